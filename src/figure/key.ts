import type { Region } from '../engine/types.ts';
import { type Box, boxAt } from './box.ts';
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
const CROWDED = 30;

export interface Key {
  readonly box: Box;
  readonly rows: readonly (typeof ROWS)[number][];
}

/** The pattern key in the emptiest corner; null when nothing needs one or every corner is full. */
export function placeKey(visible: readonly Region[], map: InkMap, size: SizeClass): Key | null {
  const rows = ROWS.filter(({ when }) => visible.some(when));
  if (!size.key || rows.length === 0) return null;
  const unit = unitOf(size);
  const width = (SWATCH.width + SWATCH.gap) * unit + Math.max(...rows.map(({ text }) => label(text, size).width));
  const corners = cornerBoxes(width, rows.length * PITCH * unit, map, size.tickMajor + INSET * unit);
  const [cost, box] = corners.map((corner) => [fullness(map, corner), corner] as const).reduce((a, b) => (b[0] < a[0] ? b : a));
  return cost <= CROWDED ? { box, rows } : null;
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

export function keyItems({ box, rows }: Key, map: InkMap, size: SizeClass): readonly Item[] {
  const unit = unitOf(size);
  const left = box.x - box.width / 2;
  const ground = grounds(map, box)[0]?.[0] ?? map.theme.paper;
  return rows.flatMap(({ role, text }, i) => {
    const y = box.y - box.height / 2 + (i + 0.5) * PITCH * unit;
    return [...swatch(role, left, y, size, map.theme), caption(role, text, left, y, size, map.theme, ground)];
  });
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
    width: width * size.lineScale,
    dash: scaled,
    opacity,
  };
  return area ? [fill, line] : [line];
}

function caption(role: LineRole, text: string, left: number, y: number, size: SizeClass, theme: Theme, ground: string): TextItem {
  const line = label(text, size);
  const unit = unitOf(size);
  return {
    kind: 'text',
    key: `key:${role}:text`,
    role: 'legend',
    x: left + (SWATCH.width + SWATCH.gap) * unit,
    y: y + (CAP_HEIGHT / 2) * size.nameText,
    angle: 0,
    runs: line.runs,
    width: line.width,
    fill: contrast(theme.ink2, ground) >= 4.5 ? theme.ink2 : theme.ink,
    halo: null,
  };
}
