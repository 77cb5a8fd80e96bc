/** Masses (GeV) and rates of the mesons whose decays make A′. Source: ParticleDataGroup:2024cfk. */
const PION_MASS = 0.1349768;
const OMEGA = { mass: 0.78266, toPionPhoton: 0.0835 };
const toPhotons = {
  pi0: { mass: PION_MASS, branching: 0.98823 },
  eta: { mass: 0.547862, branching: 0.3936 },
  etap: { mass: 0.95778, branching: 0.02307 },
} as const;

export type Meson = 'pi0' | 'eta' | 'etap' | 'omega';

/**
 * Branching ratio of a meson to an A′, per ε².
 *   π⁰, η, η′ → γA′:  2 B_γγ (1 − m²/M²)³
 *   ω → π⁰A′:         B_πγ [λ(m)/λ(0)]^{3/2},  λ(m) = (1 − (m + m_π)²/M²)(1 − (m − m_π)²/M²)
 * @param mass  m      GeV
 * @returns     B/ε²   0 where the decay is closed
 * Source: deNiverville:201104580 (γA′); P-wave phase space, derived here (π⁰A′).
 * Valid: m ≥ 0. Accuracy: tree level, no transition form factors, as in the published curves.
 */
export function mesonBranching(meson: Meson, mass: number): number {
  if (meson === 'omega') return omegaBranching(mass);
  const decay = toPhotons[meson];
  return 2 * decay.branching * Math.max(0, 1 - (mass / decay.mass) ** 2) ** 3;
}

function omegaBranching(mass: number): number {
  if (mass >= OMEGA.mass - PION_MASS) return 0;
  return OMEGA.toPionPhoton * (phaseSpace(mass) / phaseSpace(0)) ** 1.5;
}

const phaseSpace = (mass: number): number => (1 - ((mass + PION_MASS) / OMEGA.mass) ** 2) * (1 - ((mass - PION_MASS) / OMEGA.mass) ** 2);
