import { type Box, boxAt } from './box.ts';
import type { Rect } from './clip.ts';
import { readable } from './color.ts';
import { grounds, type InkMap } from './inkMap.ts';
import { blockHeight, blockOrigin } from './nameBlock.ts';
import { unitOf } from './sizes.ts';
import { type TextLine, texLabel } from './texLabel.ts';
import type { FigureInput, SizeClass, Stamp, TextItem } from './types.ts';

/** px on screen. */
const INSET = 10;
const HALO = 0.2;

const stampLine = ({ text }: Stamp, { font, subjectText }: SizeClass): TextLine => texLabel(text, { size: subjectText, font, weight: 600 });

/** The box of the stamp, which names and key keep clear of. */
export const stampBoxes = (input: FigureInput, frame: Rect): readonly Box[] =>
  input.stamp ? [stampBox(input.stamp, input.size, frame)] : [];

function stampBox(stamp: Stamp, size: SizeClass, frame: Rect): Box {
  const line = stampLine(stamp, size);
  const [width, height] = [line.width, blockHeight(line)];
  const inset = size.tickMajor + INSET * unitOf(size);
  const [vertical, horizontal] = stamp.corner.split(' ');
  const x = horizontal === 'left' ? frame.x + inset + width / 2 : frame.x + frame.width - inset - width / 2;
  const y = vertical === 'top' ? frame.y + inset + height / 2 : frame.y + frame.height - inset - height / 2;
  return boxAt(x, y, width, height);
}

export function stampItems(input: FigureInput, map: InkMap): readonly TextItem[] {
  const { stamp, size, theme } = input;
  if (!stamp) return [];
  const line = stampLine(stamp, size);
  const box = stampBox(stamp, size, map.frame);
  const behind = grounds(map, box).map(([colour]) => colour);
  const [x, y] = blockOrigin(line, box);
  const halo = { color: behind[0] ?? theme.paper, width: HALO * size.subjectText };
  const fill = readable(theme.ink2, theme.ink, behind);
  return [{ kind: 'text', key: 'stamp', role: 'stamp', x, y, angle: 0, runs: line.runs, lines: line.lines, width: line.width, fill, halo }];
}
