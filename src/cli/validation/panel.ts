import { path } from '../../figure/layers.ts';
import { board } from '../../figure/sizes.ts';
import { texLabel } from '../../figure/texLabel.ts';
import { light } from '../../figure/theme.ts';
import type { AxisScale, PathItem, TextItem } from '../../figure/types.ts';
import type { XY } from './types.ts';

/** Place and scales of the ratio panel, pt. */
export interface Panel {
  readonly x: AxisScale;
  /** Factor from the stored to the shown unit of the mass. */
  readonly factor: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly step: number;
  readonly domain: readonly [number, number];
  readonly toY: (ratio: number) => number;
  readonly colours: readonly string[];
}

export const TEXT = 12;

export const rectangle = (left: number, top: number, right: number, bottom: number): XY[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

export const polygon = (key: string, ...lines: readonly (readonly XY[])[]): PathItem => ({ ...path(key, lines), closed: true });

export function text(key: string, label: string, x: number, y: number, anchor: 'start' | 'end'): TextItem {
  const { runs, width } = texLabel(label, { size: TEXT, font: board.font, weight: 400 });
  const start = anchor === 'end' ? x - width : x;
  return { kind: 'text', key, role: 'legend', x: start, y, angle: 0, runs, width, fill: light.ink, halo: null };
}
