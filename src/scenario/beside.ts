import type { Range } from './axes.ts';

export const PANELS = ['lifetime', 'branching', 'ratio'] as const;
export type PanelKind = (typeof PANELS)[number];

/** Corners as they stand in links. */
export const CLOSE_UP_CORNERS = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const;
export type CloseUpCorner = (typeof CLOSE_UP_CORNERS)[number];

/** A part of the plane drawn larger in a corner of the frame. */
export interface CloseUp {
  readonly x: Range;
  readonly y: Range;
  readonly corner: CloseUpCorner;
}

/** What stands beside the curves: a panel under the plot that shares its mass axis, a close-up. */
export interface Beside {
  readonly panel: PanelKind | null;
  /** Coupling of the lifetime and of the branching ratios; null: the middle of the first view. */
  readonly coupling: number | null;
  readonly closeUp: CloseUp | null;
}

export const nothingBeside: Beside = { panel: null, coupling: null, closeUp: null };

const short = (value: number): string => String(Number(value.toPrecision(6)));

/** `lifetime:0.0001`; empty without a panel. */
export const printPanel = ({ panel, coupling }: Beside): string =>
  panel === null ? '' : [panel, ...(coupling === null ? [] : [short(coupling)])].join(':');

/** `0.01:0.1:1e-5:1e-4:top-left`; empty without a close-up. */
export const printCloseUp = ({ closeUp }: Beside): string =>
  closeUp === null ? '' : [...[...closeUp.x, ...closeUp.y].map(short), closeUp.corner].join(':');
