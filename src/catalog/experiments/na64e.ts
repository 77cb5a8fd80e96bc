import type { Experiment, Run } from '../types.ts';
import { bMinusLWithElectrons } from './bMinusLSearch.ts';
import { bosonWithElectrons, spin2WithElectrons } from './bosonSearch.ts';
import { missingEnergySearch, missingEnergySettings } from './missingEnergySearch.ts';
import { onTarget } from './onTarget.ts';
import { semivisibleWithElectrons } from './semivisibleSearch.ts';
import { darkAxionWithElectrons, millichargeWithElectrons } from './virtualPhotonSearch.ts';

/** What all NA64 electron runs share: the H4 beam, the lead calorimeter, the selection. */

/** Runs and plans of the electron programme: marks on the exposure timeline. */
export const electronRuns: readonly Run[] = [
  { label: '2016 July', short: 'July', exposure: 2.75e9, status: 'recorded', source: 'Banerjee:2016tad' },
  { label: '2016 October', short: '2016', exposure: 4.3e10, status: 'recorded', source: 'Banerjee:2017hhz' },
  { label: '2016–18', short: '’18', exposure: 2.84e11, status: 'recorded', source: 'NA64:2019imj' },
  { label: '2016–22', short: '’22', exposure: 9.37e11, status: 'recorded', source: 'NA64:2023wbi' },
  { label: '2016–23', short: '’23', exposure: 2e12, status: 'planned', source: 'NA64:2023wbi' },
  { label: 'before LS3', short: 'LS3', exposure: 5e12, status: 'planned', source: 'NA64:2023wbi' },
  { label: 'goal after LS3', short: 'goal', exposure: 1e13, status: 'planned', source: 'NA64:2023wbi' },
];

type Run64e = { title: string; label: string; about: string; exposure: number; published: string[]; source: string };

/** Chosen after looking at the 2022 electron and positron curves. */
const FITTED = {
  missingEnergyMax: 'fitted to the 2022 curves',
  efficiency: 'fitted to the 2022 curve',
  resolutionConstant: 'chosen after seeing the 2022 curve',
} as const;

/** An electron run of NA64 as an experiment of the catalogue. */
export function electronRun(run: Run64e): Experiment {
  return {
    ...run,
    family: 'missE',
    ...onTarget('electron', run.exposure),
    runs: electronRuns,
    setup: {},
    ranges: { beamEnergy: [20, 160] },
    fitted: FITTED,
    adjustable: missingEnergySettings,
    searches: [
      missingEnergySearch,
      bMinusLWithElectrons,
      millichargeWithElectrons,
      bosonWithElectrons,
      spin2WithElectrons,
      darkAxionWithElectrons,
      semivisibleWithElectrons,
    ],
  };
}

/** A positron run: the beam itself annihilates, and the exposure counts positrons. */
export function positronRun(run: Run64e & { runs: readonly Run[] }): Experiment {
  return {
    ...electronRun(run),
    ...onTarget('positron', run.exposure),
    setup: { beamParticle: 'positron' },
    runs: run.runs,
    searches: [missingEnergySearch],
  };
}
