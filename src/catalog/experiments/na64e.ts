import type { NumberParameter } from '../parameter.ts';
import type { Experiment, Run } from '../types.ts';
import { bMinusLWithElectrons } from './bMinusLSearch.ts';
import { bosonWithElectrons, spin2WithElectrons } from './bosonSearch.ts';
import { missingEnergySearch, missingEnergySettings } from './missingEnergySearch.ts';
import { semivisibleWithElectrons } from './semivisibleSearch.ts';
import { darkAxionWithElectrons, millichargeWithElectrons } from './virtualPhotonSearch.ts';

/** What all NA64 electron runs share: the H4 beam, the lead calorimeter, the selection. */

const exposure = (initial: number): NumberParameter => ({
  kind: 'number',
  name: 'Electrons on target',
  symbol: 'N_\\mathrm{EOT}',
  unit: '',
  min: 1e8,
  max: 1e16,
  initial,
  scale: 'log',
  about: 'Beam electrons that hit the calorimeter. A background-free limit on ε falls as the inverse square root.',
});

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
    particle: 'electron',
    exposure: exposure(run.exposure),
    exposureUnit: 'EOT',
    runs: electronRuns,
    setup: {},
    ranges: { beamEnergy: [20, 160] },
    fitted: FITTED,
    adjustable: missingEnergySettings,
    searches: [
      missingEnergySearch('electron'),
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
  const base = electronRun(run);
  const positrons = {
    ...base.exposure,
    name: 'Positrons on target',
    symbol: 'N_{e^+\\mathrm{OT}}',
    about: base.exposure.about.replace('electrons', 'positrons'),
  };
  return {
    ...base,
    particle: 'positron',
    exposure: positrons,
    exposureUnit: 'e⁺OT',
    runs: run.runs,
    searches: [missingEnergySearch('positron')],
  };
}
