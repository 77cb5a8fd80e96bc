import { GEV_MINUS2_TO_CM2 } from '../../physics/constants.ts';
import { mesonPairs, vectorMesonBranching, vectorMesonYield, vectorMesonYields } from '../../physics/furtherSearches/mesonYield.ts';
import { darkAxionPair, millichargedPair, spectralDensity } from '../../physics/furtherSearches/photonDecay.ts';
import { annihilationPairs, radiatedPairs } from '../../physics/furtherSearches/photonYield.ts';
import { nuclearPhotoproduction } from '../../physics/furtherSearches/photoproduction.ts';
import { vectorMesonNames, vectorMesons } from '../../physics/furtherSearches/vectorMesons.ts';
import { materials } from '../../physics/materials.ts';
import type { Calorimeter } from '../../physics/missingEnergy.ts';
import { cumulativeTrackLength } from '../../physics/shower.ts';
import { vectorsIn } from '../computing/windowYields.ts';
import type { Quantity } from '../types.ts';
import { na64Window, windowOf, windowText } from './na64Window.ts';
import { type Args, choice, number } from './read.ts';

/** Events at 90 % confidence level when none is seen: ln 10. */
const EVENTS_90 = Math.LN10;

const MCP = { mchi: 'mass of the millicharged particle, GeV', kind: 'dirac or scalar (complex)' } as const;
const DARK_PHOTON = { mD: 'mass of the dark photon, GeV; massless axion' } as const;
const MESON = { meson: 'rho, omega, phi or jpsi' } as const;
const PER_ELECTRON = { N: 'per electron at charge e' } as const;

const pairOf = (args: Args) => millichargedPair(choice(args, 'kind', ['dirac', 'scalar']), number(args, 'mchi'));
const axionOf = (args: Args) => darkAxionPair(number(args, 'mD'));
const mesonOf = (args: Args) => vectorMesons[choice(args, 'meson', vectorMesonNames)];

const electronVectors = (window: Calorimeter) => vectorsIn({ ...window, primary: 'electron', level: 'ETL' });

function evaluateLimit(args: Args): Record<string, number> {
  const pair = millichargedPair('dirac', number(args, 'mchi'));
  const { material, beamEnergy, missingEnergyMin } = na64Window;
  const brem = radiatedPairs(pair, electronVectors(na64Window));
  const withMesons = brem + mesonPairs(pair, vectorMesonYields(material, beamEnergy, missingEnergyMin));
  const limit = (perElectron: number) => Math.sqrt(EVENTS_90 / (number(args, 'EOT') * number(args, 'eff') * perElectron));
  return { brem: limit(brem), brem_mesons: limit(withMesons), all: limit(withMesons + annihilationPairs(pair, na64Window)) };
}

/** Millicharged particles and the dark axion portal: new particles behind a virtual photon, and vector mesons. */
export const furtherSearchesPhotonQuantities = {
  millicharge_spectral_kernel: {
    about: 'Pairs of millicharged particles per vector: dN = kernel N_V(M) dM²/M², at charge e.',
    arguments: { M: 'mass of the virtual photon, GeV', ...MCP },
    returns: { kernel: 'Γ(γ* → χχ̅)/πM, pure number' },
    source: 'Gninenko:2018ter',
    evaluate: (args) => ({ kernel: spectralDensity(pairOf(args), number(args, 'M')) }),
  },
  dark_axion_kernel: {
    about: 'Pairs of axion and dark photon per vector: dN = kernel N_V(M) dM²/M², at g = 1 GeV⁻¹.',
    arguments: { M: 'mass of the virtual photon, GeV', ...DARK_PHOTON },
    returns: { kernel: 'Γ(γ* → aγ_D)/πM, pure number' },
    source: 'Zhevlakov:202209978',
    evaluate: (args) => ({ kernel: spectralDensity(axionOf(args), number(args, 'M')) }),
  },
  millicharge_na64e_brem_yield: {
    about: 'Millicharged pairs from bremsstrahlung of electrons on lead. Not compared with a published curve.',
    arguments: { ...MCP, ...windowText },
    returns: PER_ELECTRON,
    source: 'Gninenko:2018ter',
    evaluate: (args) => ({ N: radiatedPairs(pairOf(args), electronVectors(windowOf(args))) }),
  },
  millicharge_na64e_annihilation_yield: {
    about: 'Millicharged pairs from shower positrons on electrons of lead; not in published estimates as far as could be seen.',
    arguments: { ...MCP, ...windowText },
    returns: PER_ELECTRON,
    source: 'Gninenko:2018ter',
    evaluate: (args) => ({ N: annihilationPairs(pairOf(args), windowOf(args)) }),
  },
  vector_meson_nuclear_photoproduction: {
    about: 'Photoproduction of a vector meson on a nucleus, vector dominance and Glauber absorption.',
    arguments: { ...MESON, Egamma: 'energy of the photon, GeV', A: 'mass number' },
    returns: { coherent: 'nucleus intact, cm²', incoherent: 'nucleon knocked out, cm²' },
    source: 'ParticleDataGroup:2024cfk',
    evaluate: (args) => {
      const { coherent, incoherent } = nuclearPhotoproduction(mesonOf(args), number(args, 'Egamma'), number(args, 'A'));
      return { coherent: GEV_MINUS2_TO_CM2 * coherent, incoherent: GEV_MINUS2_TO_CM2 * incoherent };
    },
  },
  vector_meson_yield: {
    about: 'Vector mesons from the photons of a shower in lead. Not compared with a published yield.',
    arguments: { ...MESON, E0: 'beam energy, GeV', Ecut: 'smallest energy of the meson, GeV' },
    returns: {
      N: 'mesons per electron',
      photon_track_X0: 'track length of photons above the cut, radiation lengths',
      uncertainty_factor: 'the number is known to this factor, either way',
    },
    source: 'Rossi:1941zza',
    evaluate: (args) => {
      const [meson, E0, Ecut] = [mesonOf(args), number(args, 'E0'), number(args, 'Ecut')];
      return {
        N: vectorMesonYield(meson, materials.Pb, E0, Ecut),
        photon_track_X0: cumulativeTrackLength('gam', Math.log(E0 / Ecut)),
        uncertainty_factor: meson.uncertaintyFactor,
      };
    },
  },
  vector_meson_millicharge_branching: {
    about: 'Branching fraction of a vector meson to millicharged particles of charge e.',
    arguments: { ...MESON, ...MCP },
    returns: { BR: 'branching fraction' },
    source: 'Gninenko:2018ter',
    evaluate: (args) => ({ BR: vectorMesonBranching(mesonOf(args), pairOf(args)) }),
  },
  vector_meson_dark_axion_branching: {
    about: 'Branching fraction of a vector meson to axion and dark photon at g = 1 GeV⁻¹.',
    arguments: { ...MESON, ...DARK_PHOTON },
    returns: { BR: 'branching fraction' },
    source: 'Zhevlakov:202209978',
    evaluate: (args) => ({ BR: vectorMesonBranching(mesonOf(args), axionOf(args)) }),
  },
  dark_axion_na64e_yield: {
    about:
      'Pairs of axion and dark photon from electrons of 100 GeV on lead, missing energy 50 to 96 GeV. Not compared with a published curve.',
    arguments: DARK_PHOTON,
    returns: { brem: 'bremsstrahlung, per electron at g = 1 GeV⁻¹', annihilation: 'shower positrons, the same' },
    source: 'Zhevlakov:202209978',
    evaluate: (args) => ({
      brem: radiatedPairs(axionOf(args), electronVectors(na64Window)),
      annihilation: annihilationPairs(axionOf(args), na64Window),
    }),
  },
  millicharge_na64e_limit90: {
    about:
      'Charge excluded at 90 % confidence level when no event is seen, Dirac, electrons of 100 GeV on lead. Not compared with a published curve.',
    arguments: { mchi: MCP.mchi, EOT: 'electrons on target', eff: 'efficiency' },
    returns: { brem: 'ε, bremsstrahlung only', brem_mesons: 'with vector mesons', all: 'with annihilation too' },
    source: 'Gninenko:2018ter',
    evaluate: evaluateLimit,
  },
} as const satisfies Record<string, Quantity>;
