import { squaredEnergy } from '../../physics/annihilation.ts';
import { type MesonYields, vectorMesonBranching, vectorMesonYields } from '../../physics/furtherSearches/mesonYield.ts';
import { darkAxionPair, millichargedPair, type PhotonDecay } from '../../physics/furtherSearches/photonDecay.ts';
import { annihilationPairs, radiatedPairs } from '../../physics/furtherSearches/photonYield.ts';
import { vectorMesonNames, vectorMesons } from '../../physics/furtherSearches/vectorMesons.ts';
import type { MissingEnergySetup } from '../../physics/missingEnergy.ts';
import { logSpaced } from '../experiments/logSpaced.ts';
import { physicsSetup } from '../experiments/missingEnergySetup.ts';
import type { PromptPhysics } from '../later.ts';
import type { ModelParams, Setup } from '../params.ts';
import { vectorsIn } from './windowYields.ts';

const knownMesons = new Map<string, MesonYields>();

function mesonsIn({ material, beamEnergy, missingEnergyMin }: MissingEnergySetup): MesonYields {
  const key = [material.Z, beamEnergy, missingEnergyMin].join('|');
  const yields = knownMesons.get(key) ?? vectorMesonYields(material, beamEnergy, missingEnergyMin);
  knownMesons.set(key, yields);
  return yields;
}

/** What becomes of a virtual photon, and the mass (GeV) above which nothing is left to see. */
interface VirtualPhoton {
  readonly decay: (mass: number, params: ModelParams) => PhotonDecay;
  readonly heaviest: number;
  /** Threshold of the photon over the mass. */
  readonly thresholdPerMass: number;
}

/** Both sides of an edge. */
const aroundEdge = (mass: number): number[] => [mass * (1 - 1e-6), mass * (1 + 1e-6)];

/** √s of the most energetic positron that counts, GeV. */
const annihilationEnd = ({ missingEnergyMax, beamEnergy }: Setup): number =>
  Math.sqrt(squaredEnergy(Math.min(missingEnergyMax, beamEnergy)));

/** New particles behind a virtual photon, from electrons: radiated, from annihilation off resonance, from vector mesons. */
const behindPhoton = ({ decay, heaviest, thresholdPerMass }: VirtualPhoton): PromptPhysics => ({
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
});

/** Pairs of millicharged particles. */
export const millichargedPairs = behindPhoton({
  decay: (mass, { chargedParticle }) => millichargedPair(chargedParticle, mass),
  heaviest: 1.6,
  thresholdPerMass: 2,
});

/** A massless axion and a dark photon. */
export const darkAxions = behindPhoton({ decay: (mass) => darkAxionPair(mass), heaviest: 3.2, thresholdPerMass: 1 });
