import type { DarkSector } from '../../physics/annihilation.ts';
import { MUON_MASS } from '../../physics/constants.ts';
import { nucleus } from '../../physics/formFactor.ts';
import { electronBosonYield } from '../../physics/furtherSearches/electronBosonYield.ts';
import { spin2CrossSection } from '../../physics/furtherSearches/spin2CrossSection.ts';
import { spin2Yield } from '../../physics/furtherSearches/spin2Yield.ts';
import { tabulateVectorYields, type VectorYields, vectorYield } from '../../physics/furtherSearches/vectorYields.ts';
import { materials } from '../../physics/materials.ts';
import { annihilationYields, type MissingEnergySetup } from '../../physics/missingEnergy.ts';
import { bosonsPerMuon, nucleiAlongTarget } from '../../physics/muonYield.ts';
import { invisibleBoson } from '../models/invisibleBoson.ts';
import { spin2 } from '../models/spin2.ts';
import type { ModelParams, Setup } from '../params.ts';
import type { Model, PromptSearch } from '../types.ts';
import { physicsSetup, windowEfficiency, windowMasses, windowSettings } from './missingEnergySearch.ts';
import { beamOf, efficiencyAt, muonCommon } from './muonSearch.ts';

/** Enough for a curve: 2e-3 of the yield. */
const NODES = { shower: 8, x: 12, inner: { u: 12, t: 12 } };
/** A sharp window: the smeared one costs six times as much and moves the curves by less than their accuracy. */
const sharpSetup = (setup: Setup): MissingEnergySetup => ({ ...physicsSetup('electron', setup), resolution: null });

const known = new Map<string, VectorYields>();

/** Yields by mass, tabulated once for all masses of a curve. */
function tabulated(name: string, setup: MissingEnergySetup, yieldAt: (mass: number) => number): VectorYields {
  const key = [name, JSON.stringify(setup)].join('|');
  const table = known.get(key) ?? tabulateVectorYields(setup.beamEnergy, (masses) => masses.map(yieldAt));
  known.set(key, table);
  return table;
}

interface BosonSearch {
  readonly model: Model;
  readonly dependsOnParams: PromptSearch['dependsOnParams'];
  readonly accuracy: string;
}

/** What electrons radiate, and what the positrons of their shower annihilate to. */
interface WithElectrons extends BosonSearch {
  readonly radiated: (params: ModelParams, setup: MissingEnergySetup) => VectorYields;
  readonly dark: (params: ModelParams) => DarkSector;
}

const withElectrons = ({ radiated, dark, ...own }: WithElectrons): PromptSearch => ({
  ...own,
  kind: 'prompt',
  notCompared: true,
  dependsOnSetup: windowSettings,
  masses: (params, setup, range, count) => windowMasses(physicsSetup('electron', setup), dark(params), range, count),
  signal: (masses, params, setup) => {
    const yields = radiated(params, sharpSetup(setup));
    return {
      masses,
      contributions: {
        bremsstrahlung: masses.map((mass) => vectorYield(yields, mass)),
        annihilation: annihilationYields(masses, physicsSetup('electron', setup), dark(params)),
      },
    };
  },
  efficiency: windowEfficiency,
});

const withMuons = (own: BosonSearch, perMuon: (mass: number, params: ModelParams, setup: Setup) => number): PromptSearch => ({
  ...muonCommon,
  ...own,
  notCompared: true,
  signal: (masses, params, setup) => ({
    masses,
    contributions: { bremsstrahlung: masses.map((mass) => perMuon(mass, params, setup) * efficiencyAt(mass, setup)) },
  }),
});

/** S, P, A or V radiated by electrons. */
export const bosonWithElectrons = withElectrons({
  model: invisibleBoson,
  dependsOnParams: ['spin', 'alphaD', 'ratio'],
  accuracy:
    'Exact tree level on a nucleus at rest, elastic, sharp window for radiation; 0.2 % of the integral. Annihilation on electrons at rest. The amplitudes are checked, the limits are not.',
  radiated: ({ spin }, setup) => tabulated(spin, setup, (mass) => electronBosonYield(spin, mass, setup, NODES)),
  dark: ({ spin, alphaD, ratio }) =>
    spin === 'V' ? { alphaD, massRatio: ratio, darkMatter: 'dirac' } : { alphaD, massRatio: ratio, mediator: spin },
});

/** The same radiated by muons. */
export const bosonWithMuons = withMuons(
  {
    model: invisibleBoson,
    dependsOnParams: ['spin'],
    accuracy: 'Equivalent photons. The efficiency was fitted for the A′; whether it holds for another spin is not known.',
  },
  (mass, { spin }, setup) => bosonsPerMuon(spin, mass, beamOf(setup)),
);

/** Spin-2 boson radiated by electrons. */
export const spin2WithElectrons = withElectrons({
  model: spin2,
  dependsOnParams: ['darkTensor', 'ratio'],
  accuracy:
    'Equivalent photons over a correction of 1.09 to 1.34 computed for 100 GeV, sharp window for radiation; below 10 MeV the correction has no reference value. Annihilation on electrons at rest.',
  radiated: (_params, setup) => tabulated('spin-2', setup, (mass) => spin2Yield(mass, setup)),
  dark: ({ darkTensor, ratio }) => ({ darkTensor, massRatio: ratio }),
});

const lead = { nucleus: nucleus(materials.Pb.Z, materials.Pb.A), leptonMass: MUON_MASS };

/** Spin-2 boson radiated by muons. */
export const spin2WithMuons = withMuons(
  {
    model: spin2,
    dependsOnParams: [],
    accuracy:
      'Equivalent photons, 0.6 % of the exact spectrum. The efficiency was fitted for the A′; whether it holds for spin 2 is not known.',
  },
  (mass, _params, setup) => {
    const { energy, fractionAbove } = beamOf(setup);
    return nucleiAlongTarget(spin2CrossSection({ ...lead, mass }, energy, fractionAbove));
  },
);
