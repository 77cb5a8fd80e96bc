import { type Contour, type ContourSearch, contour, massColumn, outline } from '../../physics/longLived/contour.ts';
import { expectedEvents } from '../../physics/longLived/events.ts';
import { type AlpRun, alpSearch, type DumpRun, dumpSearch } from '../../physics/longLived/search.ts';
import { alp } from '../models/alp.ts';
import { visibleBoson } from '../models/visibleBoson.ts';
import type { ModelParams, Setup, SetupId } from '../params.ts';
import type { DecayContour, DecaySearch, Model } from '../types.ts';

/** Masses in which regions are looked for, GeV; they are followed to their tip beyond it. */
const MASSES = [1e-3, 1] as const;

/** What a preset looks like to a search: its runs and the electrons of all of them. */
interface Runs<Run> {
  readonly runs: readonly Run[];
  readonly electrons: number;
}

type AnyRun = DumpRun | AlpRun;

/** Settings that replace those of a single run. */
export const geometrySettings = [
  'beamEnergy',
  'shieldLength',
  'decayLength',
  'decayEnergyMin',
  'efficiency',
] as const satisfies readonly SetupId[];

/** Values of these settings in a run. */
export const geometryOf = (run: AnyRun): Partial<Setup> => ({
  beamEnergy: run.beamEnergy,
  shieldLength: run.shieldM,
  ...(run.decayM === null ? {} : { decayLength: run.decayM }),
  decayEnergyMin: run.energyCut,
  efficiency: run.efficiency,
});

const withGeometry = <Run extends AnyRun>(run: Run, s: Setup): Run => ({
  ...run,
  beamEnergy: s.beamEnergy,
  shieldM: s.shieldLength,
  decayM: s.decayLength,
  energyCut: s.decayEnergyMin,
  efficiency: s.efficiency,
});

/** Runs with the exposure shared out as in the data, and the geometry of the setup where there is one run. */
function adjusted<Run extends AnyRun>({ runs, electrons }: Runs<Run>, exposure: number, setup: Setup): Run[] {
  const shared = runs.map((run) => ({ ...run, electrons: (run.electrons * exposure) / electrons }));
  return runs.length === 1 ? shared.map((run) => withGeometry(run, setup)) : shared;
}

/** The left end is where decays stop or the range begins: never a limit. */
function outlineOf(c: Contour): DecayContour {
  const points = outline(c);
  return { points, cuts: [points.length - 1] };
}

function decaySearch(
  model: Model,
  common: Pick<DecaySearch, 'dependsOnParams' | 'dependsOnSetup' | 'accuracy'>,
  make: (exposure: number, params: ModelParams, setup: Setup) => ContourSearch,
): DecaySearch {
  return {
    kind: 'decay',
    model,
    ...common,
    contour: (exposure, events, params, setup) => {
      const found = contour(make(exposure, params, setup), events, MASSES);
      return found ? [outlineOf(found)] : [];
    },
    branch: (mass, exposure, events, params, setup) => massColumn(make(exposure, params, setup), events, mass),
    events: ({ mass, coupling }, exposure, params, setup) => expectedEvents(make(exposure, params, setup).channels(mass), coupling ** 2),
  };
}

/** Search of an electron dump for X → e⁺e⁻. */
export const visibleSearch = (preset: Runs<DumpRun>): DecaySearch =>
  decaySearch(
    visibleBoson,
    {
      dependsOnParams: ['spin'],
      dependsOnSetup: preset.runs.length === 1 ? geometrySettings : [],
      accuracy: 'Quadrature 0.3 %; thresholds, lengths and efficiencies are effective numbers chosen on the published curve.',
    },
    (exposure, { spin }, setup) => dumpSearch(adjusted(preset, exposure, setup), spin),
  );

/** Search of an electron dump for a → γγ by Primakoff production. */
export const photonSearch = (preset: Runs<AlpRun>): DecaySearch =>
  decaySearch(
    alp,
    {
      dependsOnParams: [],
      dependsOnSetup: preset.runs.length === 1 ? geometrySettings : [],
      accuracy: 'Quadrature 0.4 %; effective shield and efficiencies chosen on the published curve.',
    },
    (exposure, _params, setup) => alpSearch(adjusted(preset, exposure, setup)),
  );
