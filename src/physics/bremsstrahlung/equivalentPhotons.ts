import { ALPHA } from '../constants.ts';
import type { Nucleus } from '../formFactor.ts';
import { gaussLegendre } from '../numerics/gaussLegendre.ts';
import { elasticFluxPerZ2, photonFlux } from '../photonFlux.ts';
import type { InnerNodes, Kind, Process } from './process.ts';

/**
 * Spectrum of X in ℓ N → ℓ N X with equivalent photons (Weizsäcker–Williams).
 *   dσ/dx = α³ β_X (1 − x) ∫ dU/U² A_X(x, U) χ(t_min),  t_min = U²/(4E²(1 − x)²)
 *   U from U₀ = m²(1 − x)/x + m_ℓ²x;  β_X = √(1 − (m/xE)²)
 * `wwFiniteT`: χ up to t = m² + m_ℓ², elastic + inelastic, U to where t_min reaches it.
 * `wwInfiniteT`: elastic χ up to t = ∞, U to U₀ + xE²θ_max². `iwwInfiniteT`: the same at t_min = m⁴/4E².
 * @param mass    m      GeV
 * @param energy  E      GeV
 * @param om      1 − x
 * @returns       dσ/dx  GeV⁻² at ε = 1; 0 outside the kinematic range
 * Source: Kirpichnikov:2021jev (all kinds); Bjorken:2009mm app. A (flux).
 * Accuracy: muons 1 %; electrons 1.1 to 1.7 times the exact spectrum.
 */
export function equivalentPhotonSpectrum(process: Process, mass: number, energy: number, om: number, nodes: InnerNodes): number {
  const { level, leptonMass, nucleus } = process;
  const x = 1 - om;
  if (!(x * energy > mass && om > 0)) return 0;
  const finite = level === 'wwFiniteT';
  const tMax = mass * mass + leptonMass * leptonMass;
  const u0 = (mass * mass * om) / x + leptonMass * leptonMass * x;
  const uMax = finite ? 2 * energy * om * Math.sqrt(tMax) : u0 + x * (energy * process.maxAngleRad) ** 2;
  if (!(uMax > u0)) return 0;
  const frozen = level === 'iwwInfiniteT' ? mass ** 4 / (4 * energy * energy) : -1;
  const half = Math.log(uMax / u0) / 2;
  const rule = gaussLegendre(nodes.u);
  let sum = 0;
  for (let i = 0; i < nodes.u; i++) {
    const U = u0 * Math.exp(half * (1 + (rule.nodes[i] as number)));
    const tMin = frozen >= 0 ? frozen : (U / (2 * energy * om)) ** 2;
    const flux = finite ? photonFlux(nucleus, tMin, tMax, true, nodes.t) : nucleus.Z ** 2 * elasticFluxPerZ2(nucleus, tMin);
    sum += (((rule.weights[i] as number) * flux) / U) * photonAmplitude(process.kind, mass, leptonMass, x, om, (x * (u0 - U)) / (U * U));
  }
  return ALPHA ** 3 * velocity(mass, x * energy) * om * half * sum;
}

/** A_X(x, U) with core = x(U₀ − U)/U². */
function photonAmplitude(kind: Kind, mass: number, leptonMass: number, x: number, om: number, core: number): number {
  const m2 = mass * mass;
  const l2 = leptonMass * leptonMass;
  const vectorSplitting = (2 * (1 + om * om)) / om;
  if (kind === 'V') return vectorSplitting + 4 * (m2 + 2 * l2) * core;
  if (kind === 'S') return (x * x) / om + 2 * (m2 - 4 * l2) * core;
  if (kind === 'P') return (x * x) / om + 2 * m2 * core;
  return (4 * l2 * x * x) / (m2 * om) + vectorSplitting + 4 * (m2 - 4 * l2) * core;
}

/**
 * Improved Weizsäcker–Williams spectrum: flux taken at the smallest t, angles integrated in closed form.
 *   dσ/dx = (2/3)α³ χ β_X [2(3 − 3x + x²)U₀ + m_ℓ²x(x² + 2x − 2)]/U₀²,  χ from m⁴/4E² to m²
 * @param mass    m      GeV
 * @param energy  E      GeV
 * @param om      1 − x
 * @returns       dσ/dx  GeV⁻² at ε = 1; 0 outside the kinematic range
 * Source: Bjorken:2009mm app. A. Accuracy for electrons: 0.8 to 2.6 times the exact spectrum.
 */
export function improvedSpectrum(nucleus: Nucleus, mass: number, leptonMass: number, energy: number, om: number): number {
  const x = 1 - om;
  if (!(x * energy > mass && om > 0)) return 0;
  const l2 = leptonMass * leptonMass;
  const u0 = (mass * mass * om) / x + l2 * x;
  const flux = photonFlux(nucleus, mass ** 4 / (4 * energy * energy), mass * mass, true);
  const angles = (2 * (3 * om + x * x) * u0 + l2 * x * (x * x + 2 * x - 2)) / (u0 * u0);
  return (2 / 3) * ALPHA ** 3 * flux * velocity(mass, x * energy) * angles;
}

/** β of a boson of this mass and energy. */
const velocity = (mass: number, energy: number): number => Math.sqrt((1 - mass / energy) * (1 + mass / energy));
