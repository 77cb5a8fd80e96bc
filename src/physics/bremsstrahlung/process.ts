import type { Nucleus } from '../formFactor.ts';

/** Coupling of the new boson to the lepton: vector, axial vector, scalar, pseudoscalar. */
export type Kind = 'V' | 'A' | 'S' | 'P';

/**
 * How the cross section of ℓ N → ℓ N X is computed.
 * - `etlRecoil`     exact tree level, recoiling spin-0 nucleus, elastic + inelastic (V only): electrons
 * - `etlStatic`     exact tree level, nucleus at rest, elastic
 * - `wwInfiniteT`   equivalent photons up to t = ∞, elastic, angle of X below a maximum: muons
 * - `iwwInfiniteT`  the same with t_min frozen at its value at angle 0
 * - `wwFiniteT`     equivalent photons up to t = m² + m_ℓ², elastic + inelastic (V only)
 * - `iww`           flux from m⁴/4E² to m², angles integrated in closed form, elastic + inelastic (V only)
 */
export type Level = 'etlRecoil' | 'etlStatic' | 'wwInfiniteT' | 'iwwInfiniteT' | 'wwFiniteT' | 'iww';

/** One process ℓ N → ℓ N X, everything but the mass of X and the energies. */
export interface Process {
  readonly level: Level;
  readonly kind: Kind;
  readonly leptonMass: number;
  readonly nucleus: Nucleus;
  /** Largest angle of X, for the levels `wwInfiniteT` and `iwwInfiniteT`. */
  readonly maxAngleRad: number;
  /** Scattering on the nucleus as a whole, or on its nucleons too; that of the level when absent. */
  readonly formFactor?: 'elastic' | 'full';
}

/** Whether the inelastic form factor is added; `wwInfiniteT` and `iwwInfiniteT` have no formula with it. */
export const isInelastic = ({ level, formFactor }: Process): boolean =>
  formFactor === undefined ? level === 'etlRecoil' || level === 'wwFiniteT' || level === 'iww' : formFactor === 'full';

/** Numbers of Gauss–Legendre nodes: in ln U (angle of X) and in ln t (per side of the split, for the exact levels). */
export interface InnerNodes {
  readonly u: number;
  readonly t: number;
}

/** Converged inner nodes of a level: ETL 2e-8, equivalent photons 5e-12. */
export const convergedNodes = (level: Level): InnerNodes =>
  level === 'etlRecoil' || level === 'etlStatic' ? { u: 32, t: 32 } : { u: 48, t: 48 };

const VECTOR_ONLY: readonly Level[] = ['etlRecoil', 'wwFiniteT', 'iww'];

/** Whether a formula exists: recoil and finite-t levels are vector only. */
export const isDefined = (level: Level, kind: Kind): boolean => kind === 'V' || !VECTOR_ONLY.includes(level);
