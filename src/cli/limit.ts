import { experiments, type PlaneId, planes } from '../catalog/index.ts';
import { checkRange } from '../catalog/parameter.ts';
import { fullSetup } from '../catalog/setup.ts';
import { signalJob } from '../engine/needs.ts';
import { couplingLimits } from '../engine/reach.ts';
import { run } from '../engine/run.ts';
import type { SignalResult } from '../engine/types.ts';
import { experimentSpec, positive, printJson, type Question, readOptions, readQuestion, text, UsageError, valid } from './options.ts';
import { planeFor } from './planeOf.ts';

/** One mass of a limit in plane coordinates: excluded between `lower` and `upper`; null: no edge. */
interface LimitPoint {
  readonly mass: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** `limit`: the computed exclusion curve of an experiment. */
export async function limit(args: string[]): Promise<number> {
  const { options } = readOptions(args, {
    ...experimentSpec,
    plane: { type: 'string' },
    masses: { type: 'string' },
    csv: { type: 'boolean' },
  });
  const question = readQuestion(options);
  const plane = planeFor(question.experiment, text(options, 'plane'));
  const masses = text(options, 'masses');
  const result = masses === undefined ? await wholeCurve(question) : atMasses(question, plane, readMasses(masses));
  const points = limitPoints(question, plane, result);
  if (options.csv) process.stdout.write(csv(plane, points));
  else printJson({ experiment: question.experiment, plane, cl: question.cl, points });
  return 0;
}

/** `low:high:count` (evenly spaced in ln m) or a list `0.01,0.1`; plane masses, GeV unless a unit is given. */
function readMasses(masses: string): number[] {
  const range = masses.split(':');
  if (range.length === 1) return masses.split(',').map((m) => positive(m, 'GeV', '--masses'));
  const [low = '', high = '', countText = ''] = range;
  const count = Number(countText);
  if (range.length !== 3 || !Number.isInteger(count) || count < 2 || count > 10_000)
    throw new UsageError('--masses is low:high:count (2 to 10000 masses) or a comma-separated list');
  const [a, b] = [positive(low, 'GeV', '--masses'), positive(high, 'GeV', '--masses')];
  if (!(a < b)) throw new UsageError('--masses low:high:count needs low < high');
  return Array.from({ length: count }, (_, i) => (i === count - 1 ? b : a * (b / a) ** (i / (count - 1))));
}

/** The same masses as the curve on the screen. */
async function wholeCurve({ layer, params }: Question): Promise<SignalResult> {
  const result = await run(signalJob(layer, params), async () => false);
  if (result?.kind !== 'signal') throw new Error('the computation gave no curve');
  return result;
}

function atMasses({ experiment, layer, params }: Question, plane: PlaneId, planeMasses: readonly number[]): SignalResult {
  const { x, y, toPoint } = planes[plane];
  for (const mass of planeMasses) valid(checkRange(mass, x));
  const masses = Float64Array.from(planeMasses, (m) => toPoint(m, y.initial, params).mass);
  return { kind: 'signal', ...experiments[experiment].search.signal(masses, params, fullSetup(experiment, layer.setup)) };
}

function limitPoints({ layer, params, cl }: Question, plane: PlaneId, result: SignalResult): LimitPoint[] {
  const limits = couplingLimits(layer, result, cl);
  return Array.from(result.masses, (mass, i) => {
    const [x, y] = planes[plane].fromPoint({ mass, coupling: limits[i] ?? Number.NaN }, params);
    return { mass: x, lower: Number.isFinite(y) ? y : null, upper: null };
  });
}

function csv(plane: PlaneId, points: readonly LimitPoint[]): string {
  const { x, y } = planes[plane];
  const unit = y.unit ? ` (${y.unit})` : '';
  const rows = points.map((p) => [p.mass, p.lower ?? '', p.upper ?? ''].join(','));
  return [`mass (${x.unit}),lower${unit},upper${unit}`, ...rows, ''].join('\n');
}
