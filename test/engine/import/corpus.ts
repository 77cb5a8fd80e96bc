import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readFile } from '../../../src/engine/import/read.ts';
import type { CurveFile, Reading } from '../../../src/engine/import/types.ts';

/** A file of the corpus as a browser would decode it: damaged bytes become U+FFFD. */
export const corpusText = (name: string): string => new TextDecoder().decode(readFileSync(join('test/engine/import/corpus', name)));

export function curveFile(name: string, text = corpusText(name)): CurveFile {
  const read = readFile(name, text);
  expect(read).toHaveProperty('value.kind', 'curve');
  return (read as { value: CurveFile }).value;
}

/** The likeliest reading of a file of the corpus. */
export const firstReading = (name: string, text = corpusText(name)): Reading => curveFile(name, text).readings[0] as Reading;

export function refusal(name: string, text = corpusText(name)): string {
  const read = readFile(name, text);
  return 'error' in read ? read.error : `read as ${JSON.stringify(read.value).slice(0, 200)}`;
}

/** Area in decades of mass times decades of coupling, by the shoelace formula. */
export const logArea = (block: Reading['blocks'][number]): number =>
  Math.abs(
    block.reduce((sum, [x, y], i) => {
      const [u, v] = block[(i + 1) % block.length] ?? [x, y];
      return sum + (Math.log10(x) * Math.log10(v) - Math.log10(u) * Math.log10(y)) / 2;
    }, 0),
  );
