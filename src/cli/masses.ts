import { type PlaneId, planes } from '../catalog/index.ts';
import { checkRange } from '../catalog/parameter.ts';
import { type Options, positive, text, UsageError, valid } from './options.ts';

/** Without --masses: 1 MeV to 1 GeV. */
const DEFAULT = '0.001:1:40';
const MOST = 10_000;

/** Plane masses of `--masses`, each inside the plane. */
export function massesOf(options: Options, plane: PlaneId): number[] {
  const masses = readMasses(text(options, 'masses') ?? DEFAULT);
  for (const mass of masses) valid(checkRange(mass, planes[plane].x));
  return masses;
}

/** `low:high:count` (evenly spaced in ln m) or a list `0.01,0.1`; GeV unless a unit is given. */
function readMasses(masses: string): number[] {
  const range = masses.split(':');
  if (range.length === 1) return masses.split(',').map((m) => positive(m, 'GeV', '--masses'));
  const [low = '', high = '', countText = ''] = range;
  const count = Number(countText);
  if (range.length !== 3 || !Number.isInteger(count) || count < 2 || count > MOST)
    throw new UsageError(`--masses is low:high:count (2 to ${MOST} masses) or a comma-separated list`);
  const [a, b] = [positive(low, 'GeV', '--masses'), positive(high, 'GeV', '--masses')];
  if (!(a < b)) throw new UsageError('--masses low:high:count needs low < high');
  return logGrid(a, b, count);
}

/** Evenly spaced in the logarithm, both ends exact. */
export const logGrid = (low: number, high: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => (i === count - 1 ? high : low * (high / low) ** (i / (count - 1))));
