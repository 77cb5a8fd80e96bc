import { ALPHA, GEV_MINUS2_TO_CM2 } from '../constants.ts';

/** Reduced mass of dark matter and target particle, GeV. */
const reducedMass = (mass: number, targetMass: number): number => (mass * targetMass) / (mass + targetMass);

/**
 * Elastic cross section of dark matter on an electron or a proton, heavy A′.
 *   σ = 16πα y μ²/m⁴,  μ = m m_t/(m + m_t),  y = ε²α_D (m/m_A′)⁴
 * @param y           pure number
 * @param mass        m      GeV
 * @param targetMass  m_t    GeV
 * @returns           σ      cm²
 * Source: Essig:2015cda (σ_e at the reference momentum); heavy mediator.
 * Valid: complex scalar and Dirac only. Majorana is suppressed by v², pseudo-Dirac by its splitting.
 */
export const scatteringCrossSectionCm2 = (y: number, mass: number, targetMass: number): number =>
  ((16 * Math.PI * ALPHA * y * reducedMass(mass, targetMass) ** 2) / mass ** 4) * GEV_MINUS2_TO_CM2;

/**
 * y of a limit on that cross section; the inverse of scatteringCrossSectionCm2.
 * A spin-independent limit per nucleon that assumes A² counts protons and neutrons alike: multiply y by (A/Z)².
 * @param crossSectionCm2  σ    cm²
 * @param mass             m    GeV
 * @param targetMass       m_t  GeV
 */
export const effectiveCouplingOf = (crossSectionCm2: number, mass: number, targetMass: number): number =>
  crossSectionCm2 / scatteringCrossSectionCm2(1, mass, targetMass);
