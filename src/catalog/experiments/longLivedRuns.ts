import type { AlpRun, DumpRun } from '../../physics/longLived/search.ts';
import { materials } from '../../physics/materials.ts';
import type { RefKey } from '../types.ts';

/** Runs of one search for long-lived particles, with what was adjusted to the published curve. */
export interface LongLivedPreset<Run> {
  readonly title: string;
  readonly runs: readonly Run[];
  /** Electrons of all runs together; two signatures of one run share theirs. */
  readonly electrons: number;
  /** Number of events that is excluded. */
  readonly eventLimit: number;
  /**
   * What was calibrated on the published curve with which the result is compared: effective numbers, no measurement.
   * null: nothing was.
   */
  readonly calibrated: string | null;
  readonly sources: readonly RefKey[];
}

/** Upper limit at 90 % confidence level when no event is seen, and the rounded one at 95 %. */
const NONE_SEEN_90 = Math.LN10;
const NONE_SEEN_95 = 3;

/** No cut on angle and position of the decay products. */
const everyDirection = { maxAngleRad: null, radiusM: null } as const;

const na64Common = { ...everyDirection, material: materials.W, decayM: 3.5 } as const;
const na64Run2017 = { ...na64Common, beamEnergy: 100, electrons: 5.4e10, shieldM: 0.29 } as const;
const na64Run2018 = { ...na64Common, beamEnergy: 150, electrons: 3e10, shieldM: 0.22 } as const;
const na64Sources = ['Banerjee:2018vgk', 'Banerjee:2019hmi'] as const;

/** Searches of electron dumps for a boson that decays to e⁺e⁻. */
export const dumpPresets = {
  na64Visible: {
    title: 'NA64 visible mode 2017–18',
    electrons: 8.4e10,
    runs: [
      { ...na64Run2017, level: 'ETL', energyCut: 50, efficiency: 0.6 },
      { ...na64Run2018, level: 'ETL', energyCut: 75, efficiency: 0.6 },
    ],
    eventLimit: NONE_SEEN_90,
    calibrated:
      'Threshold at half the beam energy and efficiency 0.6 were chosen after seeing the 2017–18 curve; the decay length of 3.5 m is an effective length. Threshold, efficiency and decay length can stand in for one another.',
    sources: na64Sources,
  },
  na64X17: {
    title: 'NA64 X17, a plan',
    electrons: 1e12,
    runs: [{ ...na64Run2018, electrons: 1e12, level: 'ETL', energyCut: 75, efficiency: 0.6 }],
    eventLimit: NONE_SEEN_90,
    calibrated:
      'Threshold, efficiency and the decay length of 3.5 m are the effective numbers of the 2017–18 curve; a shower that leaks out of a shorter dump is not modelled.',
    sources: ['Banerjee:2019hmi'],
  },
  na64VisibleIww: {
    title: 'NA64 visible mode 2017–18, improved Weizsäcker–Williams',
    electrons: 8.4e10,
    runs: [
      { ...na64Run2017, level: 'IWW/K', energyCut: 50, efficiency: 0.5 },
      { ...na64Run2018, level: 'IWW/K', energyCut: 50, efficiency: 0.5 },
    ],
    eventLimit: NONE_SEEN_90,
    calibrated: 'Threshold of 50 GeV in both runs and efficiency 0.5, best of about 80 settings compared with the 2017–18 curve.',
    sources: na64Sources,
  },
  e137: {
    title: 'E137',
    electrons: 1.87e20,
    runs: [
      {
        level: 'IWW',
        beamEnergy: 20,
        electrons: 1.87e20,
        material: materials.Al,
        shieldM: 179,
        decayM: 204,
        energyCut: 0.1,
        efficiency: 1,
        radiusM: 1,
        maxAngleRad: 1 / 383,
      },
    ],
    eventLimit: NONE_SEEN_95,
    calibrated: 'Energy cut of 0.1 GeV and detector radius of 1 m (nominal 1.5 m), best of about 20 settings compared with the curve.',
    sources: ['Bjorken:1988as', 'Andreas:2012mt'],
  },
  e141: {
    title: 'E141',
    electrons: 2e15,
    runs: [
      {
        level: 'IWW',
        beamEnergy: 9,
        electrons: 2e15,
        material: materials.W,
        shieldM: 0.12,
        decayM: 35,
        energyCut: 1,
        efficiency: 0.3,
        radiusM: 0.0375,
        maxAngleRad: 0.0375 / 35,
      },
    ],
    eventLimit: 3419,
    calibrated: 'Energy cut of 1 GeV and efficiency 0.3, best of about 40 settings compared with the curve.',
    sources: ['Riordan:1987aw', 'Andreas:2012mt'],
  },
  orsay: {
    title: 'Orsay',
    electrons: 2e16,
    runs: [
      {
        level: 'IWW',
        beamEnergy: 1.6,
        electrons: 2e16,
        material: materials.W,
        shieldM: 1,
        decayM: 2,
        energyCut: 0.1,
        efficiency: 1,
        radiusM: 0.03,
        maxAngleRad: 0.01,
      },
    ],
    eventLimit: NONE_SEEN_95,
    calibrated: 'Energy cut of 0.1 GeV and detector radius of 3 cm (nominal 7.5 cm), best of about 25 settings compared with the curve.',
    sources: ['Davier:1989wz', 'Andreas:2012mt'],
  },
  kek: {
    title: 'KEK',
    electrons: 1.69e17,
    runs: [
      {
        ...everyDirection,
        level: 'IWW',
        beamEnergy: 2.5,
        electrons: 1.69e17,
        material: materials.W,
        shieldM: 2.4,
        decayM: 2.2,
        energyCut: 0.1,
        efficiency: 1,
      },
    ],
    eventLimit: NONE_SEEN_95,
    calibrated: null,
    sources: ['Konaka:1986cb', 'Andreas:2012mt'],
  },
  e774: {
    title: 'E774',
    electrons: 5.2e9,
    runs: [
      {
        ...everyDirection,
        level: 'IWW',
        beamEnergy: 275,
        electrons: 5.2e9,
        material: materials.W,
        shieldM: 0.3,
        decayM: 2,
        energyCut: 27.5,
        efficiency: 1,
      },
    ],
    eventLimit: 18,
    calibrated: null,
    sources: ['Bross:1989mp', 'Andreas:2012mt'],
  },
} as const satisfies Record<string, LongLivedPreset<DumpRun>>;

/** NA64 as a dump: the calorimeter and the first hadron calorimeter stop everything else, the next two see the decay. */
const na64Alp = { ...everyDirection, beamEnergy: 100, material: materials.Pb, electrons: 2.84e11, photonSpread: null } as const;
const NA64_SHIELD = 1.58;
const NA64_DECAY = 3;

/** Searches of electron dumps for axion-like particles that decay to two photons. */
export const alpPresets = {
  na64: {
    title: 'NA64 2016–18, axion-like particles',
    electrons: 2.84e11,
    runs: [
      { ...na64Alp, shieldM: NA64_SHIELD, decayM: NA64_DECAY, energyCut: 15, efficiency: 0.126 },
      { ...na64Alp, shieldM: NA64_SHIELD + NA64_DECAY, decayM: null, energyCut: 50, efficiency: 0.469 },
    ],
    eventLimit: NONE_SEEN_90,
    calibrated:
      'Effective shield of 1.58 m (nominal about 2 m) and the efficiencies 0.126 (decay seen) and 0.469 (missing energy), a least-squares fit to the curve.',
    sources: ['NA64:2020qwq'],
  },
  e137: {
    title: 'E137, axion-like particles',
    electrons: 1.87e20,
    runs: [
      {
        beamEnergy: 20,
        electrons: 1.87e20,
        material: materials.Al,
        shieldM: 179,
        decayM: 204,
        energyCut: 2,
        efficiency: 1,
        radiusM: 1,
        maxAngleRad: 1 / 383,
        photonSpread: 0.02,
      },
    ],
    eventLimit: NONE_SEEN_95,
    calibrated: 'Detector radius of 1 m (nominal 1.5 m) and energy cut of 2 GeV, best of 12 settings compared with the curve.',
    sources: ['Bjorken:1988as', 'Dolan:201700009'],
  },
} as const satisfies Record<string, LongLivedPreset<AlpRun>>;
