import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareAll, validationFiles } from '../../src/cli/validation/files.ts';
import { summaryOf } from '../../src/cli/validation/summary.ts';
import { limits } from './ratios.ts';

const all = await compareAll(limits);
const files = await validationFiles(all);

type Json = number | string | boolean | null | Json[] | { [key: string]: Json };

const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** Places at which two answers differ by more than a thousandth; different machines round differently. */
function differences(a: Json | undefined, b: Json | undefined, where = ''): string[] {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-3 * Math.max(Math.abs(a), Math.abs(b)) ? [] : [`${where}: ${a} ≠ ${b}`];
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b ? [] : [`${where}: ${a} ≠ ${b}`];
  const [left, right] = [a as Record<string, Json>, b as Record<string, Json>];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].flatMap((key) =>
    differences(left[key], right[key], `${where}/${key}`),
  );
}

test('differences finds what differs', () => {
  expect(differences([{ a: 1, b: 'x' }], [{ a: 1.0005, b: 'x' }])).toEqual([]);
  expect(differences([{ a: 1 }], [{ a: 1.002 }])).toHaveLength(1);
  expect(differences([{ a: 1 }], [{ a: 1, b: 2 }])).toHaveLength(1);
  expect(differences([{ a: 1 }], [{ a: null }])).toHaveLength(1);
});

describe('docs/VALIDATION.md', () => {
  test('is up to date: the stored numbers are those of the code (npm run validate renews them)', () => {
    const stored = JSON.parse(readFileSync('docs/validation/summary.json', 'utf8')) as Json;
    expect(differences(stored, plain(summaryOf(all)))).toEqual([]);
  });

  test('has a section and a picture for every case, and no stale picture', () => {
    const text = readFileSync('docs/VALIDATION.md', 'utf8');
    const pictures = all.map(({ test }) => `${test.id}.svg`);
    for (const { test } of all) expect(text).toContain(`## ${test.title}\n\n<img src="validation/${test.id}.svg"`);
    expect(readdirSync('docs/validation').sort()).toEqual([...pictures, 'summary.json'].sort());
  });

  test('equal curves give equal bytes', async () => {
    const again = await validationFiles(await compareAll(limits));
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, text] of files) expect(again.get(path) === text, path).toBe(true);
  });

  test('no number is missing from the pictures and tables', () => {
    for (const [path, text] of files) expect(text, path).not.toMatch(/NaN|Infinity|undefined/);
  });
});

test('every claim is met', () => {
  const claims = all.flatMap(({ test, comparisons }) =>
    comparisons.flatMap(({ candidate, verdicts }) => verdicts.map((verdict) => ({ id: `${test.id}/${candidate.id}`, ...verdict }))),
  );
  expect(claims.length).toBeGreaterThan(30);
  expect(claims.filter(({ met }) => !met)).toEqual([]);
});
