import { experiments, type ModelId, models, relics } from '../../src/catalog/index.ts';
import { initialModelParams, type ModelParams, type Setup } from '../../src/catalog/params.ts';
import { fullSetup } from '../../src/catalog/setup.ts';
import type { DecaySearch, PromptSearch } from '../../src/catalog/types.ts';
import { couplingLimits } from '../../src/engine/reach.ts';
import { figureModel } from '../../src/figure/model.ts';
import { exactSpectrum } from '../../src/physics/bremsstrahlung/exactTreeLevel.ts';
import { buildTable } from '../../src/physics/crossSectionTable.ts';
import { materials } from '../../src/physics/materials.ts';
import { annihilationYields, bremsstrahlungYields, electronProcess, type MissingEnergySetup } from '../../src/physics/missingEnergy.ts';
import { universalBox } from '../../src/physics/tableBoxes.ts';
import { reachLayer } from '../../src/scenario/scenario.ts';
import { figureOf, manyLimits, regionsOf } from './curves.ts';

/** A computation with the time it may take. Every call is a new question: nothing is answered from memory. */
export interface Work {
  readonly name: string;
  /** ms. */
  readonly target: number | null;
  readonly call: () => unknown;
}

const logMasses = (low: number, high: number, count: number): Float64Array =>
  Float64Array.from({ length: count }, (_, i) => low * (high / low) ** (i / (count - 1)));

let question = 0;
/** A factor a little above 1 that never comes back. */
const fresh = (): number => 1 + 1e-9 * ++question;

const lead: MissingEnergySetup = {
  beamEnergy: 100,
  missingEnergyMin: 50,
  missingEnergyMax: 96,
  primary: 'electron',
  level: 'ETL',
  resolution: { stochastic: 0.09, constant: 0.04 },
  material: materials.Pb,
};
const dark = { alphaD: 0.1, massRatio: 3, darkMatter: 'dirac' } as const;
const hundred = logMasses(1e-3, 1, 100);
const moved = (): MissingEnergySetup => ({ ...lead, missingEnergyMin: 50 * fresh() });
const sharp = (): MissingEnergySetup => ({ ...moved(), missingEnergyMax: 100, resolution: null });

/** Signal and limits of a prompt search at its own masses, as a drag of one of its settings asks for them. */
function promptCurve(experiment: keyof typeof experiments, model: ModelId, count: number): () => unknown {
  const search = experiments[experiment].searches.find((s) => s.model === models[model]) as PromptSearch;
  const layer = reachLayer(experiment);
  return () => {
    const setup: Setup = { ...fullSetup(experiment, {}), beamEnergy: fullSetup(experiment, {}).beamEnergy * fresh() };
    const masses = search.masses(initialModelParams, setup, [1e-3, 3], count);
    const { contributions } = search.signal(masses, initialModelParams, setup);
    return couplingLimits(search, layer, initialModelParams, { kind: 'signal', masses, contributions }, 0.9);
  };
}

/** Outline of a search for decays in flight with another exposure each time. */
function decayCurve(experiment: keyof typeof experiments, model: ModelId): () => unknown {
  const { searches, exposure, excludedEvents = 2.3 } = experiments[experiment];
  const search = searches.find((s) => s.model === models[model]) as DecaySearch;
  const setup = fullSetup(experiment, {});
  return () => search.contour(exposure.initial * fresh(), excludedEvents, initialModelParams, setup);
}

function relicLines(): () => unknown {
  const model = models['dark-photon'];
  const masses = logMasses(2.1e-3, 10, 200);
  const ids = ['scalar', 'majorana', 'pseudo-dirac'] as const;
  return () => {
    const params: ModelParams = { ...initialModelParams, alphaD: initialModelParams.alphaD * fresh() };
    return ids.map((id) => masses.map((mass) => relics[id].coupling(model, mass / params.ratio, params)));
  };
}

/** Names and numbers of many curves laid out anew: a pin that moves leaves their shapes as they are. */
function namesLaidOut(count: number): () => unknown {
  const figure = figureOf(regionsOf(manyLimits('eps-mA', count), 'eps-mA'), 'eps-mA');
  return () => figureModel({ ...figure, pins: [[0.1 * fresh(), 3e-6]] });
}

/** The nodes of the direct evaluation and of its twin in C++. */
export const DIRECT = {
  masses: logMasses(1e-3, 1, 30),
  energies: [55, 70, 85, 99],
  fractions: [0.6, 0.8, 0.95, 0.99],
  nodes: { u: 16, t: 16 },
};

/** Sum of dσ/dx over masses, energies and energy fractions: what the twin computes too. */
export function directSum(): number {
  const process = electronProcess('ETL', materials.Pb);
  let sum = 0;
  for (const mass of DIRECT.masses)
    for (const energy of DIRECT.energies)
      for (const x of DIRECT.fractions) sum += exactSpectrum(process, mass, energy, 1 - x, DIRECT.nodes);
  return sum;
}

export const engineWork: readonly Work[] = [
  { name: 'bremsstrahlung, 100 masses, window and smeared cut', target: null, call: () => bremsstrahlungYields(hundred, moved()) },
  { name: 'bremsstrahlung, 100 masses, one sharp cut', target: null, call: () => bremsstrahlungYields(hundred, sharp()) },
  { name: 'annihilation, 100 masses, electron beam', target: null, call: () => annihilationYields(hundred, moved(), dark) },
  {
    name: 'annihilation, 100 masses, positron beam',
    target: null,
    call: () => annihilationYields(hundred, { ...moved(), primary: 'positron' }, dark),
  },
  {
    name: 'bremsstrahlung and annihilation, 100 masses',
    target: 2,
    call: () => [bremsstrahlungYields(hundred, moved()), annihilationYields(hundred, moved(), dark)],
  },
  { name: 'NA64e curve as drawn, with all masses of the peak', target: null, call: promptCurve('na64e-2022', 'dark-photon', 121) },
  { name: 'NA64μ curve, 100 masses', target: 3, call: promptCurve('na64mu-2022', 'dark-photon', 100) },
  { name: 'cross-section table of tungsten', target: 100, call: () => buildTable(electronProcess('ETL', materials.W), universalBox) },
  { name: 'NA64 visible contour', target: 4, call: decayCurve('na64-visible', 'visible-boson') },
  { name: 'NA64 ALP contour', target: 2, call: decayCurve('na64-alp', 'alp') },
  { name: 'E137 contour', target: 10, call: decayCurve('e137', 'visible-boson') },
  { name: 'E141 contour', target: 10, call: decayCurve('e141', 'visible-boson') },
  { name: 'Orsay contour', target: 10, call: decayCurve('orsay', 'visible-boson') },
  { name: 'names of 60 curves laid out, with numbers for those that find no room', target: 50, call: namesLaidOut(60) },
  { name: 'three thermal lines, 200 masses', target: 60, call: relicLines() },
];
