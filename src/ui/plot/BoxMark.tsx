import type { MarkedBox } from './usePlotGestures.ts';

/** What a drag has marked to zoom to. */
export function BoxMark({ box: { from, to } }: { readonly box: MarkedBox }) {
  const [x, y] = [Math.min(from[0], to[0]), Math.min(from[1], to[1])];
  return <rect className="box-mark" x={x} y={y} width={Math.abs(to[0] - from[0])} height={Math.abs(to[1] - from[1])} />;
}
