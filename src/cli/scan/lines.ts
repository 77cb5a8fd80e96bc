import { outputs } from './outputs.ts';
import { coordinatesAt, pointCount, type ScanPlan } from './plan.ts';
import { scanPoint } from './point.ts';
import { reachAt } from './reach.ts';

export interface LinesInput {
  readonly plan: ScanPlan;
  /** First point, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** How the line of a point begins: tells whose it is. */
export const lineStart = (plan: ScanPlan, point: number): string => `{"scan":"${plan.id}","point":${point},"of":${pointCount(plan)},`;

/** The points of a scan as lines of JSON; what has no value is null. */
export function scanLines({ plan, from, to }: LinesInput): string {
  const coordinates = Array.from({ length: to - from }, (_, i) => coordinatesAt(plan, from + i));
  const points = coordinates.map((c) => scanPoint(plan, c));
  const reach = reachAt(points);
  const lines = points.map((point, i) => {
    const answers = plan.outputs.map((id) => outputs[id].at(point, reach));
    return `${lineStart(plan, from + i)}${JSON.stringify(Object.assign({}, coordinates[i], ...answers)).slice(1)}\n`;
  });
  return lines.join('');
}
