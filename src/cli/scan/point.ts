import { type ExperimentId, isId, type PlaneId } from '../../catalog/index.ts';
import { modelParams } from '../../catalog/modelParams.ts';
import type { ParamValue } from '../../catalog/parameter.ts';
import { clParameter, initialModelParams, type ModelParams } from '../../catalog/params.ts';
import { setupParams } from '../../catalog/setupParams.ts';
import { reachLayer } from '../../scenario/scenario.ts';
import type { Question } from '../options.ts';

/** Values of what a scan varies, by key. */
export type Coordinates = Readonly<Record<string, ParamValue>>;

/** What all points of a scan share. */
interface Subject {
  readonly experiment: ExperimentId | null;
  readonly plane: PlaneId;
}

/** One point of a scan; mass and coupling are plane coordinates, NaN where the scan has none. */
export interface ScanPoint {
  readonly plane: PlaneId;
  readonly mass: number;
  readonly coupling: number;
  readonly params: ModelParams;
  /** Null without an experiment. */
  readonly question: Question | null;
}

const pick = (coordinates: Coordinates, table: object): object =>
  Object.fromEntries(Object.entries(coordinates).filter(([key]) => isId(table, key)));

export function scanPoint({ experiment, plane }: Subject, coordinates: Coordinates): ScanPoint {
  const params = { ...initialModelParams, ...pick(coordinates, modelParams) } as ModelParams;
  const { mass = Number.NaN, coupling = Number.NaN } = coordinates;
  const question = experiment && questionAt(experiment, coordinates, params);
  return { plane, mass: Number(mass), coupling: Number(coupling), params, question };
}

function questionAt(experiment: ExperimentId, coordinates: Coordinates, params: ModelParams): Question {
  const { exposure, cl = clParameter.initial } = coordinates;
  const layer = { ...reachLayer(experiment, exposure === undefined ? undefined : Number(exposure)), setup: pick(coordinates, setupParams) };
  return { experiment, layer, params, cl: Number(cl) };
}
