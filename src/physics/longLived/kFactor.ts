import { interpolateLinear } from '../numerics/interpolate.ts';

const logMasses = Float64Array.of(0.001, 0.002, 0.004, 0.01, 0.02, 0.05, 0.1, 0.3).map(Math.log);
const logFactors = Float64Array.of(0.817, 0.913, 1.006, 1.127, 1.243, 1.489, 1.701, 2.162).map(Math.log);

/**
 * What the improved Weizsäcker–Williams cross section is too large by: 100 GeV electrons on lead.
 * @param mass  m   GeV
 * @returns     σ_IWW/σ_exact, log-log between tabulated masses, constant below 1 MeV and above 300 MeV
 * Source: tables of the Geant4 package DMG4, arXiv:2101.12192. Accuracy: some per cent at other energies and materials.
 */
export const kFactor = (mass: number): number => Math.exp(interpolateLinear(logMasses, logFactors, Math.log(mass)));
