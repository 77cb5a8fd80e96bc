import { type PlaneId, planes } from '../catalog/index.ts';
import { checkRange, quoted } from '../catalog/parameter.ts';
import { initialModelParams, type ModelParams } from '../catalog/params.ts';
import { readingsOf } from '../catalog/readings.ts';
import type { Plane } from '../catalog/types.ts';

export type Direction = 'x' | 'y';
export type Range = readonly [number, number];

/** How one axis is drawn. */
export interface AxisView {
  readonly scale: 'log' | 'linear';
  /** Name of the reading at the near side, and of that at the far side if there is one. */
  readonly reading: string;
  readonly second: string | null;
}

/** How the frame is drawn. */
export interface Axes {
  readonly x: AxisView;
  readonly y: AxisView;
  readonly grid: boolean;
  /** Ticks point out of the frame. */
  readonly outward: boolean;
  /** 0.01 to 100 are written out, not as powers of ten. */
  readonly decimals: boolean;
  /** Exclusions are hatched by technique, as well as coloured. */
  readonly hatch: boolean;
  readonly names: NamesAt;
}

/** Where the names of curves stand, by its word in links. */
export const NAMES_AT = ['curves', 'legend', 'none'] as const;
export type NamesAt = (typeof NAMES_AT)[number];

/** The switches of the frame, by their names in links. */
export const FRAME_SWITCHES = ['grid', 'outward', 'decimals', 'hatch'] as const;
export type FrameSwitch = (typeof FRAME_SWITCHES)[number];

export function startAxes(id: PlaneId): Axes {
  const usual = (direction: Direction): AxisView => {
    const [{ id: reading }] = readingsOf(planes[id], direction, initialModelParams);
    return { scale: 'log', reading, second: null };
  };
  return { x: usual('x'), y: usual('y'), grid: false, outward: false, decimals: false, hatch: false, names: 'curves' };
}

/** Below this a linear axis leaves out what a logarithmic one shows: it then begins at zero. */
const WIDE = 10;
/** Decades that a logarithmic axis shows of a range that began at zero. */
const BELOW = 1e-3;

/** The visible range after a change of scale: only a linear axis reaches zero. */
export function rangeFor([low, high]: Range, scale: AxisView['scale'], { min }: Plane['x'], [usual]: Range): Range {
  if (scale === 'linear') return high > WIDE * low ? [0, high] : [low, high];
  if (low > 0) return [low, high];
  return [Math.max(min, usual < high ? usual : BELOW * high), high];
}

/** True for a range that the axis can show. */
export function fitsAxis([low, high]: Range, plane: Plane, direction: Direction, { scale }: AxisView): boolean {
  const inside = (value: number) => 'value' in checkRange(value, plane[direction]) || (value === 0 && scale === 'linear');
  return inside(low) && inside(high) && low < high;
}

/** `linear:GeV:Hz`; what is usual at the end is left out. */
export function printAxis({ scale, reading, second }: AxisView, usual: AxisView): string {
  const parts = [scale, reading === usual.reading && second === null ? '' : reading, second ?? ''];
  return parts.join(':').replace(/:+$/, '');
}

/** What an axis of a link is read against. */
interface Seen {
  readonly plane: PlaneId;
  readonly params: ModelParams;
  readonly axes: Axes;
}

/** One axis of a link; what cannot be read keeps its usual value and is told. */
export function parseAxis(text: string, seen: Seen, direction: Direction, note: (problem: string) => void): AxisView {
  const { plane, params, axes } = seen;
  const usual = axes[direction];
  const [scale = '', reading = '', second = ''] = text.split(':');
  const known = readingsOf(planes[plane], direction, params).map(({ id }) => id);
  const read = (id: string): string | null => {
    if (id !== '' && !known.includes(id)) note(`The ${direction} axis cannot show ${quoted(id)}; it shows ${known.join(', ')}.`);
    return known.includes(id) ? id : null;
  };
  if (scale !== 'log' && scale !== 'linear') note(`The ${direction} axis is log or linear, not ${quoted(scale)}.`);
  return { scale: scale === 'linear' ? 'linear' : 'log', reading: read(reading) ?? usual.reading, second: read(second) };
}

export function parseFrame(text: string, axes: Axes, note: (problem: string) => void): Axes {
  const names = text.split(',').filter(Boolean);
  const strange = names.filter((name) => !FRAME_SWITCHES.some((known) => known === name));
  for (const name of strange) note(`${quoted(name)} is no option of the frame; there are ${FRAME_SWITCHES.join(', ')}.`);
  return { ...axes, ...Object.fromEntries(FRAME_SWITCHES.map((name) => [name, names.includes(name)])) };
}

export const printFrame = (axes: Axes): string => FRAME_SWITCHES.filter((name) => axes[name]).join(',');

export function parseNames(text: string, note: (problem: string) => void): NamesAt {
  const found = NAMES_AT.find((known) => known === text);
  if (!found) note(`${quoted(text)} is no place for names; there are ${NAMES_AT.join(', ')}.`);
  return found ?? 'curves';
}
