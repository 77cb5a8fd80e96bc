import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tableEntry, tableFrom } from '../../src/physics/crossSectionTable.ts';
import { leadEtlTable } from '../../src/physics/data/leadEtl.ts';
import { showerTables } from '../../src/physics/data/shower.ts';
import { tungstenEtlTable } from '../../src/physics/data/tungstenEtl.ts';
import { materials } from '../../src/physics/materials.ts';
import { electronProcess } from '../../src/physics/missingEnergy.ts';
import { unpack } from '../../src/physics/numerics/packed.ts';
import { cumulativeTrackLength, depthOfTrackLength, trackLength } from '../../src/physics/shower.ts';
import { buildDepthTable, buildTrackTable } from '../../src/physics/showerTableBuild.ts';
import { depthFromTable, trackLengthFromTable } from '../../src/physics/showerTables.ts';
import { universalBox } from '../../src/physics/tableBoxes.ts';

/** A fixed choice of entries, spread over the table. */
function chosen(length: number, count = 20): number[] {
  let seed = 2026;
  return Array.from({ length: count }, () => {
    seed = (seed * 1664525 + 1013904223) % 2 ** 32;
    return Math.floor((seed / 2 ** 32) * length);
  });
}

describe('shipped tables are what the physics code gives (else run scripts/tables.mjs)', () => {
  test.each([
    ['lead', materials.Pb, leadEtlTable],
    ['tungsten', materials.W, tungstenEtlTable],
  ])('electrons on %s at tree level', (_name, material, packed) => {
    const table = tableFrom(electronProcess('ETL', material), universalBox, unpack(packed));
    expect(table.values.length).toBe(universalBox.masses * universalBox.energies * universalBox.etas);
    for (const index of chosen(table.values.length))
      expect(Math.abs(tableEntry(table, index) - (table.values[index] ?? 0))).toBeLessThan(3e-6);
  });

  test('inverse of the cumulative track length', () => {
    const { depth } = showerTables;
    const built = buildDepthTable(depth.vMin, depth.low, depth.values.length);
    expect(Math.abs(built.high / depth.high - 1)).toBeLessThan(1e-9);
    for (const i of chosen(depth.values.length)) expect(built.values[i]).toBeCloseTo(depth.values[i] ?? Number.NaN, 8);
  });

  test.each(['pos', 'pos_beam'] as const)('track length of %s', (species) => {
    const table = showerTables[species];
    for (const k of chosen(table.values.length)) {
      const value = Math.log(trackLength(species, Math.exp(table.logLow + k * table.step)));
      expect(Math.abs(value - (table.values[k] ?? 0))).toBeLessThan(1e-8);
    }
  });
});

describe('interpolation in the shower tables', () => {
  test('v(C) to 3e-6', () => {
    for (let i = 1; i < 40; i++) {
      const C = showerTables.depth.high * (i / 40) ** 2;
      expect(Math.abs(Math.exp(-depthFromTable(C)) - Math.exp(-depthOfTrackLength('tot', C)))).toBeLessThan(3e-6);
    }
  });

  test.each(['pos', 'pos_beam'] as const)('T of %s to 1e-5', (species) => {
    for (const L of [3e-7, 1e-5, 0.002, 0.05, 0.3, 0.69, 1.2, 1.7, 2.2]) {
      expect(Math.abs(trackLengthFromTable(showerTables[species], Math.log(L)) / trackLength(species, L) - 1)).toBeLessThan(1e-5);
    }
  });
});

describe('golden universal numbers of the shower', () => {
  const golden = JSON.parse(readFileSync('test/golden/shower-universal.json', 'utf8')) as {
    vC: { lo: number; hi: number; n: number; C_lnL: number[] };
    Tplus: { lnL0: number; dlnL: number; pos: number[]; pos_beam: number[] };
    tail_e_plus: [number, number][];
  };

  test('C ln L on 20 points', () => {
    const { lo, hi, n, C_lnL } = golden.vC;
    const built = buildDepthTable(0.19, lo, n);
    expect(Math.abs(built.high / hi - 1)).toBeLessThan(2e-9);
    for (const [i, want] of C_lnL.entries()) expect(Math.abs((built.values[i] ?? 0) / want - 1)).toBeLessThan(2e-9);
  });

  test.each(['pos', 'pos_beam'] as const)('ln T of %s', (species) => {
    const { lnL0, dlnL } = golden.Tplus;
    const built = buildTrackTable(species, Math.log(1e-7), dlnL, golden.Tplus[species].length);
    expect(built.logLow).toBeCloseTo(lnL0, 8);
    for (const [k, want] of golden.Tplus[species].entries()) expect(Math.abs((built.values[k] ?? 0) - want)).toBeLessThan(2e-8);
  });

  test('track length of a positron beam above v = 0.999', () => {
    const total = golden.tail_e_plus.reduce((sum, [, weight]) => sum + weight, 0);
    expect(Math.abs(cumulativeTrackLength('pos_beam', -Math.log(0.999)) / total - 1)).toBeLessThan(2e-9);
    let above = 0;
    for (const [v, weight] of [...golden.tail_e_plus].sort((a, b) => b[0] - a[0])) {
      const C = v < 1 ? cumulativeTrackLength('pos_beam', -Math.log(v)) : 0;
      if (v < 0.99999999) expect(C).toBeGreaterThan(above);
      above += weight;
      if (v < 0.99999999) expect(C).toBeLessThan(above);
    }
  });
});
