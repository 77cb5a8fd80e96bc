import { elasticFormFactor, inelasticFormFactor, type Nucleus } from './formFactor.ts';
import { gaussLegendre } from './numerics/gaussLegendre.ts';

/**
 * Flux of equivalent photons of an atom.
 *   χ = ∫ dt (t − t_min)/t² G₂(t) = ∫ d ln t (1 − t_min/t) G₂(t)  from t_min to t_max
 * @param tMin, tMax  GeV²
 * @param inelastic   whether the inelastic form factor is added
 * @param order       Gauss–Legendre nodes in ln t; 48: 5e-11 over 11 decades of t, 3e-7 over 16
 * @returns           χ, dimensionless, Z² included; 0 when t_min ≥ t_max
 * Source: Bjorken:2009mm app. A.
 */
export function photonFlux(n: Nucleus, tMin: number, tMax: number, inelastic: boolean, order = 48): number {
  if (!(tMin < tMax)) return 0;
  const { nodes, weights } = gaussLegendre(order);
  const half = Math.log(tMax / tMin) / 2;
  const centre = Math.log(tMin) + half;
  let sum = 0;
  for (let i = 0; i < order; i++) {
    const t = Math.exp(centre + half * (nodes[i] as number));
    const g2 = elasticFormFactor(n, t) + (inelastic ? inelasticFormFactor(n, t) : 0);
    sum += (weights[i] as number) * (1 - tMin / t) * g2;
  }
  return half * sum;
}

/**
 * Elastic flux without an upper limit of t, per Z².
 *   χ = (t_d/δ)² B(z),  δ = t_d − t_a,  z = δ/(t_a + t_min),  B = (1 + 2/z) ln(1 + z) − 2
 * B loses its digits for small z (t_min ≫ t_d): there its series is used.
 * @param tMin  GeV²
 * @returns     χ/Z², dimensionless
 * Source: integral of Bjorken:2009mm app. A over all t. Accuracy: 1e-12.
 */
export function elasticFluxPerZ2(n: Nucleus, tMin: number): number {
  const delta = n.td - n.ta;
  const z = delta / (n.ta + tMin);
  const bracket = z < 0.1 ? fluxSeries(z) : (1 + 2 / z) * Math.log1p(z) - 2;
  return (n.td / delta) ** 2 * bracket;
}

/** Σ_{n≥2} (−1)ⁿ (n − 1)/(n(n + 1)) zⁿ. */
function fluxSeries(z: number): number {
  let sum = 0;
  let power = z;
  for (let n = 2; n < 16; n++) {
    power *= -z;
    sum -= ((n - 1) / (n * (n + 1))) * power;
  }
  return sum;
}

/**
 * What an upper limit t_max ≫ t_d takes away from the elastic flux, per Z².
 *   (t_d²/2t_max²)(1 − 2t_min/3t_max)
 * @param tMin, tMax  GeV²
 * Accuracy: relative 3 t_min²/t_max² of the whole flux.
 */
export const elasticFluxBeyond = (n: Nucleus, tMin: number, tMax: number): number =>
  (n.td ** 2 / (2 * tMax ** 2)) * (1 - (2 * tMin) / (3 * tMax));
