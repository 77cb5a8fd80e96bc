import type { Kind, Process } from '../bremsstrahlung/process.ts';
import { ELECTRON_MASS } from '../constants.ts';
import { nucleus } from '../formFactor.ts';
import type { Material } from '../materials.ts';
import { type Calorimeter, windowCuts } from '../missingEnergy.ts';
import { thickTargetYield, type YieldNodes } from '../thickTarget.ts';

/** 6e-4. */
const usualNodes: YieldNodes = { shower: 10, x: 16, inner: { u: 16, t: 16 } };

const electronOn = (kind: Kind, { Z, A }: Material): Process => ({
  level: 'etlStatic',
  kind,
  leptonMass: ELECTRON_MASS,
  nucleus: nucleus(Z, A),
  maxAngleRad: Number.POSITIVE_INFINITY,
});

/**
 * Bosons of any kind radiated in a thick target by a beam of electrons, missing energy in a window, per beam electron at ε = 1.
 *   N = Σ_k w_k (N_A X₀/A) ∫ dv T(v) σ(x > E_k/E),  exact tree level, nucleus at rest, elastic
 * @param kind  S, P, A; V for comparison (1 to 3 % below bremsstrahlungYields, which has the inelastic part)
 * @param mass  m    GeV
 * @returns     N    0 when the boson cannot be made
 * Source: Liu:2017htz (cross section), Rossi:1941zza (track length). Annihilation is left out. Accuracy: 6e-4 of the integral.
 * The amplitudes are checked; the limits for S, P and A are not compared with a published curve.
 */
export function electronBosonYield(kind: Kind, mass: number, setup: Calorimeter, nodes = usualNodes): number {
  const { material, beamEnergy } = setup;
  const above = (cut: number) => thickTargetYield(electronOn(kind, material), material, mass, beamEnergy, cut, nodes);
  return windowCuts(setup).reduce((sum, { cut, weight }) => sum + weight * above(cut), 0);
}
