import type { Family } from '../../catalog/families.ts';
import { type ExperimentId, planes, type RelicId, relics } from '../../catalog/index.ts';
import type { ModelParams, Setup } from '../../catalog/params.ts';
import type { DecayBranch, Point } from '../../catalog/types.ts';
import { branchesAt } from '../../engine/branches.ts';
import { draw } from '../../engine/draw.ts';
import { needs } from '../../engine/needs.ts';
import { run } from '../../engine/run.ts';
import type { Outcome, Region } from '../../engine/types.ts';
import { contour, massColumn, outline } from '../../physics/longLived/contour.ts';
import { type DumpRun, dumpSearch } from '../../physics/longLived/search.ts';
import { columnAt } from '../../physics/protonDump/column.ts';
import { islands, polygon } from '../../physics/protonDump/contour.ts';
import type { ProtonSearch } from '../../physics/protonDump/events.ts';
import { type Layer, reachLayer, startScenario } from '../../scenario/scenario.ts';
import { planeFor } from '../planeOf.ts';
import type { Computed, Conditions, Edges } from './types.ts';

const NOTHING: Edges = { lower: Number.NaN, upper: Number.NaN };

/** What the app draws for one layer, made the way the app makes it. */
async function drawnLayer(layer: Layer, { plane, params, cl }: Conditions): Promise<Region> {
  const scenario = { ...startScenario(plane), params, cl, layers: [layer] };
  const results = new Map<string, Outcome>();
  for (const job of needs(scenario)) {
    const result = await run(job, async () => false);
    if (result) results.set(job.key, { state: 'done', result });
  }
  const [region] = draw(scenario, { results, last: new Map(), limits: new Map() });
  if (!region) throw new Error(`nothing to draw for ${JSON.stringify(layer)} in ${plane}`);
  return region;
}

/** Branches of a model at masses on the x axis of a plane. */
function inPlane({ plane, params }: Conditions, xs: readonly number[], branchesOf: (masses: number[]) => (DecayBranch | null)[]): Edges[] {
  const { toPoint, fromPoint, y } = planes[plane];
  const masses = xs.map((x) => toPoint(x, y.initial, params).mass);
  const coupling = (point: Point) => fromPoint(point, params)[1];
  return branchesOf(masses).map((branch, i) => {
    const mass = masses[i] as number;
    return branch ? { lower: coupling({ mass, coupling: branch.lower }), upper: coupling({ mass, coupling: branch.upper }) } : NOTHING;
  });
}

/** What differs from the experiment's own run and from the first view of the plane. */
interface Changes {
  readonly setup?: Partial<Setup>;
  readonly exposure?: number;
  readonly params?: Partial<ModelParams>;
}

/** Reach of an experiment of the catalogue. */
export const reach =
  (experiment: ExperimentId, { setup = {}, exposure, params = {} }: Changes = {}) =>
  (published: Conditions): Computed => {
    const layer = { ...reachLayer(experiment, exposure), setup };
    const conditions = { ...published, params: { ...published.params, ...params } };
    const { search } = planeFor(experiment, conditions.plane);
    return {
      edges: (xs) => inPlane(conditions, xs, (masses) => branchesAt(search, { layer, ...conditions }, masses)),
      region: () => drawnLayer(layer, conditions),
    };
  };

/** Line of the right relic abundance. */
export const target =
  (relic: RelicId) =>
  (conditions: Conditions): Computed => {
    const { plane, params } = conditions;
    const { model } = planes[plane];
    const branchAt = (mass: number): DecayBranch => {
      return { lower: relics[relic].coupling(model, mass / params.ratio, params), upper: Number.NaN };
    };
    return {
      edges: (xs) => inPlane(conditions, xs, (masses) => masses.map(branchAt)),
      region: () => drawnLayer({ kind: 'relic', relic }, conditions),
    };
  };

/** Masses in which regions are looked for, GeV. */
const MASSES = [1e-3, 1] as const;

/** Runs of an electron dump that are no experiment of the catalogue: a part of one, or another approximation. */
export const dumpRuns = (runs: readonly DumpRun[], eventLimit: number, family: Family) => (): Computed => {
  const search = dumpSearch(runs, 'V');
  return {
    edges: (masses) => masses.map((mass) => massColumn(search, eventLimit, mass) ?? NOTHING),
    region: async () => {
      const found = contour(search, eventLimit, MASSES);
      return closedRegion(found ? outline(found) : [], family);
    },
  };
};

/** Search at a proton dump: of several regions the one at the lowest masses. */
export const protonDump = (search: ProtonSearch, eventLimit: number) => (): Computed => ({
  edges: (masses) => masses.map((mass) => columnAt(search, eventLimit, mass)),
  region: async () => {
    const [first] = islands(search, eventLimit);
    return closedRegion(first ? polygon(first).points : [], 'dumpP');
  },
});

function closedRegion(points: readonly (readonly [number, number])[], family: Family): Region {
  return {
    id: 'runs',
    title: '',
    label: '',
    family,
    statement: 'computed',
    subject: false,
    outlines: [{ points: [...points, ...points.slice(0, 1)], closed: true, unstroked: [points.length - 1] }],
    fill: 'inside',
    carryOn: [],
    state: 'ready',
    provenance: { keys: [], text: '' },
  };
}
