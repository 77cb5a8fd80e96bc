import { type Box, boxAt } from './box.ts';
import type { Rect } from './clip.ts';
import { readable } from './color.ts';
import { grounds, type InkMap } from './inkMap.ts';
import { fitted } from './margin.ts';
import { blockHeight, blockOrigin } from './nameBlock.ts';
import { unitOf } from './sizes.ts';
import { HALO } from './style.ts';
import type { TextLine } from './texLabel.ts';
import type { FigureInput, SizeClass, Stamp, TextItem } from './types.ts';

/** px on screen. */
const INSET = 10;

/** Height of a stamp outside the frame, in em. */
const ROW = 1.4;

const stampLine = ({ text }: Stamp, { font, subjectText }: SizeClass, room: number): TextLine =>
  fitted(text, subjectText, room, { font, weight: 600 });

const insetOf = (size: SizeClass): number => size.tickMajor + INSET * unitOf(size);

/** The figure that is left when the stamp stands outside the frame: a row shorter, or a row further down. */
export function besideStamp(input: FigureInput): FigureInput {
  const { stamp, size, height } = input;
  if (!stamp?.outside) return input;
  const row = ROW * size.subjectText;
  if (stamp.corner.startsWith('bottom')) return { ...input, height: height - row };
  return { ...input, size: { ...size, margins: { ...size.margins, top: size.margins.top + row } } };
}

/** A stamp in a row of its own at the edge of the page. */
export function outsideStamp({ stamp, size, theme, height }: FigureInput, frame: Rect): readonly TextItem[] {
  if (!stamp?.outside) return [];
  const { runs, lines, width, ascent, descent } = stampLine(stamp, size, frame.width);
  const x = stamp.corner.endsWith('left') ? frame.x : frame.x + frame.width - width;
  const y = stamp.corner.startsWith('top') ? size.margins.top + ascent : height - 1.4 * descent;
  return [{ kind: 'text', key: 'stamp', role: 'stamp', x, y, angle: 0, runs, lines, width, fill: theme.ink2, halo: null }];
}

/** The box of the stamp, which names and key keep clear of. */
export const stampBoxes = (input: FigureInput, frame: Rect): readonly Box[] =>
  input.stamp && !input.stamp.outside ? [stampBox(input.stamp, input.size, frame)] : [];

function stampBox(stamp: Stamp, size: SizeClass, frame: Rect): Box {
  const inset = insetOf(size);
  const line = stampLine(stamp, size, frame.width - 2 * inset);
  const [width, height] = [line.width, blockHeight(line)];
  const [vertical, horizontal] = stamp.corner.split(' ');
  const x = horizontal === 'left' ? frame.x + inset + width / 2 : frame.x + frame.width - inset - width / 2;
  const y = vertical === 'top' ? frame.y + inset + height / 2 : frame.y + frame.height - inset - height / 2;
  return boxAt(x, y, width, height);
}

export function stampItems(input: FigureInput, map: InkMap): readonly TextItem[] {
  const { stamp, size, theme } = input;
  if (!stamp || stamp.outside) return [];
  const line = stampLine(stamp, size, map.frame.width - 2 * insetOf(size));
  const box = stampBox(stamp, size, map.frame);
  const behind = grounds(map, box).map(([colour]) => colour);
  const [x, y] = blockOrigin(line, box);
  const halo = { color: behind[0] ?? theme.paper, width: HALO * size.subjectText };
  const fill = readable(theme.ink2, theme.ink, behind);
  return [{ kind: 'text', key: 'stamp', role: 'stamp', x, y, angle: 0, runs: line.runs, lines: line.lines, width: line.width, fill, halo }];
}
