import { ALPHA } from '../constants.ts';
import type { Nucleus } from '../formFactor.ts';
import { elasticFluxPerZ2, photonFlux } from '../photonFlux.ts';

const FLUX_NODES = 48;

/**
 * Conversion γ N → a N of a photon to an axion-like particle (Primakoff effect).
 *   σ = (α g²/8) χ(t_min, t_max),  t_min = (m²/2E)²,  t_max = t_min + (Eθ)²; elastic
 * @param mass         m   GeV
 * @param energy       E   GeV
 * @param maxAngleRad  θ   largest angle of the particle, null: any
 * @returns            σ   GeV⁻² at g = 1 GeV⁻¹
 * Source: NA64:2020qwq; form factor of Bjorken:2009mm app. A. Accuracy: 10 % (form factor).
 */
export function primakoffCrossSection(n: Nucleus, mass: number, energy: number, maxAngleRad: number | null): number {
  const tMin = ((mass * mass) / (2 * energy)) ** 2;
  const flux =
    maxAngleRad === null
      ? n.Z * n.Z * elasticFluxPerZ2(n, tMin)
      : photonFlux(n, tMin, tMin + (energy * maxAngleRad) ** 2, false, FLUX_NODES);
  return (ALPHA / 8) * flux;
}
