import type { PublishedLimit } from '../../engine/limitFile.ts';

/** Head line and rows, islands separated by a blank line; what the curve is about is left out. */
export function plainTable({ blocks, columns }: PublishedLimit): string {
  const islands = blocks.map((block) => block.map((point) => `${point.join(',')}\n`).join(''));
  return `${columns}\n${islands.join('\n')}`;
}
