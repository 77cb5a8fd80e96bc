import { decaysLater } from '../later.ts';
import { semivisible } from '../models/semivisible.ts';
import type { DecaySearch } from '../types.ts';
import { windowSettings } from './missingEnergySetup.ts';

/** A′ → χ₁χ₂, χ₂ → χ₁e⁺e⁻ with electrons on an active target: missing energy and decays seen in the last calorimeters. */
export const semivisibleWithElectrons: DecaySearch = {
  ...decaysLater(async () => (await import('../computing/semivisible.ts')).semivisibleDecays),
  kind: 'decay',
  model: semivisible,
  notCompared: true,
  dependsOnParams: ['splitting', 'alphaD', 'ratio'],
  dependsOnSetup: [...windowSettings, 'efficiency', 'chainChannels'],
  settings: ['chainChannels'],
  accuracy:
    'A percent of the events; sharp window; radiation only. The decay volume is that calibrated on axion-like particles, the efficiency for visible decays is not known. The tip at 0.40 to 0.42 GeV meets the 0.39 GeV quoted for 2.84 × 10¹¹ electrons; no curve was compared.',
};
