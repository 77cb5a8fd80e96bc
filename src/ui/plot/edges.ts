import type { FigureModel, PathItem } from '../../figure/types.ts';

/** Drawn lines of a region. */
export const edgesOf = ({ items }: FigureModel, region: string | null): readonly PathItem[] =>
  items.filter((item): item is PathItem => item.kind === 'path' && item.role === 'edge' && item.region === region && region !== null);

export const openPath = ({ lines }: PathItem): string =>
  lines.map((line) => `M${line.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`).join('');

/** Point half way along the longest line. */
export function middleOf(edges: readonly PathItem[]): readonly [number, number] | null {
  const longest = edges.flatMap(({ lines }) => lines).toSorted((a, b) => b.length - a.length)[0];
  return longest?.[Math.floor(longest.length / 2)] ?? null;
}
