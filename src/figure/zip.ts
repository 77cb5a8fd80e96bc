import { strToU8, zipSync } from 'fflate';
import type { FigureFile } from './drawing.ts';

/** One date for all files, so that the same files give the same archive; zip knows local time only. */
const DATE = new Date(2000, 0, 1);

/** Files as one archive. */
export function zipped(files: readonly FigureFile[]): Uint8Array {
  const entries = files.map(({ name, content }) => [name, typeof content === 'string' ? strToU8(content) : content] as const);
  return zipSync(Object.fromEntries(entries), { mtime: DATE });
}
