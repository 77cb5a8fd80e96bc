/**
 * Constants of nature and the only conversion factors of this room.
 * Units: GeV and powers of GeV with ħ = c = 1, unless the name says otherwise.
 * Source: CODATA 2018 (fundamental constants, SI exact values), PDG (lepton and hadron masses).
 */

/** Fine-structure constant at q² = 0. */
export const ALPHA = 1 / 137.035999084;
/** e = √(4πα). */
export const ELEMENTARY_CHARGE = Math.sqrt(4 * Math.PI * ALPHA);

export const ELECTRON_MASS = 0.51099895e-3;
export const MUON_MASS = 0.1056583755;
export const TAU_MASS = 1.77686;
export const PROTON_MASS = 0.93827208816;
/** Magnetic moment of the proton in nuclear magnetons. */
export const PROTON_MAGNETIC_MOMENT = 2.7928473446;
/** Atomic mass unit. */
export const ATOMIC_MASS_UNIT = 0.93149410242;

/** Particles per mole. */
export const AVOGADRO = 6.02214076e23;

/** ħc in GeV m: a length in GeV⁻¹ times this is in metres. */
export const HBAR_C_GEV_M = 1.973269804e-16;
/** c in m/s, exact. */
export const SPEED_OF_LIGHT_M_PER_S = 299792458;
/** (ħc)² in cm² GeV²: a cross section in GeV⁻² times this is in cm². */
export const GEV_MINUS2_TO_CM2 = 0.3893793721e-27;
/** (ħc)² in pb GeV². */
export const GEV_MINUS2_TO_PB = 0.3893793721e9;

/** 1 GeV/h in Hz: a mass in GeV times this is its Compton frequency. */
export const GEV_TO_HZ = 2.417989242084918e23;

/** Euler–Mascheroni constant. */
export const EULER_GAMMA = 0.5772156649015329;
