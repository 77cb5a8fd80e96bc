import { type PlaneId, planes } from '../catalog/index.ts';
import { checkRange } from '../catalog/parameter.ts';
import type { DecayBranch } from '../catalog/types.ts';
import { branchesAt } from './branches.ts';
import { experimentSpec, positive, printJson, type Question, readOptions, readQuestion, text, UsageError, valid } from './options.ts';
import { planeFor, type Seen } from './planeOf.ts';

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
  const seen = planeFor(question.experiment, text(options, 'plane'));
  const masses = text(options, 'masses');
  const points = limitPoints(question, seen, masses === undefined ? DEFAULT_MASSES : readMasses(masses));
  if (options.csv) process.stdout.write(csv(seen.plane, points));
  else printJson({ experiment: question.experiment, plane: seen.plane, cl: question.cl, points });
  return 0;
}

/** Without --masses: 1 MeV to 1 GeV. */
const DEFAULT_MASSES = readMasses('0.001:1:40');

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

function limitPoints(question: Question, { plane, search }: Seen, planeMasses: readonly number[]): LimitPoint[] {
  const { x, y, toPoint } = planes[plane];
  for (const mass of planeMasses) valid(checkRange(mass, x));
  const masses = planeMasses.map((m) => toPoint(m, y.initial, question.params).mass);
  const branches = branchesAt(search, question, masses);
  return masses.map((mass, i) => pointOf(question, plane, mass, branches[i] ?? null));
}

function pointOf({ params }: Question, plane: PlaneId, mass: number, branch: DecayBranch | null): LimitPoint {
  const { fromPoint } = planes[plane];
  const edge = (coupling: number | undefined) =>
    coupling !== undefined && Number.isFinite(coupling) ? fromPoint({ mass, coupling }, params)[1] : null;
  return { mass: fromPoint({ mass, coupling: 1 }, params)[0], lower: edge(branch?.lower), upper: edge(branch?.upper) };
}

function csv(plane: PlaneId, points: readonly LimitPoint[]): string {
  const { x, y } = planes[plane];
  const unit = y.unit ? ` (${y.unit})` : '';
  const rows = points.map((p) => [p.mass, p.lower ?? '', p.upper ?? ''].join(','));
  return [`mass (${x.unit}),lower${unit},upper${unit}`, ...rows, ''].join('\n');
}
