import type { Region } from '../engine/types.ts';
import { type Box, boxAt, overlap } from './box.ts';
import type { Rect } from './clip.ts';
import { contrast } from './color.ts';
import { emptyPlace, emptySpace } from './emptySpace.ts';
import { cellsUnder, grounds, type InkMap } from './inkMap.ts';
import { unitOf } from './sizes.ts';
import { isExclusion, type LineRole } from './style.ts';
import { type Sample, SWATCH, sampleOfKind, swatchItems } from './swatch.ts';
import { CAP_HEIGHT, texLabel } from './texLabel.ts';
import type { Item, SizeClass, TextItem } from './types.ts';

/** What the key says, in its order. */
const KINDS: readonly { readonly role: LineRole; readonly text: string; readonly when: (region: Region) => boolean }[] = [
  { role: 'outer', text: 'excluded', when: isExclusion },
  { role: 'computed', text: 'computed here', when: ({ statement }) => statement === 'computed' },
  { role: 'projection', text: 'published projection', when: ({ statement }) => statement === 'projection' },
  { role: 'hint', text: 'favoured band', when: ({ statement }) => statement === 'hint' },
  { role: 'other', text: 'other assumptions', when: ({ statement }) => statement === 'other' },
  { role: 'target', text: 'relic target', when: ({ statement }) => statement === 'target' },
  { role: 'ghost', text: 'pinned', when: ({ statement }) => statement === 'ghost' },
];

/** px on screen. */
export const PITCH = 22;
const INSET = 20;
const NEAR = 16;
/** Cost of one cell of a line under the key, by strength, and the cost beyond which the key is left out. */
const LINE_COST = [0, 1, 2, 4, 4];
const CROWDED = 14;

/** A sample with its words. */
export interface Row {
  readonly name: string;
  readonly text: string;
  readonly sample: Sample;
}

export interface Key {
  readonly box: Box;
  readonly rows: readonly Row[];
  /** Label text under the rows. */
  readonly notes: readonly string[];
}

/** The pattern key where the frame is empty, else in the emptiest corner; without its notes where they do not fit; null when every corner is full. */
export function placeKey(
  visible: readonly Region[],
  notes: readonly string[],
  map: InkMap,
  size: SizeClass,
  taken: readonly Box[],
): Key | null {
  const usual = visible.filter(({ style }) => !style?.pattern);
  const kinds = size.key ? KINDS.filter(({ when }) => usual.some(when)) : [];
  const rows = kinds.map(({ role, text }) => ({ name: role, text, sample: sampleOfKind(role, map.theme) }));
  return keyWith(rows, notes, map, size, taken) ?? keyWith(rows, [], map, size, taken);
}

function keyWith(rows: Key['rows'], notes: readonly string[], map: InkMap, size: SizeClass, taken: readonly Box[]): Key | null {
  if (rows.length + notes.length === 0) return null;
  const width = Math.max(rowsWidth(rows, size), ...notes.map((note) => label(note, size).width));
  const height = (rows.length + notes.length) * PITCH * unitOf(size);
  const place = emptyPlace({ width, height }, { map, area: within(map, size), unit: unitOf(size) }, emptySpace(map, taken));
  if (place) return { box: boxAt(place[0] + width / 2, place[1] + height / 2, width, height), rows, notes };
  const { box, cost } = emptiestCorner(width, height, map, size, taken);
  return cost <= CROWDED ? { box, rows, notes } : null;
}

/** Off the frame and its ticks. */
function within({ frame }: InkMap, size: SizeClass): Rect {
  const inset = size.tickMajor + NEAR * unitOf(size);
  return { x: frame.x + inset, y: frame.y + inset, width: frame.width - 2 * inset, height: frame.height - 2 * inset };
}

/** Swatch, gap and the longest words. */
export const rowsWidth = (rows: readonly Row[], size: SizeClass): number =>
  Math.max(0, ...rows.map(({ text }) => (SWATCH.width + SWATCH.gap) * unitOf(size) + label(text, size).width));

/** The corner with the least under it; the cost is infinite where the box is taken. */
export function emptiestCorner(
  width: number,
  height: number,
  map: InkMap,
  size: SizeClass,
  taken: readonly Box[],
): { readonly box: Box; readonly cost: number } {
  const rated = cornerBoxes(width, height, map, size.tickMajor + INSET * unitOf(size)).map((box) => ({
    box,
    cost: taken.some((other) => overlap(box, other)) ? Number.POSITIVE_INFINITY : fullness(map, box),
  }));
  return rated.reduce((a, b) => (b.cost < a.cost ? b : a));
}

const label = (text: string, { nameText, font }: SizeClass) => texLabel(text, { size: nameText, font, weight: 400 });

/** Lower right, lower left, upper right, upper left: exclusion plots are empty at the bottom. */
function cornerBoxes(width: number, height: number, { frame }: InkMap, inset: number): readonly Box[] {
  const [left, right] = [frame.x + inset + width / 2, frame.right - inset - width / 2];
  const [top, bottom] = [frame.y + inset + height / 2, frame.bottom - inset - height / 2];
  return (
    [
      [right, bottom],
      [left, bottom],
      [right, top],
      [left, top],
    ] as const
  ).map(([x, y]) => boxAt(x, y, width, height));
}

function fullness(map: InkMap, box: Box): number {
  let cost = 20 * (1 - (grounds(map, box)[0]?.[1] ?? 1));
  cellsUnder(map, box, (at) => {
    cost += LINE_COST[map.lines[at] as number] as number;
    return true;
  });
  return cost;
}

export function keyItems({ box, rows, notes }: Key, map: InkMap, size: SizeClass): readonly Item[] {
  const pitch = PITCH * unitOf(size);
  const [left, top] = [box.x - box.width / 2, box.y - box.height / 2];
  const fill = inkOn(box, map);
  const below = top + rows.length * pitch;
  return [
    ...rowItems('key', rows, box, pitch, size, fill),
    ...notes.map((note, i) => caption(`key:note ${i + 1}`, note, left, below + (i + 0.5) * pitch, size, fill)),
  ];
}

/** Quiet where that can be read on what lies under the box. */
export function inkOn(box: Box, map: InkMap): string {
  const ground = grounds(map, box)[0]?.[0] ?? map.theme.paper;
  return contrast(map.theme.ink2, ground) >= 4.5 ? map.theme.ink2 : map.theme.ink;
}

/** Rows from the upper left corner of the box. */
export function rowItems(key: string, rows: readonly Row[], box: Box, pitch: number, size: SizeClass, fill: string): readonly Item[] {
  const [left, top] = [box.x - box.width / 2, box.y - box.height / 2];
  const words = left + (SWATCH.width + SWATCH.gap) * unitOf(size);
  return rows.flatMap(({ name, text, sample }, i) => {
    const level = top + (i + 0.5) * pitch;
    return [...swatchItems(`${key}:${name}`, sample, left, level, size), caption(`${key}:${name}`, text, words, level, size, fill)];
  });
}

function caption(name: string, text: string, x: number, middle: number, size: SizeClass, fill: string): TextItem {
  const line = label(text, size);
  const y = middle + (CAP_HEIGHT / 2) * size.nameText;
  return {
    kind: 'text',
    key: `${name}:text`,
    role: 'legend',
    x,
    y,
    angle: 0,
    runs: line.runs,
    lines: line.lines,
    width: line.width,
    fill,
    halo: null,
  };
}
