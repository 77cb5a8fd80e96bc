import { type Box, boxAt, fromBox } from './box.ts';
import { extentsOf } from './texLabel.ts';
import type { TextItem } from './types.ts';

/** The box that a name was placed by. */
export function textBox({ x, y, angle, runs, width }: TextItem): Box {
  const { ascent, descent } = extentsOf(runs);
  const [cx, cy] = fromBox(boxAt(x, y, 0, 0, angle), width / 2, (descent - ascent) / 2);
  return boxAt(cx, cy, width, ascent + descent, angle);
}

/** The same name moved, turned and scaled about the middle of its box. */
export function movedText(item: TextItem, dx: number, dy: number, degrees: number, scale: number): TextItem {
  const { x, y } = textBox(item);
  const runs = item.runs.map((run) => ({ ...run, x: scale * run.x, y: scale * run.y, size: scale * run.size }));
  const { ascent, descent } = extentsOf(runs);
  const width = scale * item.width;
  const angle = item.angle + degrees;
  const [originX, originY] = fromBox(boxAt(x + dx, y + dy, 0, 0, angle), -width / 2, (ascent - descent) / 2);
  return { ...item, x: originX, y: originY, angle, runs, width };
}
