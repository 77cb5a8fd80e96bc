import type { Experiment, Run } from '../types.ts';
import { bMinusLWithMuons } from './bMinusLSearch.ts';
import { bosonWithMuons, spin2WithMuons } from './bosonSearch.ts';
import { darkAxionWithMuons, darkPhotonWithMuons, millichargeWithMuons, missingMomentumSettings, muTauWithMuons } from './muonSearch.ts';

/** Runs and plans of the muon programme: marks on the exposure timeline. */
const muonRuns: readonly Run[] = [
  { label: '2021 pilot', short: '2021', exposure: 6e9, status: 'recorded', source: 'NA64:2024klw' },
  { label: '2022', short: '2022', exposure: 1.98e10, status: 'recorded', source: 'NA64:2024klw' },
  { label: 'phase I', short: 'I', exposure: 1e11, status: 'planned', source: 'NA64:2024klw' },
  { label: '2023–24', short: '’24', exposure: 3.5e11, status: 'recorded', source: 'NA64:2024klw' },
  { label: 'phase II', short: 'II', exposure: 1e13, status: 'planned', source: 'NA64:2024klw' },
];

type Run64mu = { title: string; label: string; about: string; exposure: number; published: string[] };

/** A muon run of NA64: 160 GeV, active target of 40 radiation lengths, scattered muon below 80 GeV. */
export function muonRun(run: Run64mu): Experiment {
  return {
    ...run,
    family: 'missMu',
    particle: 'muon',
    exposure: {
      kind: 'number',
      name: 'Muons on target',
      symbol: 'N_\\mathrm{MOT}',
      unit: '',
      min: 1e8,
      max: 1e16,
      initial: run.exposure,
      scale: 'log',
      about: 'Beam muons that hit the active target. A background-free limit on the coupling falls as the inverse square root.',
    },
    exposureUnit: 'MOT',
    runs: muonRuns,
    setup: { beamEnergy: 160, missingEnergyMin: 80, level: 'WW', nuclearFormFactor: 'elastic' },
    ranges: { beamEnergy: [20, 400], missingEnergyMin: [5, 300] },
    fitted: { muonEfficiency: 'fitted to the 2022 curve' },
    adjustable: missingMomentumSettings,
    searches: [
      darkPhotonWithMuons,
      muTauWithMuons,
      bMinusLWithMuons,
      millichargeWithMuons,
      bosonWithMuons,
      spin2WithMuons,
      darkAxionWithMuons,
    ],
    source: 'NA64:2024klw',
  };
}
