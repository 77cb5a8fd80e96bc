import type { Region } from '../engine/types.ts';
import { type Box, boxAt, fromBox } from './box.ts';
import type { Xy } from './clip.ts';
import { isSubject } from './style.ts';
import { moved, type TextLine, texLabel } from './texLabel.ts';
import type { SizeClass } from './types.ts';

/** Lines of text over each other, centred; the origin is the left end of the first baseline. */
export type NameBlock = TextLine;

/** One name for all limits of the grey area. */
const UNION_NAME = 'existing limits';

/** Label text of a region's name. */
export const nameOf = ({ merged, label }: Region): string => (merged ? UNION_NAME : label);

/** The name at a curve: bold for the subject and for what is computed. */
export function nameBlock(region: Region, { font, nameText, subjectText }: SizeClass): NameBlock {
  const weight = region.subject || region.statement === 'computed' ? 600 : 400;
  const size = (isSubject(region) ? subjectText : nameText) * (region.style?.labelSize ?? 1);
  return texLabel(nameOf(region), { size, font, weight });
}

/** Name with the smaller line under it; null when there is none in this size. */
export function twoLines(region: Region, size: SizeClass): NameBlock | null {
  if (!region.sublabel || size.sublabelText === 0) return null;
  const name = nameBlock(region, size);
  const small = size.sublabelText * (region.style?.labelSize ?? 1);
  const below = texLabel(region.sublabel, { size: small, font: size.font, weight: 400 });
  const width = Math.max(name.width, below.width);
  const drop = name.descent + 0.45 * small + below.ascent;
  const centred = (line: TextLine) => (width - line.width) / 2;
  const runs = [...moved(name.runs, centred(name), 0), ...moved(below.runs, centred(below), drop)];
  const lines = [...moved(name.lines, centred(name), 0), ...moved(below.lines, centred(below), drop)];
  return { runs, lines, width, ascent: name.ascent, descent: drop + below.descent };
}

export const blockHeight = ({ ascent, descent }: TextLine): number => ascent + descent;

export const blockBox = (block: TextLine, x: number, y: number, angle = 0): Box => boxAt(x, y, block.width, blockHeight(block), angle);

/** Origin of the text whose box this is. */
export const blockOrigin = (block: TextLine, box: Box): Xy => fromBox(box, -block.width / 2, (block.ascent - block.descent) / 2);
