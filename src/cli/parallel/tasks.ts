import { combinedPoints } from '../combined.ts';
import { limitPoints } from '../limitPoints.ts';
import { relicPoints } from '../relicPoints.ts';
import { scanLines } from '../scan/lines.ts';

/** What can be computed in another thread: plain data in, plain data out. */
export const tasks = { limit: limitPoints, combined: combinedPoints, relic: relicPoints, scan: scanLines } as const;

type Tasks = typeof tasks;
export type TaskName = keyof Tasks;
export type Input<T extends TaskName> = Parameters<Tasks[T]>[0];
export type Output<T extends TaskName> = ReturnType<Tasks[T]>;
