import { axionLike } from './cases/axionLike.ts';
import { dumps } from './cases/dumps.ts';
import { furtherModels } from './cases/furtherModels.ts';
import { missingEnergy } from './cases/missingEnergy.ts';
import { muons } from './cases/muons.ts';
import { protonDumps } from './cases/protonDumps.ts';
import { thermalTargets } from './cases/thermalTargets.ts';
import type { Case } from './types.ts';

/** Every published curve that a computed one is held against, in the order of the report. */
export const cases: readonly Case[] = [
  ...missingEnergy,
  ...muons,
  ...dumps,
  ...protonDumps,
  ...axionLike,
  ...furtherModels,
  ...thermalTargets,
];
