import { add, type Complex, complex, divide } from '../numerics/complex.ts';

/** Strength, mass (GeV) and width (GeV) of the vector mesons: three ρ, three ω. */
const resonances = [
  [0.616, 0.77526, 0.1474],
  [0.223, 1.465, 0.4],
  [-0.339, 1.72, 0.25],
  [1.011, 0.78266, 0.00868],
  [-0.881, 1.41, 0.29],
  [0.369, 1.67, 0.315],
] as const;

/**
 * Form factor of the proton for the radiation of an A′, by vector meson dominance.
 *   |F|² = |Σ f M²/(M² − m² − iMΓ)|²
 * @param mass  m     GeV
 * @returns     |F|²  pure number
 * Source: Faessler:2009tn; strengths as used by ALPINIST (Jerhot:2022chi).
 * Valid: m ≥ 0. Accuracy: a model; without the φ, so that it is far too small near 1.02 GeV.
 */
export function protonFormFactorSquared(mass: number): number {
  const { re, im } = resonances.map((resonance) => propagator(resonance, mass)).reduce(add);
  return re * re + im * im;
}

const propagator = ([strength, mass, width]: readonly [number, number, number], energy: number): Complex =>
  divide(complex(strength * mass * mass), complex(mass * mass - energy * energy, -mass * width));
