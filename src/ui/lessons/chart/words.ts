import { type Box, boxAt, grown, lengthInside, overlap, within } from '../../../figure/box.ts';
import type { Line } from '../../../figure/clip.ts';
import { unitOf } from '../../../figure/sizes.ts';
import { type TextLine, texLabel } from '../../../figure/texLabel.ts';
import type { SizeClass } from '../../../figure/types.ts';
import type { ChartFrame } from './axes.ts';
import type { ChartMark } from './types.ts';

/** A line of text with the place of its box. */
export interface Placed {
  readonly key: string;
  readonly line: TextLine;
  readonly box: Box;
}

const GAP = 6;
/** Free space around a name: half a thick line and the halo. */
const CLEAR = 5;
const TRIED = 24;

export const words = (text: string, { nameText, font }: SizeClass, weight: 400 | 600): TextLine =>
  texLabel(text, { size: nameText, font, weight });

const heightOf = ({ ascent, descent }: TextLine): number => ascent + descent;

/** Left end of the baseline of a text that fills a box. */
export const originOf = ({ line, box }: Placed): readonly [number, number] => [
  box.x - line.width / 2,
  box.y - heightOf(line) / 2 + line.ascent,
];

const boxOf = (line: TextLine, left: number, top: number): Box =>
  boxAt(left + line.width / 2, top + heightOf(line) / 2, line.width, heightOf(line));

/** Shares of the free width at which words on a horizontal line are tried. */
const ALONG = [1, 0.75, 0.5, 0.25, 0];
/** Rows that words at a vertical line may give way by. */
const ROWS = [0, 1, 2, 3, 4, 5];

/** Words beside a line across the frame: near its top, or on it from the right end, where nothing else is met. */
export function markWords(
  mark: ChartMark,
  frame: ChartFrame,
  size: SizeClass,
  lines: readonly Line[],
  taken: readonly Placed[],
): readonly Placed[] {
  const placed: Placed[] = [];
  for (const side of ['after', 'before'] as const) {
    (mark[side] ?? []).forEach((text, row) => {
      const line = words(text, size, 400);
      const boxes = (mark.direction === 'y' ? onHorizontal : onVertical)(mark, side, row, line, frame, size).filter((box) =>
        within(box, frame),
      );
      const apart = boxes.filter((box) => ![...taken, ...placed].some((other) => overlap(box, other.box)));
      const box = apart.find((one) => crossed(one, lines) === 0) ?? apart[0];
      if (box) placed.push({ key: `${mark.id}:${side}${row}`, line, box });
    });
  }
  return placed;
}

type Side = 'before' | 'after';

function onHorizontal(mark: ChartMark, side: Side, row: number, line: TextLine, frame: ChartFrame, size: SizeClass): readonly Box[] {
  const gap = GAP * unitOf(size);
  const inset = size.tickMajor + gap;
  const drop = row * 1.45 * size.nameText;
  const at = frame.yScale.toPoints(mark.at);
  const top = side === 'after' ? at - gap - heightOf(line) - drop : at + gap + drop;
  const free = frame.width - 2 * inset - line.width;
  return ALONG.map((share) => boxOf(line, frame.x + inset + share * free, top));
}

/** Words change sides only where nothing is said about the other one. */
function onVertical(mark: ChartMark, side: Side, row: number, line: TextLine, frame: ChartFrame, size: SizeClass): readonly Box[] {
  const gap = 1.6 * GAP * unitOf(size);
  const pitch = 1.45 * size.nameText;
  const at = frame.xScale.toPoints(mark.at);
  const [right, left] = [at + gap, at - gap - line.width];
  const own = side === 'after' ? right : left;
  const sides = mark.after && mark.before ? [own] : [own, left + right - own];
  const top = frame.y + size.tickMajor + gap;
  return sides.flatMap((x) => ROWS.map((k) => boxOf(line, x, top + (row + k) * pitch)));
}

interface Task {
  readonly key: string;
  readonly line: TextLine;
  readonly near: number;
  /** Pieces of the curve that is named, in points. */
  readonly own: readonly Line[];
}

const lengthOf = (line: Line): number =>
  line.slice(1).reduce((sum, [x, y], i) => sum + Math.hypot(x - (line[i]?.[0] ?? x), y - (line[i]?.[1] ?? y)), 0);

/** Point at a part of the length of a polyline. */
function pointAt(line: Line, part: number): readonly [number, number] {
  let left = part * lengthOf(line);
  for (let i = 1; i < line.length; i++) {
    const [[ax, ay], [bx, by]] = [line[i - 1] as readonly [number, number], line[i] as readonly [number, number]];
    const step = Math.hypot(bx - ax, by - ay);
    if (left <= step && step > 0) return [ax + ((bx - ax) * left) / step, ay + ((by - ay) * left) / step];
    left -= step;
  }
  return line.at(-1) ?? [0, 0];
}

const crossed = (box: Box, lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + line.slice(1).reduce((part, point, i) => part + lengthInside(box, line[i] ?? point, point), 0), 0);

/** Places the name of a curve beside it, where it meets neither curves nor other words; null when there is no such place. */
export function placeName(task: Task, frame: ChartFrame, size: SizeClass, lines: readonly Line[], taken: readonly Placed[]): Placed | null {
  const longest = task.own.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
  if (!longest) return null;
  const gap = GAP * unitOf(size);
  const [w, h] = [task.line.width / 2 + gap, heightOf(task.line) / 2 + gap];
  const inner = { x: frame.x + gap, y: frame.y + gap, width: frame.width - 2 * gap, height: frame.height - 2 * gap };
  const sides = [
    [0, -h],
    [0, h],
    [w, 0],
    [-w, 0],
    [w, -h],
    [-w, h],
    [-w, -h],
    [w, h],
  ] as const;
  const parts = Array.from({ length: TRIED + 1 }, (_, i) => i / TRIED).toSorted(
    (a, b) => Math.abs(a - task.near) - Math.abs(b - task.near),
  );
  for (const part of parts) {
    const [x, y] = pointAt(longest, part);
    for (const [dx, dy] of sides) {
      const box = boxAt(x + dx, y + dy, task.line.width, heightOf(task.line));
      const roomy = grown(box, CLEAR * unitOf(size));
      if (within(roomy, inner) && crossed(roomy, lines) === 0 && !taken.some((other) => overlap(roomy, other.box)))
        return { key: task.key, line: task.line, box };
    }
  }
  return null;
}
