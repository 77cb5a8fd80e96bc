import { ELECTRON_MASS, MUON_MASS, TAU_MASS } from '../constants.ts';
import { type DarkMatter, darkMatterWidth } from './darkMatter.ts';
import { fermionPairWidth } from './fermionPair.ts';
import { mesonRatio, OMEGA, PHI } from './vectorMesons.ts';

/** Hadrons are counted above this mass, GeV: below it they are less than 1 % of all decays. */
const FIRST_HADRONS = 0.6;
/** From here on free quarks, GeV. */
const FIRST_QUARKS = 1.5;
const CHARM = 3.72;

/**
 * Hadrons from a boson that couples to baryon number, over one pair of massless leptons of the same coupling.
 *   below 1.5 GeV  Σ c 9Γ_eeΓM²/α²[(s − M²)² + M²Γ²] over ω (c = 4) and φ (c = 1);  above: 3 Σ_q (1/3)² of the open flavours
 *   c: the ω couples to charge with (2/3 − 1/3)/√2 and to baryon number with (1/3 + 1/3)/√2, the φ with −1/3 and 1/3
 * @param energy  √s   GeV
 * @returns       R_B  0 below 0.6 GeV
 * Source: vector dominance, derived here; as in Ilten:2018crw without ω-φ interference.
 * Valid: √s < 9 GeV. Accuracy: 10 % on the ω and φ, a factor 2 between 1.05 and 2 GeV.
 */
export function baryonicRatio(energy: number): number {
  if (energy < FIRST_HADRONS) return 0;
  if (energy >= FIRST_QUARKS) return energy < CHARM ? 1 : 4 / 3;
  return 4 * mesonRatio(OMEGA, energy) + mesonRatio(PHI, energy);
}

/** Dark matter charged under B−L with g_D² = 4πα_D, m_χ = m/ratio. */
export interface DarkBMinusL {
  readonly kind: DarkMatter;
  readonly alphaD: number;
  readonly ratio: number;
}

/** Partial widths of the Z′ of B−L, GeV. */
export interface BMinusLWidths {
  /** Three Weyl neutrinos, 3g²m/24π. */
  readonly neutrinos: number;
  readonly electrons: number;
  readonly muons: number;
  readonly taus: number;
  readonly hadrons: number;
  readonly dark: number;
}

/**
 * Partial widths of the Z′ of B−L.
 *   Γ(νν̅) = 3g²m/24π,  Γ(ℓℓ̅) = g²m/12π (1 + 2r)√(1 − 4r), r = (m_ℓ/m)²,  Γ(hadrons) = g²m/12π R_B
 * @param coupling  g   pure number
 * @param mass      m   GeV
 * @param dark      dark matter charged under B−L, null for none
 * Source: tree-level widths; model of NA64:2022yly; hadrons as in baryonicRatio. Valid: m < 9 GeV.
 */
export function bMinusLWidths(coupling: number, mass: number, dark: DarkBMinusL | null): BMinusLWidths {
  const pair = (fermionMass: number) => fermionPairWidth('V', coupling, mass, fermionMass);
  return {
    neutrinos: 1.5 * pair(0),
    electrons: pair(ELECTRON_MASS),
    muons: pair(MUON_MASS),
    taus: pair(TAU_MASS),
    hadrons: pair(0) * baryonicRatio(mass),
    dark: dark ? darkMatterWidth(dark.kind, dark.alphaD, mass, mass / dark.ratio) : 0,
  };
}
