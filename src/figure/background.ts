import { path } from './layers.ts';
import type { FigureInput, PathItem } from './types.ts';

/** The page itself, in the colour of the paper: behind everything else, in points. */
export function background({ width, height, theme }: Pick<FigureInput, 'width' | 'height' | 'theme'>): PathItem {
  const page = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ] as const;
  return { ...path('background', [page]), role: 'background', closed: true, fill: theme.paper };
}
