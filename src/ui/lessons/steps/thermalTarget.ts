import type { Lesson } from '../types.ts';
import { words } from '../words/words.ts';
import { decayWindow, missingEnergy, positronResonance } from './beam.ts';
import { counting, exposure } from './counting.ts';
import { fourPlanes } from './fourPlanes.ts';
import { freezeOut } from './freezeOut.ts';
import { leptons, muonsWin } from './leptons.ts';
import { millicharge } from './millicharge.ts';
import { recombination } from './recombination.ts';
import { resonance } from './resonance.ts';
import { targetLine } from './targetLine.ts';
import { thermalWeight } from './thermalWeight.ts';
import { twoWays } from './twoWays.ts';
import { wimpless } from './wimpless.ts';

/** From the early Universe to the beam: why the lines are where they are. */
const thermalTarget: Lesson = {
  id: 'thermal-target',
  title: words.lessonTitles['thermal-target'],
  steps: [
    freezeOut,
    targetLine,
    thermalWeight,
    resonance,
    twoWays,
    recombination,
    wimpless,
    fourPlanes,
    missingEnergy,
    positronResonance,
    leptons,
    muonsWin,
    millicharge,
    decayWindow,
    counting,
    exposure,
  ],
};

/** All lessons, in the order of the list; an unknown name opens the first. */
export const lessons: readonly [Lesson, ...Lesson[]] = [thermalTarget];
