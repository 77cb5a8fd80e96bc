import type { Kind } from '../bremsstrahlung/process.ts';
import { nucleus } from '../formFactor.ts';
import type { Material } from '../materials.ts';
import { bremsstrahlungFlux, iwwSpectrum } from './iww.ts';
import { kFactor } from './kFactor.ts';

/** Spectrum of a boson of fixed mass, radiated by electrons. */
export interface Radiation {
  /** Smallest 1 − x at an energy of the electron. */
  readonly leastOm: (energy: number) => number;
  /** dσ/dx as a function of 1 − x at an energy, GeV⁻² at ε = 1; what does not depend on x is done once. */
  readonly at: (energy: number) => (om: number) => number;
}

/** Improved Weizsäcker–Williams, over its K factor on request. */
export function iwwRadiation(material: Material, kind: Kind, mass: number, overK: boolean): Radiation {
  const target = nucleus(material.Z, material.A);
  const scale = overK ? 1 / kFactor(mass) : 1;
  return {
    leastOm: () => 0,
    at: (energy) => {
      const flux = scale * bremsstrahlungFlux(target, mass, energy);
      return (om) => iwwSpectrum(kind, flux, mass, energy, om);
    },
  };
}
