import { ALPHA } from '../../physics/constants.ts';
import { darkAxionPair, millichargedPair, type PhotonDecay } from '../../physics/furtherSearches/photonDecay.ts';
import { radiatedPairs } from '../../physics/furtherSearches/photonYield.ts';
import { tabulateVectorYields } from '../../physics/furtherSearches/vectorYields.ts';
import { type MuonBeam, na64muEfficiency, recoilEfficiency, vectorYields } from '../../physics/muonYield.ts';
import { logSpaced } from '../experiments/logSpaced.ts';
import type { PromptPhysics } from '../later.ts';
import type { ModelParams, Setup } from '../params.ts';

export const beamOf = ({ beamEnergy, missingEnergyMin }: Setup): MuonBeam => ({
  energy: beamEnergy,
  fractionAbove: missingEnergyMin / beamEnergy,
});

const efficiencies: Readonly<Record<Setup['muonEfficiency'], (mass: number, setup: Setup) => number>> = {
  table: na64muEfficiency,
  recoil: (mass, setup) => recoilEfficiency(mass, beamOf(setup)),
  full: () => 1,
};
export const efficiencyAt = (mass: number, setup: Setup): number => efficiencies[setup.muonEfficiency](mass, setup);

/** Accepted vectors per muon at g = e, before the efficiency factor. */
function acceptedVectors(masses: Float64Array, setup: Setup): Float64Array {
  const yields = vectorYields(masses, beamOf(setup), { level: setup.level, formFactor: setup.nuclearFormFactor });
  return yields.map((n, i) => n * efficiencyAt(masses[i] as number, setup));
}

type Column = (masses: Float64Array, params: ModelParams, setup: Setup) => Float64Array;

/** Radiation by muons, the only contribution, up to a heaviest mass, GeV. */
export const radiatedByMuons = (column: Column, heaviest = Number.POSITIVE_INFINITY): PromptPhysics => ({
  masses: (_params, _setup, [low, high], count) => Float64Array.from(logSpaced([low, Math.min(high, heaviest)], count)),
  signal: (masses, params, setup) => ({ masses, contributions: { bremsstrahlung: column(masses, params, setup) } }),
  quick: ({ muonEfficiency, level, nuclearFormFactor }) =>
    muonEfficiency !== 'recoil' && level !== 'ETL' && nuclearFormFactor === 'elastic',
});

/** Muons see the pair behind a virtual photon as a heavier vector: the same efficiency at the mass of the pair. */
const pairs =
  (decay: (mass: number, params: ModelParams) => PhotonDecay): Column =>
  (masses, params, setup) => {
    const vectors = tabulateVectorYields(setup.beamEnergy, (pairMasses) => acceptedVectors(pairMasses, setup));
    return masses.map((mass) => radiatedPairs(decay(mass, params), vectors));
  };

export const darkPhotons = radiatedByMuons((masses, _params, setup) => acceptedVectors(masses, setup));

/** Per g² instead of 4παε². */
export const zPrimes = radiatedByMuons((masses, _params, setup) => acceptedVectors(masses, setup).map((n) => n / (4 * Math.PI * ALPHA)));

export const millichargedPairs = radiatedByMuons(
  pairs((mass, { chargedParticle }) => millichargedPair(chargedParticle, mass)),
  1.6,
);

export const darkAxions = radiatedByMuons(pairs((mass) => darkAxionPair(mass)));
