/** What the lessons can show, by name: from values of sliders to curves in plain numbers. */
import { decayWindow, leptons, missingEnergyShape, positronResonance } from './beam.ts';
import { counting } from './counting.ts';
import { exposure } from './exposure.ts';
import { fourPlanes } from './fourPlanes.ts';
import { freezeOut } from './freezeOut.ts';
import { millicharge } from './millicharge.ts';
import { muonsWin } from './muonsWin.ts';
import { recombination } from './recombination.ts';
import { resonance } from './resonance.ts';
import { targetLine } from './targetLine.ts';
import { thermalWeight } from './thermalWeight.ts';
import { twoWays } from './twoWays.ts';
import { wimpless } from './wimpless.ts';

export const demonstrations = {
  freezeOut,
  targetLine,
  thermalWeight,
  resonance,
  recombination,
  wimpless,
  twoWays,
  fourPlanes,
  counting,
  exposure,
  missingEnergyShape,
  decayWindow,
  leptons,
  muonsWin,
  millicharge,
  positronResonance,
} as const;

export type DemonstrationId = keyof typeof demonstrations;
/** What a demonstration is asked, and what it answers. */
export type ValuesOf<Id extends DemonstrationId> = Parameters<(typeof demonstrations)[Id]>[0];
export type AnswerOf<Id extends DemonstrationId> = Awaited<ReturnType<(typeof demonstrations)[Id]>>;
