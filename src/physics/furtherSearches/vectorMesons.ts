/** A vector meson as made by photons on nucleons. */
export interface VectorMeson {
  /** m_V, GeV. */
  readonly mass: number;
  /** σ(γp → Vp), taken as constant in the photon energy, pb. */
  readonly protonCrossSectionPb: number;
  /** Slope b of dσ/dt ∝ e^{bt} that gives σ from the forward value, GeV⁻². */
  readonly slope: number;
  /** σ(VN), total, pb. */
  readonly nucleonCrossSectionPb: number;
  /** BR(V → e⁺e⁻). */
  readonly electronBranching: number;
  /** The number of mesons is known to this factor, either way. */
  readonly uncertaintyFactor: number;
}

/**
 * Vector mesons. Cross sections of ρ and ω: D. Aston et al., Nucl. Phys. B209 (1982) 56, photons of 20 to 70 GeV; the others, σ(VN) and
 * the slopes are usual values without a checked source.
 * Source: ParticleDataGroup:2024cfk (masses, branching fractions).
 */
export const vectorMesons = {
  rho: {
    mass: 0.77526,
    protonCrossSectionPb: 9.4e6,
    slope: 8.5,
    nucleonCrossSectionPb: 26e9,
    electronBranching: 4.72e-5,
    uncertaintyFactor: 1.3,
  },
  omega: {
    mass: 0.78266,
    protonCrossSectionPb: 1.2e6,
    slope: 7.9,
    nucleonCrossSectionPb: 26e9,
    electronBranching: 7.38e-5,
    uncertaintyFactor: 1.35,
  },
  phi: {
    mass: 1.019461,
    protonCrossSectionPb: 0.6e6,
    slope: 6.5,
    nucleonCrossSectionPb: 12e9,
    electronBranching: 2.979e-4,
    uncertaintyFactor: 1.5,
  },
  jpsi: {
    mass: 3.0969,
    protonCrossSectionPb: 10e3,
    slope: 4.5,
    nucleonCrossSectionPb: 3.5e9,
    electronBranching: 5.971e-2,
    uncertaintyFactor: 2,
  },
} as const satisfies Record<string, VectorMeson>;

export type VectorMesonName = keyof typeof vectorMesons;
export const vectorMesonNames: readonly VectorMesonName[] = ['rho', 'omega', 'phi', 'jpsi'];
