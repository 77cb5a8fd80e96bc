import { squaredEnergy } from '../../physics/annihilation.ts';
import { type MesonYields, vectorMesonBranching, vectorMesonYields } from '../../physics/furtherSearches/mesonYield.ts';
import { darkAxionPair, millichargedPair, type PhotonDecay } from '../../physics/furtherSearches/photonDecay.ts';
import { annihilationPairs, radiatedPairs } from '../../physics/furtherSearches/photonYield.ts';
import { type VectorMesonName, vectorMesonNames, vectorMesons } from '../../physics/furtherSearches/vectorMesons.ts';
import type { MissingEnergySetup } from '../../physics/missingEnergy.ts';
import { loadShippedTable } from '../../physics/shippedTables.ts';
import { darkAxion } from '../models/darkAxion.ts';
import { millicharge } from '../models/millicharge.ts';
import type { ModelParams, Setup, SetupId } from '../params.ts';
import type { Model, PromptSearch } from '../types.ts';
import { logSpaced } from './logSpaced.ts';
import { physicsSetup, windowSettings } from './missingEnergySearch.ts';
import { vectorsIn } from './windowYields.ts';

/** Factor on the number of each meson: what a person thinks of the computed yields. */
const MESON_SETTINGS = {
  rho: 'rhoYield',
  omega: 'omegaYield',
  phi: 'phiYield',
  jpsi: 'jpsiYield',
} as const satisfies Record<VectorMesonName, SetupId>;

const knownMesons = new Map<string, MesonYields>();

function mesonsIn({ material, beamEnergy, missingEnergyMin }: MissingEnergySetup): MesonYields {
  const key = [material.Z, beamEnergy, missingEnergyMin].join('|');
  const yields = knownMesons.get(key) ?? vectorMesonYields(material, beamEnergy, missingEnergyMin);
  knownMesons.set(key, yields);
  return yields;
}

/** What becomes of a virtual photon, and the mass (GeV) above which nothing is left to see. */
interface VirtualPhoton {
  readonly model: Model;
  readonly dependsOnParams: PromptSearch['dependsOnParams'];
  readonly decay: (mass: number, params: ModelParams) => PhotonDecay;
  readonly heaviest: number;
  /** Threshold of the photon over the mass. */
  readonly thresholdPerMass: number;
  readonly accuracy: string;
}

/** Both sides of an edge. */
const aroundEdge = (mass: number): number[] => [mass * (1 - 1e-6), mass * (1 + 1e-6)];

/** New particles behind a virtual photon, from electrons: radiated, from annihilation off resonance, from vector mesons. */
function virtualPhotonSearch({ decay, heaviest, thresholdPerMass, ...own }: VirtualPhoton): PromptSearch {
  return {
    ...own,
    kind: 'prompt',
    notCompared: true,
    prepare: loadShippedTable,
    dependsOnSetup: windowSettings,
    settings: Object.values(MESON_SETTINGS),
    masses: (_params, setup, [low, high], count) => {
      const top = Math.min(high, heaviest);
      const resonances = vectorMesonNames.map((name) => vectorMesons[name].mass / thresholdPerMass);
      const edges = [...resonances, annihilationEnd(setup) / thresholdPerMass].flatMap(aroundEdge);
      return Float64Array.from([...logSpaced([low, top], count), ...edges.filter((mass) => mass > low && mass < top)]).sort();
    },
    signal: (masses, params, setup) => {
      const physics = physicsSetup('electron', setup);
      const [vectors, mesons] = [vectorsIn(physics), mesonsIn(physics)];
      const column = (of: (photon: PhotonDecay) => number) => masses.map((mass) => of(decay(mass, params)));
      return {
        masses,
        contributions: {
          bremsstrahlung: column((photon) => radiatedPairs(photon, vectors)),
          annihilation: column((photon) => annihilationPairs(photon, physics)),
          ...Object.fromEntries(
            vectorMesonNames.map((name) => [name, column((photon) => mesons[name] * vectorMesonBranching(vectorMesons[name], photon))]),
          ),
        },
      };
    },
    efficiency: (contribution, setup) => setup.efficiency * contributionFactor(contribution, setup),
  };
}

/** √s of the most energetic positron that counts, GeV. */
const annihilationEnd = ({ missingEnergyMax, beamEnergy }: Setup): number =>
  Math.sqrt(squaredEnergy(Math.min(missingEnergyMax, beamEnergy)));

function contributionFactor(contribution: string, setup: Setup): number {
  if (contribution === 'annihilation') return setup.annihilationEfficiency;
  return contribution in MESON_SETTINGS ? setup[MESON_SETTINGS[contribution as VectorMesonName]] : 1;
}

/** Pairs of millicharged particles. */
export const millichargeWithElectrons = virtualPhotonSearch({
  model: millicharge,
  dependsOnParams: ['chargedParticle'],
  decay: (mass, { chargedParticle }) => millichargedPair(chargedParticle, mass),
  heaviest: 1.6,
  thresholdPerMass: 2,
  accuracy:
    'Radiation 1e-4 of the direct integral. Yields of vector mesons are computed here from photoproduction and known to 30 % (ρ, ω), 50 % (φ), a factor 2 (J/ψ). Annihilation is left out of published estimates as far as could be seen.',
});

/** A massless axion and a dark photon. */
export const darkAxionWithElectrons = virtualPhotonSearch({
  model: darkAxion,
  dependsOnParams: [],
  decay: (mass) => darkAxionPair(mass),
  heaviest: 3.2,
  thresholdPerMass: 1,
  accuracy:
    'Radiation 5e-4 of the direct integral. J/ψ mesons give nine tenths of the mesons and are known to a factor 2, which is 1.4 in g. A massless invisible axion and a dark photon that decays to dark matter.',
});
