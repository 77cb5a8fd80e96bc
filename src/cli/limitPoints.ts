import { type PlaneId, planes } from '../catalog/index.ts';
import type { ModelParams } from '../catalog/params.ts';
import type { DecayBranch, DecaySearch, PromptSearch } from '../catalog/types.ts';
import { branchesAt, decayBranches, signalColumns } from '../engine/branches.ts';
import { shiftsOf, totalBand, variantsOf } from '../engine/uncertainty.ts';
import type { ReachLayer } from '../scenario/scenario.ts';
import type { Question } from './options.ts';
import { planeFor } from './planeOf.ts';

/** One mass of a limit in plane coordinates: excluded between `lower` and `upper`; null: no edge. */
export interface LimitPoint {
  readonly mass: number;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Edges of the band of `lower`, where one is asked for. */
  readonly bandLow?: number;
  readonly bandHigh?: number;
}

export interface LimitInput {
  readonly question: Question;
  readonly plane: PlaneId;
  /** Plane masses. */
  readonly masses: readonly number[];
}

export function limitPoints({ question, plane, masses: planeMasses }: LimitInput): LimitPoint[] {
  const { y, toPoint } = planes[plane];
  const { search } = planeFor(question.experiment, plane);
  const masses = planeMasses.map((m) => toPoint(m, y.initial, question.params).mass);
  const branches = branchesAt(search, question, masses);
  const points = masses.map((mass, i) => limitPoint(question.params, plane, mass, branches[i] ?? null));
  if (!question.layer.uncertainty) return points;
  if (search.kind === 'decay') return withEnds(points, search, question, plane, masses);
  return points.map((point, i) => ({ ...point, ...bandAt(search, question, plane, masses[i] as number, point.lower) }));
}

/** Decays in flight: the lower edge with the fewest and with the most events. */
function withEnds(
  points: readonly LimitPoint[],
  search: DecaySearch,
  question: Question,
  plane: PlaneId,
  masses: readonly number[],
): LimitPoint[] {
  const { layer, params, cl } = question;
  const [fewer, more] = variantsOf(layer, { plane, params, cl }).map(({ reach }) =>
    decayBranches(search, { ...question, layer: reach }, masses),
  );
  const edge = (name: 'bandLow' | 'bandHigh', branches: typeof more, i: number) => {
    const lower = branches && limitPoint(params, plane, masses[i] as number, branches[i] ?? null).lower;
    return lower ? { [name]: lower } : {};
  };
  return points.map((point, i) => ({ ...point, ...edge('bandLow', more, i), ...edge('bandHigh', fewer, i) }));
}

/** Edges of the band at one mass of the model. */
function bandAt(search: PromptSearch, question: Question, plane: PlaneId, mass: number, lower: number | null) {
  const { layer, params, cl } = question;
  const columns = (reach: ReachLayer, p: ModelParams) => signalColumns(search, { ...question, layer: reach, params: p }, [mass]);
  const variants = variantsOf(layer, { plane, params, cl }).map((v) => ({ ...v, result: columns(v.reach, v.params) }));
  const { down, up } = totalBand(shiftsOf(search, layer, { plane, params, cl }, columns(layer, params), variants), 1);
  if (lower === null) return {};
  return { bandLow: lower * Math.exp(down[0] as number), bandHigh: lower * Math.exp(up[0] as number) };
}

/** Edges at one mass of the model, in plane coordinates. */
export function limitPoint(params: ModelParams, plane: PlaneId, mass: number, branch: DecayBranch | null): LimitPoint {
  const { fromPoint } = planes[plane];
  const edge = (coupling: number | undefined) =>
    coupling !== undefined && Number.isFinite(coupling) ? fromPoint({ mass, coupling }, params)[1] : null;
  return { mass: fromPoint({ mass, coupling: 1 }, params)[0], lower: edge(branch?.lower), upper: edge(branch?.upper) };
}
