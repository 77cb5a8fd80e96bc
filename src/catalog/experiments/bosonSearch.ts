import { MUON_MASS } from '../../physics/constants.ts';
import { nucleus } from '../../physics/formFactor.ts';
import { electronBosonYield } from '../../physics/furtherSearches/electronBosonYield.ts';
import { spin2CrossSection } from '../../physics/furtherSearches/spin2CrossSection.ts';
import { spin2Yield } from '../../physics/furtherSearches/spin2Yield.ts';
import { tabulateVectorYields, type VectorYields, vectorYield } from '../../physics/furtherSearches/vectorYields.ts';
import { materials } from '../../physics/materials.ts';
import type { MissingEnergySetup } from '../../physics/missingEnergy.ts';
import { bosonsPerMuon, nucleiAlongTarget } from '../../physics/muonYield.ts';
import { invisibleBoson } from '../models/invisibleBoson.ts';
import { spin2 } from '../models/spin2.ts';
import type { ModelParams, Setup } from '../params.ts';
import type { Model, PromptSearch } from '../types.ts';
import { logSpaced } from './logSpaced.ts';
import { HEAVIEST, physicsSetup, windowSettings } from './missingEnergySearch.ts';
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

const withElectrons = (own: BosonSearch, table: (params: ModelParams, setup: MissingEnergySetup) => VectorYields): PromptSearch => ({
  ...own,
  kind: 'prompt',
  notCompared: true,
  dependsOnSetup: windowSettings,
  masses: (_params, _setup, [low, high], count) => Float64Array.from(logSpaced([low, Math.min(high, HEAVIEST)], count)),
  signal: (masses, params, setup) => {
    const yields = table(params, sharpSetup(setup));
    return { masses, contributions: { bremsstrahlung: masses.map((mass) => vectorYield(yields, mass)) } };
  },
  efficiency: (_contribution, setup) => setup.efficiency,
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
export const bosonWithElectrons = withElectrons(
  {
    model: invisibleBoson,
    dependsOnParams: ['spin'],
    accuracy:
      'Exact tree level on a nucleus at rest, elastic, sharp window; 0.2 % of the integral. The amplitudes are checked, the limits are not. Annihilation left out.',
  },
  ({ spin }, setup) => tabulated(spin, setup, (mass) => electronBosonYield(spin, mass, setup, NODES)),
);

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
export const spin2WithElectrons = withElectrons(
  {
    model: spin2,
    dependsOnParams: [],
    accuracy:
      'Equivalent photons over a correction of 1.09 to 1.34 computed for 100 GeV; sharp window. Below 10 MeV the correction has no reference value. Annihilation left out.',
  },
  (_params, setup) => tabulated('spin-2', setup, (mass) => spin2Yield(mass, setup)),
);

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
