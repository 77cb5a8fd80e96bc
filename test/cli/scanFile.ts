import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from './program.ts';

/** One line of the output. */
export type Row = Readonly<Record<string, number | string | null | string[]>>;

export const SCAN = {
  experiment: 'na64e-2022',
  outputs: ['limit', 'yield', 'required-exposure', 'excluded-by', 'relic'],
  parameters: { coupling: [1e-5, 1e-3], alphaD: { linear: [0.1, 0.5, 3] }, exposure: [1e11, 1e12], mass: { log: [0.003, 0.3, 5] } },
};

/** The scan written to a file of its own. */
export function scanFile(scan: object = SCAN): string {
  const path = join(folder(), 'scan.json');
  writeFileSync(path, JSON.stringify(scan));
  return path;
}
