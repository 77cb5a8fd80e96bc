import { unitOf } from './sizes.ts';
import type { FigureInput } from './types.ts';

/** Height of the panel against that of the page. */
const HEIGHT = 0.24;
/** Between plot and panel, px on screen. */
const GAP = 9;

export const panelGap = ({ size }: Pick<FigureInput, 'size'>): number => GAP * unitOf(size);

/** What the panel takes of the page, below the frame. */
export const panelSpace = (input: Pick<FigureInput, 'panel' | 'height' | 'size'>): number =>
  input.panel ? HEIGHT * input.height + panelGap(input) : 0;
