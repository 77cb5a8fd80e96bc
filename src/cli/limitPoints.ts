import { type PlaneId, planes } from '../catalog/index.ts';
import type { ModelParams } from '../catalog/params.ts';
import type { DecayBranch } from '../catalog/types.ts';
import { branchesAt } from './branches.ts';
import type { Question } from './options.ts';
import { planeFor } from './planeOf.ts';

/** One mass of a limit in plane coordinates: excluded between `lower` and `upper`; null: no edge. */
export interface LimitPoint {
  readonly mass: number;
  readonly lower: number | null;
  readonly upper: number | null;
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
  return masses.map((mass, i) => limitPoint(question.params, plane, mass, branches[i] ?? null));
}

/** Edges at one mass of the model, in plane coordinates. */
export function limitPoint(params: ModelParams, plane: PlaneId, mass: number, branch: DecayBranch | null): LimitPoint {
  const { fromPoint } = planes[plane];
  const edge = (coupling: number | undefined) =>
    coupling !== undefined && Number.isFinite(coupling) ? fromPoint({ mass, coupling }, params)[1] : null;
  return { mass: fromPoint({ mass, coupling: 1 }, params)[0], lower: edge(branch?.lower), upper: edge(branch?.upper) };
}
