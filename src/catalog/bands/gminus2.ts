import { ALPHA } from '../../physics/constants.ts';
import { gminus2Band } from '../../physics/gminus2.ts';
import { darkPhoton } from '../models/darkPhoton.ts';
import type { Band } from '../types.ts';
import { gminus2Values } from './gminus2Values.ts';

/** (g-2) of the muon as a band in ε: a dark photon couples to muons with g = εe. */
export function muonBand(id: keyof typeof gminus2Values): Band {
  const { title, value, sigma, source, status, leptonMass } = gminus2Values[id];
  const toMixing = 1 / Math.sqrt(4 * Math.PI * ALPHA);
  return {
    title,
    label: '(\\mathit{g}−2)_\\mu',
    model: darkPhoton,
    family: 'hint',
    about: status,
    source,
    couplings: (masses, sigmas) => {
      const edges = Array.from(masses, (mass) => gminus2Band('V', leptonMass, mass, value, sigma, sigmas));
      const column = (pick: (e: (typeof edges)[number]) => number) => Float64Array.from(edges, (e) => pick(e) * toMixing);
      return { lower: column((e) => e.lower), central: column((e) => e.central), upper: column((e) => e.upper) };
    },
  };
}
