import { ELECTRON_MASS, MUON_MASS } from '../constants.ts';
import { darkPhotonToLeptonsWidth } from '../decay/darkPhoton.ts';

/** What a search accepts: e⁺e⁻, μ⁺μ⁻, both, or every visible decay. */
export type DecayChannel = 'ee' | 'mumu' | 'll' | 'visible';

/** No decay of this kind at or below this mass, GeV. */
export const channelThreshold = (channel: DecayChannel): number => 2 * (channel === 'mumu' ? MUON_MASS : ELECTRON_MASS);

/**
 * Share of the decays of an A′ that a search accepts.
 * @param mass   GeV
 * @param total  Γ/ε² of all decays, GeV
 * @returns      0 to 1; NaN where no decay is open and one is asked for
 * Source: Bjorken:2009mm; hadrons: Ilten:2018crw. Accuracy: that of R(s).
 */
export function channelBranching(channel: DecayChannel, mass: number, total: number): number {
  if (channel === 'visible') return 1;
  const toElectrons = channel === 'mumu' ? 0 : darkPhotonToLeptonsWidth(1, mass, ELECTRON_MASS);
  const toMuons = channel === 'ee' ? 0 : darkPhotonToLeptonsWidth(1, mass, MUON_MASS);
  return (toElectrons + toMuons) / total;
}
