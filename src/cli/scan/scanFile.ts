import { createHash } from 'node:crypto';
import { type ExperimentId, experiments, isId, type PlaneId, planes } from '../../catalog/index.ts';
import { modelParams } from '../../catalog/modelParams.ts';
import { type Parameter, type ParamValue, parseParameter } from '../../catalog/parameter.ts';
import { clParameter } from '../../catalog/params.ts';
import { settingOf } from '../../catalog/setting.ts';
import { logGrid } from '../masses.ts';
import { UsageError } from '../options.ts';
import { planeFor } from '../planeOf.ts';
import { knownKeys } from '../question.ts';
import { type Output, type OutputId, outputs } from './outputs.ts';
import { type Axis, pointCount, type Range, type ScanPlan } from './plan.ts';
import { SOBOL_DIMENSIONS } from './sobol.ts';

type Json = Readonly<Record<string, unknown>>;

const MOST_VALUES = 1_000_000;
const MOST_POINTS = 2 ** 31;
const KEYS = ['experiment', 'plane', 'outputs', 'parameters', 'sobol'];

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

function fail(where: string, message: string): never {
  throw new UsageError(`${where}: ${message}`);
}

/** The scan that a JSON document describes; `version` of the program goes into its id. */
export function readPlan(document: unknown, version: string): ScanPlan {
  if (!isObject(document)) fail('scan', 'expected an object with experiment, outputs and parameters');
  const stray = Object.keys(document).find((key) => !KEYS.includes(key));
  if (stray !== undefined) fail(stray, `unknown; known: ${KEYS.join(', ')}`);
  const experiment = readExperiment(document.experiment);
  const plane = readPlane(document.plane, experiment);
  const axes = readParameters(document.parameters, experiment, plane);
  const ranges = axes.filter((axis) => 'low' in axis);
  const rest = { experiment, plane, outputs: readOutputs(document.outputs, experiment, plane, axes) };
  const plan = { ...rest, axes: axes.filter((axis) => 'values' in axis), ranges, draws: readDraws(document.sobol, ranges) };
  const id = createHash('sha256')
    .update(JSON.stringify([version, plan]))
    .digest('hex')
    .slice(0, 8);
  const count = pointCount({ id, ...plan });
  if (count >= MOST_POINTS) fail('parameters', `${count} points are too many; split the scan`);
  return { id, ...plan };
}

function readExperiment(id: unknown): ExperimentId | null {
  if (id === undefined) return null;
  if (typeof id === 'string' && isId(experiments, id)) return id;
  return fail('experiment', `unknown experiment “${id}”; known: ${Object.keys(experiments).join(', ')}`);
}

function readPlane(id: unknown, experiment: ExperimentId | null): PlaneId {
  if (experiment) return planeFor(experiment, id === undefined ? undefined : String(id)).plane;
  if (typeof id === 'string' && isId(planes, id)) return id;
  return fail(
    'plane',
    `${id === undefined ? 'missing, as there is no experiment' : `unknown plane “${id}”`}; known: ${Object.keys(planes).join(', ')}`,
  );
}

function readOutputs(given: unknown, experiment: ExperimentId | null, plane: PlaneId, axes: readonly (Axis | Range)[]): OutputId[] {
  if (!Array.isArray(given) || given.length === 0) return fail('outputs', `expected a list of ${Object.keys(outputs).join(', ')}`);
  return [...new Set(given)].map((id: unknown) => {
    if (typeof id !== 'string' || !isId(outputs, id)) return fail('outputs', `“${id}” is none of ${Object.keys(outputs).join(', ')}`);
    const { needs }: Output = outputs[id];
    if (needs.includes('experiment') && !experiment) fail('outputs', `${id} needs an experiment`);
    if (needs.includes('portal') && !('portal' in planes[plane].model)) fail('outputs', `${id}: the model of ${plane} has no dark matter`);
    const absent = needs.find((need) => (need === 'mass' || need === 'coupling') && !axes.some(({ key }) => key === need));
    if (absent) fail('outputs', `${id} needs the parameter ${absent}`);
    return id;
  });
}

/** What a key of `parameters` means here. */
function parameterOf(key: string, experiment: ExperimentId | null, plane: PlaneId): Parameter | undefined {
  if (key === 'mass') return planes[plane].x;
  if (key === 'coupling') return planes[plane].y;
  if (key === 'cl') return clParameter;
  if (key === 'exposure') return experiment ? experiments[experiment].exposure : undefined;
  return isId(modelParams, key) ? modelParams[key] : ((experiment && settingOf(experiment, key)) ?? undefined);
}

function readParameters(given: unknown, experiment: ExperimentId | null, plane: PlaneId): (Axis | Range)[] {
  if (!isObject(given)) fail('parameters', 'expected an object, e.g. {"mass": {"log": [0.003, 0.3, 12]}}');
  return Object.entries(given).map(([key, spec]) => {
    const parameter = parameterOf(key, experiment, plane);
    if (!parameter) fail(`parameters.${key}`, `unknown; known: mass, coupling, exposure, cl, ${knownKeys(experiment).join(', ')}`);
    return readAxis(key, spec, parameter);
  });
}

function readAxis(key: string, spec: unknown, parameter: Parameter): Axis | Range {
  const where = `parameters.${key}`;
  if (isObject(spec)) return readGrid(key, spec, parameter);
  const list = Array.isArray(spec) ? spec : [spec];
  if (list.length === 0) fail(where, 'the list is empty');
  return { key, values: list.map((value) => readValue(where, value, parameter)) };
}

function readValue(where: string, value: unknown, parameter: Parameter): ParamValue {
  if (typeof value !== 'number' && typeof value !== 'string') fail(where, `${JSON.stringify(value)} is not a value`);
  const parsed = parseParameter(String(value), parameter);
  return 'error' in parsed ? fail(where, parsed.error) : parsed.value;
}

/** `{"log": [low, high, count]}` or `{"linear": …}`; without the count a range for Sobol points. */
function readGrid(key: string, spec: Json, parameter: Parameter): Axis | Range {
  const where = `parameters.${key}`;
  const [scale, more] = Object.keys(spec);
  if ((scale !== 'log' && scale !== 'linear') || more !== undefined || parameter.kind !== 'number')
    return fail(where, parameter.kind === 'number' ? 'expected a list, {"log": […]} or {"linear": […]}' : 'expected a list of choices');
  const numbers = Array.isArray(spec[scale]) ? (spec[scale] as unknown[]) : [];
  if (numbers.length !== 2 && numbers.length !== 3)
    fail(`${where}.${scale}`, 'expected [low, high, count], or [low, high] for Sobol points');
  const [low = 0, high = 0] = numbers.slice(0, 2).map((value) => readValue(`${where}.${scale}`, value, parameter) as number);
  if (!(low < high)) fail(`${where}.${scale}`, 'low must be less than high');
  if (scale === 'log' && !(low > 0)) fail(`${where}.${scale}`, 'a logarithmic scale begins above 0');
  return numbers.length === 2 ? { key, low, high, scale } : { key, values: grid(`${where}.${scale}`, low, high, scale, numbers[2]) };
}

function grid(where: string, low: number, high: number, scale: 'log' | 'linear', count: unknown): number[] {
  if (!(typeof count === 'number' && Number.isInteger(count) && count >= 2 && count <= MOST_VALUES))
    return fail(where, `the count is a whole number from 2 to ${MOST_VALUES}`);
  if (scale === 'log') return logGrid(low, high, count);
  // Rounded so that steps of 0.1 read 0.3 and not 0.30000000000000004.
  return Array.from({ length: count }, (_, i) => Number((low + ((high - low) * i) / (count - 1)).toPrecision(12)));
}

/** Number of Sobol points; 1 where nothing is drawn. */
function readDraws(sobol: unknown, ranges: readonly Range[]): number {
  const [first] = ranges;
  if (sobol === undefined) return first ? fail(`parameters.${first.key}`, 'a range without a count needs "sobol": number of points') : 1;
  if (!(typeof sobol === 'number' && Number.isInteger(sobol) && sobol >= 1)) return fail('sobol', 'expected a whole number of points');
  if (!first) return fail('sobol', 'no parameter has a range [low, high] to draw from');
  return ranges.length > SOBOL_DIMENSIONS ? fail('sobol', `at most ${SOBOL_DIMENSIONS} ranges`) : sobol;
}
