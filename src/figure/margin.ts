import type { Frame } from './frame.ts';
import { type TextLine, texLabel } from './texLabel.ts';
import type { FigureInput, TextItem } from './types.ts';

/** Size of the credit against the tick labels, and the part of the width beside the axis title that it may fill. */
const CREDIT_SIZE = 0.875;
const CREDIT_ROOM = 0.32;

/** Title over the frame and credit under it. */
export function marginItems(input: FigureInput, frame: Frame): readonly TextItem[] {
  return [...titleItem(input, frame), ...creditItem(input, frame)];
}

function titleItem({ title, size, theme }: FigureInput, frame: Frame): readonly TextItem[] {
  if (!title) return [];
  const line = fitted(title, size.axisText, frame.width, { font: size.font, weight: 600 });
  return [{ ...item('title', line, frame.x, size.margins.top + 1.1 * size.axisText, theme.ink), role: 'title' }];
}

function creditItem({ credit, size, theme, height }: FigureInput, frame: Frame): readonly TextItem[] {
  if (!credit) return [];
  const line = fitted(credit, CREDIT_SIZE * size.tickText, CREDIT_ROOM * frame.width, { font: size.font, weight: 400 });
  return [{ ...item('credit', line, frame.right - line.width, height - 1.4 * line.descent, theme.ink2), role: 'credit' }];
}

/** Set smaller when it would be wider than its room. */
export function fitted(
  text: string,
  size: number,
  room: number,
  style: { readonly font: 'serif' | 'sans'; readonly weight: 400 | 600 },
): TextLine {
  const line = texLabel(text, { ...style, size });
  return line.width <= room ? line : texLabel(text, { ...style, size: (size * room) / line.width });
}

const item = (key: string, { runs, lines, width }: TextLine, x: number, y: number, fill: string): Omit<TextItem, 'role'> => ({
  ...{ kind: 'text', key, x, y, angle: 0, runs, lines, width, fill, halo: null },
});
