import { ALPHA } from '../constants.ts';
import type { Nucleus } from '../formFactor.ts';
import { gaussLegendre } from '../numerics/gaussLegendre.ts';
import { elasticFluxPerZ2 } from '../photonFlux.ts';

/** Vector bremsstrahlung of a lepton with the scattered lepton observed. Energies in GeV. */
export interface RecoilProcess {
  readonly nucleus: Nucleus;
  readonly leptonMass: number;
  readonly mass: number;
  readonly energy: number;
}

const ORDER = 48;
/** Beyond this multiple of its smallest value T adds less than 1e-6. */
const LARGEST_T = 1e6;

/**
 * Cross section of ℓ N → ℓ N V with the scattered lepton at an angle between ψ₁ and ψ₂ and V above x_cut.
 *   dσ/dx d(ψ²/2) = 8α³Z²E² χ √(y² − m_ℓ²/E²) (x/T²) {1/2y + y/2 + (m² + 2m_ℓ²)(x²/T²y)[m_ℓ²x²/y + m² − T]}
 *   y = 1 − x,  T = m² − m_ℓ² + yE²ψ² + m_ℓ²x/y + m_ℓ²y,  t_min = (T/2Ex)²
 * @param xCut              smallest x = E_V/E
 * @param angles            ψ₁, ψ₂  rad; ψ₂ may be infinite
 * @returns                 σ  GeV⁻² at ε = 1
 * Source: Kirpichnikov:2021jev (spectrum over the recoil angle); flux elastic up to t = ∞.
 * Accuracy: equivalent photons, 1 % for muons.
 */
export function recoilCrossSection(process: RecoilProcess, xCut: number, angles: readonly [number, number]): number {
  const { energy, leptonMass, mass } = process;
  const rule = gaussLegendre(ORDER);
  const [yLow, yHigh] = [-Math.log1p(-Math.max(xCut, mass / energy)), Math.log(energy / leptonMass)];
  if (!(yLow < yHigh)) return 0;
  let sum = 0;
  for (let i = 0; i < ORDER; i++) {
    const om = Math.exp(-(yLow + (yHigh - yLow) * 0.5 * (1 + (rule.nodes[i] as number))));
    sum += (rule.weights[i] as number) * om * recoilSpectrum(process, om, angles);
  }
  return 0.5 * (yHigh - yLow) * sum;
}

/** dσ/dx between two recoil angles, by quadrature in ln T (d(ψ²/2) = dT/2yE²). */
function recoilSpectrum({ nucleus, leptonMass, mass, energy }: RecoilProcess, om: number, angles: readonly [number, number]): number {
  const x = 1 - om;
  const l2 = leptonMass * leptonMass;
  const smallest = mass * mass - l2 + (l2 * x) / om + l2 * om;
  const atAngle = (psi: number) => Math.min(smallest + om * (energy * psi) ** 2, LARGEST_T * smallest);
  const [low, high] = [atAngle(angles[0]), atAngle(angles[1])];
  const half = Math.log(high / low) / 2;
  const rule = gaussLegendre(ORDER);
  let sum = 0;
  for (let i = 0; i < ORDER; i++) {
    const T = low * Math.exp(half * (1 + (rule.nodes[i] as number)));
    const flux = elasticFluxPerZ2(nucleus, (T / (2 * energy * x)) ** 2);
    const core = ((mass * mass + 2 * l2) * x * x * ((l2 * x * x) / om + mass * mass - T)) / (T * T * om);
    sum += (((rule.weights[i] as number) * flux * x) / T) * (0.5 / om + om / 2 + core);
  }
  const momentum = Math.sqrt(om * om - l2 / (energy * energy));
  return ((4 * ALPHA ** 3 * nucleus.Z ** 2 * momentum) / om) * half * sum;
}
