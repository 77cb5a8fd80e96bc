import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/catalog/types.ts';
import { tolerances } from './tolerances.ts';

interface GoldenRow {
  readonly in: Readonly<Record<string, unknown>>;
  readonly out: Readonly<Record<string, unknown>>;
}

interface GoldenQuantity {
  readonly quantity: string;
  readonly tolerance: number;
  readonly rows: readonly GoldenRow[];
}

/** The quantities of a golden file in this folder. */
export function readGolden(file: string): readonly GoldenQuantity[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return (JSON.parse(text) as { quantities: GoldenQuantity[] }).quantities;
}

/** The rows of one quantity. */
export function goldenRows(file: string, quantity: string): readonly GoldenRow[] {
  const found = readGolden(file).find((entry) => entry.quantity === quantity);
  if (!found) throw new Error(`${file} has no quantity ${quantity}`);
  return found.rows;
}

/** Relative deviation; absolute where the expected value is 0; null agrees with null only. */
export function deviation(got: unknown, want: unknown): number {
  if (Array.isArray(want)) {
    if (!Array.isArray(got) || got.length !== want.length) return Number.POSITIVE_INFINITY;
    return Math.max(0, ...want.map((value, i) => deviation(got[i], value)));
  }
  if (typeof want !== 'number') return got === want ? 0 : Number.POSITIVE_INFINITY;
  if (typeof got !== 'number' || !Number.isFinite(got)) return Number.POSITIVE_INFINITY;
  return Math.abs(got - want) / (want === 0 ? 1 : Math.abs(want));
}

/**
 * One test per quantity of a golden file: every row goes through `evaluate` and must give every field of `out`.
 * A quantity without an implementation fails.
 * @param only  quantities to test; without it all of the file
 */
export function runGolden(file: string, quantities: Readonly<Record<string, Quantity>>, only?: readonly string[]): void {
  describe(file, () => {
    for (const { quantity, tolerance, rows } of readGolden(file)) {
      if (only && !only.includes(quantity)) continue;
      it(quantity, () => {
        const implementation = quantities[quantity];
        expect(implementation, `${quantity} is not implemented`).toBeDefined();
        expect(rows.length).toBeGreaterThan(0);
        const worst = tolerances[quantity]?.worst ?? tolerance;
        expect(worst).toBeLessThanOrEqual(tolerance);
        for (const row of rows) expectRow(row, implementation?.evaluate(row.in) ?? {}, worst);
      });
    }
  });
}

function expectRow(row: GoldenRow, got: Readonly<Record<string, unknown>>, worst: number): void {
  for (const [field, want] of Object.entries(row.out)) {
    const message = `${field} of ${JSON.stringify(row.in)}: ${JSON.stringify(got[field])} instead of ${JSON.stringify(want)}`;
    expect(deviation(got[field], want), message).toBeLessThanOrEqual(worst);
  }
}
