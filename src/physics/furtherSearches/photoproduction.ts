import { GEV_MINUS2_TO_PB, HBAR_C_GEV_M } from '../constants.ts';
import { gaussLegendre } from '../numerics/gaussLegendre.ts';
import type { VectorMeson } from './vectorMesons.ts';

const IMPACT_NODES = 48;
const STEPS_IN_DEPTH = 200;
/** Woods–Saxon density, m: R = 1.12 A^{1/3} − 0.86 A^{−1/3} fm, diffuseness 0.54 fm; empty 12 fm beyond R. */
const RADIUS_M = 1.12e-15;
const RADIUS_CORRECTION_M = 0.86e-15;
const DIFFUSENESS_M = 0.54e-15;
const MARGIN_M = 12e-15;

interface NuclearDensity {
  /** Nucleons per volume at a radius (GeV⁻¹), GeV³. */
  readonly at: (radius: number) => number;
  /** Where the nucleus has ended, GeV⁻¹. */
  readonly end: number;
}

/** Nucleons inside a Woods–Saxon density, normalised to A. */
function woodsSaxon(A: number): NuclearDensity {
  const cubeRoot = Math.cbrt(A);
  const R = (RADIUS_M * cubeRoot - RADIUS_CORRECTION_M / cubeRoot) / HBAR_C_GEV_M;
  const a = DIFFUSENESS_M / HBAR_C_GEV_M;
  // ∫ r²/(1 + e^{(r−R)/a}) dr up to terms e^{−2R/a}.
  const volume = 4 * Math.PI * ((R ** 3 / 3) * (1 + (Math.PI * a) ** 2 / R ** 2) + 2 * a ** 3 * Math.exp(-R / a));
  return { at: (r) => A / volume / (1 + Math.exp((r - R) / a)), end: R + MARGIN_M / HBAR_C_GEV_M };
}

/** Cross sections on a nucleus, GeV⁻². */
export interface NuclearPhotoproduction {
  /** The nucleus stays intact. */
  readonly coherent: number;
  /** A nucleon is knocked out. */
  readonly incoherent: number;
}

/**
 * Photoproduction of a vector meson on a nucleus, vector dominance with Glauber absorption.
 *   coherent    4π b σ_p ∫d²β |∫dz ρ e^{iqz} exp(−½σ_VN ∫_z^∞ ρ)|²,  q = m_V²/2E
 *   incoherent  σ_p ∫d²β (1 − e^{−σ_VN T})/σ_VN,  T = ∫dz ρ
 * @param photonEnergy  E    GeV
 * @param A             nucleons
 * @returns             GeV⁻² per nucleus
 * Source: vector dominance and Glauber theory, derived here; not compared with measurements on nuclei.
 * Valid: A ≥ 10. Accuracy: 4e-4 of the integrals; ρ, ω 30 %, φ 50 %, J/ψ a factor 2.
 */
export function nuclearPhotoproduction(meson: VectorMeson, photonEnergy: number, A: number): NuclearPhotoproduction {
  const density = woodsSaxon(A);
  const protons = meson.protonCrossSectionPb / GEV_MINUS2_TO_PB;
  const absorption = meson.nucleonCrossSectionPb / GEV_MINUS2_TO_PB;
  const momentum = (meson.mass * meson.mass) / (2 * photonEnergy);
  const { nodes, weights } = gaussLegendre(IMPACT_NODES);
  let coherent = 0;
  let incoherent = 0;
  for (let i = 0; i < IMPACT_NODES; i++) {
    const impact = (density.end / 2) * (1 + (nodes[i] as number));
    const area = 2 * Math.PI * impact * (density.end / 2) * (weights[i] as number);
    const { amplitude2, thickness } = throughNucleus(density, impact, absorption, momentum);
    coherent += area * amplitude2;
    incoherent -= (area * Math.expm1(-absorption * thickness)) / absorption;
  }
  return { coherent: 4 * Math.PI * meson.slope * protons * coherent, incoherent: protons * incoherent };
}

/** |∫dz ρ e^{iqz} exp(−½σ∫_z^∞ρ)|² and T = ∫dz ρ along one line, by trapezoids from the far end. */
function throughNucleus(density: NuclearDensity, impact: number, absorption: number, momentum: number) {
  const step = (2 * density.end) / STEPS_IN_DEPTH;
  let [re, im, thickness, before] = [0, 0, 0, 0];
  for (let k = 0; k <= STEPS_IN_DEPTH; k++) {
    const z = density.end - k * step;
    const here = density.at(Math.hypot(impact, z));
    thickness += (k === 0 ? 0 : 0.5) * step * (before + here);
    const wave = step * here * Math.exp((-absorption * thickness) / 2);
    re += wave * Math.cos(momentum * z);
    im += wave * Math.sin(momentum * z);
    before = here;
  }
  return { amplitude2: re * re + im * im, thickness };
}
