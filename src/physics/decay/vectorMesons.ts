import { ALPHA } from '../constants.ts';

/** A narrow vector meson without isospin: mass, width, Γ_ee, GeV. */
interface VectorMeson {
  readonly mass: number;
  readonly width: number;
  readonly electronWidth: number;
}

/** Source: ParticleDataGroup:2024cfk. */
export const OMEGA: VectorMeson = { mass: 0.78266, width: 8.68e-3, electronWidth: 0.6e-6 };
export const PHI: VectorMeson = { mass: 1.019461, width: 4.249e-3, electronWidth: 1.27e-6 };

/**
 * Share of a narrow vector meson in the hadronic ratio R.
 *   R_V = 9Γ_eeΓM²/α²[(s − M²)² + M²Γ²]
 * @param energy  √s   GeV
 * @returns       R_V  pure number
 * Source: Breit–Wigner cross section over 4πα²/3s, derived here. Valid: near M. Accuracy: fixed width.
 */
export function mesonRatio({ mass, width, electronWidth }: VectorMeson, energy: number): number {
  const offShell = energy * energy - mass * mass;
  return (9 * electronWidth * width * mass * mass) / (ALPHA ** 2 * (offShell ** 2 + (mass * width) ** 2));
}
