import type { Region } from '../engine/types.ts';
import { type Box, boxAt, overlap } from './box.ts';
import { contrast } from './color.ts';
import { cellsUnder, grounds, type InkMap } from './inkMap.ts';
import { path } from './layers.ts';
import { unitOf } from './sizes.ts';
import { isExclusion, LINES, type LineRole } from './style.ts';
import { CAP_HEIGHT, texLabel } from './texLabel.ts';
import type { Item, PathItem, SizeClass, TextItem, Theme } from './types.ts';

/** What the key says, in its order. */
const ROWS: readonly { readonly role: LineRole; readonly text: string; readonly when: (region: Region) => boolean }[] = [
  { role: 'outer', text: 'excluded', when: isExclusion },
  { role: 'computed', text: 'computed here', when: ({ statement }) => statement === 'computed' },
  { role: 'projection', text: 'published projection', when: ({ statement }) => statement === 'projection' },
  { role: 'hint', text: 'favoured band', when: ({ statement }) => statement === 'hint' },
  { role: 'other', text: 'other assumptions', when: ({ statement }) => statement === 'other' },
  { role: 'target', text: 'relic target', when: ({ statement }) => statement === 'target' },
  { role: 'ghost', text: 'pinned', when: ({ statement }) => statement === 'ghost' },
];

/** px on screen. */
const PITCH = 22;
const SWATCH = { width: 30, height: 14, gap: 10 };
const INSET = 20;
/** Cost of one cell of a line under the key, by strength, and the cost beyond which the key is left out. */
const LINE_COST = [0, 1, 2, 4, 4];
const CROWDED = 14;

export interface Key {
  readonly box: Box;
  readonly rows: readonly (typeof ROWS)[number][];
  /** Label text under the rows. */
  readonly notes: readonly string[];
}

/** The pattern key in the emptiest free corner, without its notes where they do not fit; null when every corner is full. */
export function placeKey(
  visible: readonly Region[],
  notes: readonly string[],
  map: InkMap,
  size: SizeClass,
  taken: readonly Box[],
): Key | null {
  const usual = visible.filter(({ style }) => !style?.pattern);
  const rows = size.key ? ROWS.filter(({ when }) => usual.some(when)) : [];
  return keyWith(rows, notes, map, size, taken) ?? keyWith(rows, [], map, size, taken);
}

function keyWith(rows: Key['rows'], notes: readonly string[], map: InkMap, size: SizeClass, taken: readonly Box[]): Key | null {
  if (rows.length + notes.length === 0) return null;
  const unit = unitOf(size);
  const widths = [
    ...rows.map(({ text }) => (SWATCH.width + SWATCH.gap) * unit + label(text, size).width),
    ...notes.map((note) => label(note, size).width),
  ];
  const corners = cornerBoxes(Math.max(...widths), (rows.length + notes.length) * PITCH * unit, map, size.tickMajor + INSET * unit);
  const rated = corners.map((box) => ({
    box,
    cost: taken.some((other) => overlap(box, other)) ? Number.POSITIVE_INFINITY : fullness(map, box),
  }));
  const { box, cost } = rated.reduce((a, b) => (b.cost < a.cost ? b : a));
  return cost <= CROWDED ? { box, rows, notes } : null;
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
  const unit = unitOf(size);
  const left = box.x - box.width / 2;
  const ground = grounds(map, box)[0]?.[0] ?? map.theme.paper;
  const fill = contrast(map.theme.ink2, ground) >= 4.5 ? map.theme.ink2 : map.theme.ink;
  const level = (i: number) => box.y - box.height / 2 + (i + 0.5) * PITCH * unit;
  const words = left + (SWATCH.width + SWATCH.gap) * unit;
  const explained = rows.flatMap(({ role, text }, i) => [
    ...swatch(role, left, level(i), size, map.theme),
    caption(role, text, words, level(i), size, fill),
  ]);
  return [...explained, ...notes.map((note, i) => caption(`note ${i + 1}`, note, left, level(rows.length + i), size, fill))];
}

function swatch(role: LineRole, x: number, y: number, size: SizeClass, theme: Theme): readonly PathItem[] {
  const unit = unitOf(size);
  const [right, half] = [x + SWATCH.width * unit, (SWATCH.height / 2) * unit];
  const { width, dash, opacity } = LINES[role];
  const stroke = role === 'other' || role === 'outer' ? theme.ink2 : theme.ink;
  const area = role === 'outer' || role === 'hint';
  const base = { ...path(`key:${role}`, []), role: 'swatch' as const };
  const rectangle = {
    ...base,
    key: `key:${role}:fill`,
    lines: [
      [
        [x, y - half],
        [right, y - half],
        [right, y + half],
        [x, y + half],
      ],
    ] as const,
    closed: true,
  };
  const fill = { ...rectangle, fill: role === 'hint' ? theme.band : theme.union, opacity: role === 'hint' ? theme.bandOpacity : 1 };
  const level = area ? y + half : y;
  const scaled = dash.map((length) => length * size.lineScale);
  const line = {
    ...base,
    lines: [
      [
        [x, level],
        [right, level],
      ],
    ] as const,
    stroke,
    width: (width + theme.bolder) * size.lineScale,
    dash: scaled,
    opacity,
  };
  return area ? [fill, line] : [line];
}

function caption(name: string, text: string, x: number, middle: number, size: SizeClass, fill: string): TextItem {
  const line = label(text, size);
  const y = middle + (CAP_HEIGHT / 2) * size.nameText;
  return {
    kind: 'text',
    key: `key:${name}:text`,
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
