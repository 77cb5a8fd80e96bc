/**
 * Catmull–Rom cubic on uniform nodes 0, 1, 2 …; beyond both ends the value at the end.
 *   the slope at a node is half the difference of its neighbours; at the ends that of the last interval
 * @param values    values at the nodes
 * @param position  in units of the spacing, from the first node
 */
export function catmullRom(values: readonly number[], position: number): number {
  const last = values.length - 1;
  const clamped = Math.min(Math.max(position, 0), last);
  const k = Math.min(Math.floor(clamped), last - 1);
  const t = clamped - k;
  const y1 = values[k] as number;
  const y2 = values[k + 1] as number;
  const y0 = values[k - 1] ?? 2 * y1 - y2;
  const y3 = values[k + 2] ?? 2 * y2 - y1;
  return y1 + 0.5 * t * (y2 - y0 + t * (2 * y0 - 5 * y1 + 4 * y2 - y3 + t * (3 * (y1 - y2) + y3 - y0)));
}
