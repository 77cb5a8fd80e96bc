import { type PlaneId, planes } from '../catalog/index.ts';
import { compute } from './parallel/compute.ts';
import type { Input, Output, TaskName } from './parallel/tasks.ts';
import { showProgress } from './progress.ts';

/** Masses computed between two looks at the clock. */
const CHUNK = 8;

/** The points of a curve, its masses in pieces so that threads share them and progress can be seen. */
export async function curvePoints<T extends TaskName>(
  task: T,
  masses: readonly number[],
  input: (masses: readonly number[]) => Input<T>,
  { threads, quiet }: { readonly threads: number; readonly quiet: boolean },
): Promise<Output<T>[number][]> {
  const pieces = Array.from({ length: Math.ceil(masses.length / CHUNK) }, (_, i) => masses.slice(i * CHUNK, (i + 1) * CHUNK));
  const progress = showProgress(task, masses.length, quiet);
  const points: Output<T>[number][] = [];
  for await (const part of compute(task, pieces.map(input), threads)) {
    points.push(...part);
    progress.add(part.length);
  }
  progress.end();
  return points;
}

type Row = Readonly<Record<string, number | string | null>> & { readonly mass: number };

/** Points as a table; the couplings carry the unit of the plane. */
export function curveTable(plane: PlaneId, points: readonly object[], columns: readonly string[]): string {
  const { x, y } = planes[plane];
  const unit = y.unit ? ` (${y.unit})` : '';
  const rows = (points as readonly Row[]).map((point) => [point.mass, ...columns.map((column) => point[column] ?? '')].join(','));
  return [[`mass (${x.unit})`, ...columns.map((column) => `${column}${unit}`)].join(','), ...rows, ''].join('\n');
}
