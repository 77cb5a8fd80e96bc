import type { ProtonSearch } from './events.ts';

export type ProtonExperiment = 'NA62ee' | 'NA62mm' | 'NuCal' | 'CHARM' | 'SHiP' | 'DarkQuest' | 'FASER';

/** A run as published, without its table: exposure in protons on target, FASER pb⁻¹; the last mass in GeV. */
interface ProtonPreset extends Pick<ProtonSearch, 'channel' | 'exposure' | 'efficiency' | 'massEnd'> {
  /** Number of events that is excluded. */
  readonly eventLimit: number;
}

/** 90 % confidence level without events and background. */
const NONE_SEEN = Math.LN10;

/**
 * Efficiencies a priori, not fitted. Where a preset ends the source is no longer modelled: that is not a limit.
 * Source: NA62:202312055, NA62:202308666, Blumlein:2013cua, Tsai:2019mtm, SHiP:202411096, Berlin:201800661,
 * FASER:202305587.
 */
export const protonPresets: Readonly<Record<ProtonExperiment, ProtonPreset>> = {
  NA62ee: { channel: 'ee', exposure: 1.4e17, efficiency: 1, eventLimit: NONE_SEEN, massEnd: 1.75 },
  NA62mm: { channel: 'mumu', exposure: 1.4e17, efficiency: 1, eventLimit: NONE_SEEN, massEnd: 1.75 },
  NuCal: { channel: 'll', exposure: 1.7e18, efficiency: 0.7, eventLimit: 3.6, massEnd: 1.75 },
  CHARM: { channel: 'll', exposure: 2.4e18, efficiency: 0.51, eventLimit: NONE_SEEN, massEnd: 1 },
  SHiP: { channel: 'visible', exposure: 6e20, efficiency: 1, eventLimit: NONE_SEEN, massEnd: 1.5 },
  DarkQuest: { channel: 'll', exposure: 1.44e18, efficiency: 1, eventLimit: 10, massEnd: 1.75 },
  FASER: { channel: 'visible', exposure: 27e3, efficiency: 0.5, eventLimit: NONE_SEEN, massEnd: 0.42 },
};
