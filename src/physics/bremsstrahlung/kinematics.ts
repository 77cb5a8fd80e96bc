/**
 * Kinematics of ℓ(p) N → ℓ(p′) X(k) N at fixed energy of X, shared by all exact levels.
 * Names: E, Ek, EV energies of the incoming lepton, of X and of the scattered lepton; p, k, V = |p|, |k|, |p − k|.
 */
export interface EnergyKinematics {
  readonly mass: number;
  readonly leptonMass: number;
  readonly E: number;
  readonly Ek: number;
  readonly EV: number;
  /** x = Ek/E. */
  readonly x: number;
  /** |p||k| and |p|². */
  readonly pk: number;
  readonly p2: number;
  /** −u = 2p·k − m² at angle 0. */
  readonly uMin: number;
}

/** @param om  1 − x, carried because 1 − x loses its digits near x = 1 */
export function energyKinematics(mass: number, leptonMass: number, E: number, om: number): EnergyKinematics {
  const x = 1 - om;
  const Ek = x * E;
  const m2 = mass * mass;
  const l2 = leptonMass * leptonMass;
  const p2 = E * E - l2;
  const pk = Math.sqrt(p2 * (Ek * Ek - m2));
  const uMin = (2 * (E * E * m2 + l2 * Ek * Ek - l2 * m2)) / (E * Ek + pk) - m2;
  return { mass, leptonMass, E, Ek, EV: om * E, x, pk, p2, uMin };
}

/** Largest U = −u: backward emission, or where the form factor has ended all contributions (t below 6 GeV²). */
export function largestU(e: EnergyKinematics, capped: boolean): number {
  const backward = e.uMin + 4 * e.pk;
  if (!capped) return backward;
  const momentum = Math.sqrt(e.EV * e.EV - e.leptonMass * e.leptonMass);
  return Math.min(backward, Math.max(2 * Math.sqrt(1.5) * momentum + 3, 1.0001 * e.uMin));
}

/** What the amplitude needs once energy and angle are fixed; all lengths along and across p − k. */
export interface AngleKinematics {
  readonly U: number;
  readonly V: number;
  readonly inverseM: number;
  /** s_a = sa₀ + sa₁t, the mean of s over φ. */
  readonly sa0: number;
  readonly sa1: number;
  /** s_b² = sb₂(t − t_min)(root − a_q t). */
  readonly sb2: number;
  readonly root: number;
  readonly aq: number;
  /** H₀ = H₀₀ + t(H₀₁ − s_a/4M), with H = H₀ + H₁ cos φ. */
  readonly h00: number;
  readonly h01: number;
  readonly E: number;
  readonly Ek: number;
  readonly EV: number;
  readonly m2: number;
  readonly tMin: number;
  readonly tMax: number;
}

/** Source of the caps: contributions of t above 6 GeV² are below 2e-6. */
export const T_CAP = 6;

/**
 * Kinematics at U = −u, or null where no t is allowed.
 * @param inverseM  1/M of the nucleus, GeV⁻¹; 0 for a nucleus at rest
 * @param tCap      largest t considered, GeV²
 */
export function angleKinematics(e: EnergyKinematics, U: number, inverseM: number, tCap: number): AngleKinematics | null {
  const l2 = e.leptonMass * e.leptonMass;
  const m2 = e.mass * e.mass;
  const V2 = e.EV * e.EV - l2 + U;
  const V = Math.sqrt(V2);
  const a1 = 1 + e.EV * inverseM;
  const aq = a1 * a1 - V2 * inverseM * inverseM;
  const bq = 2 * V2 - U * a1;
  const disc = bq * bq - aq * U * U;
  if (!(disc > 0 && bq > 0)) return null;
  const root = bq + Math.sqrt(disc);
  // The last bound removes the root of negative energy, a source of NaN for x → 1.
  const tMax = Math.min(root / aq, tCap, (2 * (e.EV - e.leptonMass)) / inverseM);
  const tMin = (U * U) / root;
  if (!(tMin < tMax)) return null;
  const omc = (U - e.uMin) / (2 * e.pk);
  const alongP = (e.E * e.EV - l2 + (m2 + U) / 2) / V2;
  const acrossP = e.pk / V2;
  const alongD = (-(e.E + e.Ek) * (m2 + U) + 2 * (e.E * m2 + e.Ek * l2)) / (2 * V2);
  return {
    U,
    V,
    inverseM,
    sa0: alongP * U,
    sa1: alongP * a1 - (1 + e.E * inverseM),
    sb2: acrossP * acrossP * Math.max(0, omc * (2 - omc)),
    root,
    aq,
    h00: alongD * U,
    h01: alongD * a1 + e.Ek + (U * inverseM) / 4,
    E: e.E,
    Ek: e.Ek,
    EV: e.EV,
    m2,
    tMin,
    tMax,
  };
}
