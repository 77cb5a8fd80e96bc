/**
 * Piecewise linear interpolation, constant beyond both ends.
 * @param xs  ascending nodes
 * @param ys  values at the nodes
 */
export function interpolateLinear(xs: Float64Array, ys: Float64Array, x: number): number {
  const last = xs.length - 1;
  if (x <= (xs[0] as number)) return ys[0] as number;
  if (x >= (xs[last] as number)) return ys[last] as number;
  let below = 0;
  let above = last;
  while (above - below > 1) {
    const middle = (below + above) >> 1;
    if ((xs[middle] as number) <= x) below = middle;
    else above = middle;
  }
  const left = xs[below] as number;
  const share = (x - left) / ((xs[above] as number) - left);
  return (ys[below] as number) + share * ((ys[above] as number) - (ys[below] as number));
}

/**
 * Piecewise linear interpolation on uniform nodes 0, 1, 2 …, constant beyond both ends.
 * @param values    values at the nodes
 * @param position  in units of the spacing, from the first node
 */
export function interpolateUniform(values: Float64Array, position: number): number {
  const last = values.length - 1;
  if (position <= 0) return values[0] as number;
  if (position >= last) return values[last] as number;
  const below = Math.floor(position);
  const left = values[below] as number;
  return left + (position - below) * ((values[below + 1] as number) - left);
}
