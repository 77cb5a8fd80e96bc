import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type PlaneId, planes } from '../../src/catalog/index.ts';
import { initialModelParams, type ModelParams } from '../../src/catalog/params.ts';
import { parseLimitFile } from '../../src/engine/limitFile.ts';
import { limitRegion } from '../../src/engine/limitRegion.ts';

function region(plane: PlaneId, id: string, params: ModelParams = initialModelParams) {
  const parsed = parseLimitFile(id, readFileSync(`public/limits/${plane}/${id}.csv`, 'utf8'));
  if ('error' in parsed) throw new Error(parsed.error);
  return limitRegion(parsed.value, planes[plane], params, null);
}

describe('the fill of a curve that the frame of its source cuts on the left', () => {
  it.each([
    ['mcp', 'SLAC_mQ'],
    ['mcp', 'LSND'],
    ['gBL-mZ', 'TEXONO'],
    ['gBL-mZ', 'NA64_2022_BL'],
  ] as const)('goes on where the physics is flat: %s %s', (plane, id) => {
    expect(region(plane, id).carryOn).toEqual(['left']);
  });

  it.each([
    ['gBL-mZ', 'CHARM'],
    ['eps-mA-visible', 'FASER_2023'],
    ['eps-mA-visible', 'NA62_dump_ee_2024'],
  ] as const)('ends where a lifetime decides: %s %s', (plane, id) => {
    expect(region(plane, id).carryOn).toEqual([]);
  });
});

describe('visible decays', () => {
  it('of a dark photon are left where they are, dotted, for a boson of another spin', () => {
    const [vector, scalar] = [region('eps-mA-visible', 'E141'), region('eps-mA-visible', 'E141', { ...initialModelParams, spin: 'S' })];
    expect(vector).toMatchObject({ statement: 'context', fill: 'inside' });
    expect(scalar).toMatchObject({ statement: 'other', fill: 'none', remark: 'made for a vector', outlines: vector.outlines });
  });
});

describe('a published hint', () => {
  it('is filled, unless the frame of its source cuts it', () => {
    expect(region('eps-mA-visible', 'X17_Be8')).toMatchObject({ statement: 'hint', fill: 'inside' });
    expect(region('gmu-mZ', 'Neff_3p2_H0hint')).toMatchObject({ statement: 'hint', fill: 'none' });
  });
});

describe('published curves in (y, m_χ) at other parameters', () => {
  const files = readdirSync('public/limits/y-mchi').map((name) => name.replace('.csv', ''));
  const assumed: ModelParams = { ...initialModelParams, alphaD: 0.1, ratio: 3, darkMatter: 'dirac' };
  const first = (id: string, params: ModelParams) => region('y-mchi', id, params).outlines[0]?.points[0] as readonly [number, number];
  const familyOf = (id: string) => region('y-mchi', id).family;
  const direct = files.filter((id) => familyOf(id) === 'dd');
  const scattering = files.filter((id) => /COHERENT|CCM|LSND|MiniBooNE|E137|SHiP|FLArE|FASERnu2/.test(id));
  const targets = files.filter((id) => id.startsWith('relic'));
  const missing = files.filter((id) => ![...direct, ...scattering, ...targets].includes(id));

  it('are of four kinds', () => {
    expect([direct, scattering, targets, missing].map(({ length }) => length)).toEqual([10, 9, 3, 10]);
  });

  it.each(missing)('%s fixes ε at a mediator mass: y ∝ α_D R⁻⁴, m_χ ∝ 1/R', (id) => {
    const [x, y] = first(id, assumed);
    const [ox, oy] = first(id, { ...assumed, alphaD: 0.4, ratio: 4 });
    expect([ox / x, oy / y]).toEqual([expect.closeTo(3 / 4, 9), expect.closeTo(4 * (3 / 4) ** 4, 9)]);
    expect(region('y-mchi', id, { ...assumed, darkMatter: 'majorana' }).statement).not.toBe('other');
  });

  it.each(scattering)('%s fixes ε⁴α_D: y ∝ √α_D, and only at its mass ratio', (id) => {
    const [[, y], [, oy]] = [first(id, assumed), first(id, { ...assumed, alphaD: 0.4 })];
    expect(oy / y).toBeCloseTo(2, 9);
    expect(region('y-mchi', id, { ...assumed, ratio: 4 })).toMatchObject({ statement: 'other', fill: 'none' });
    expect(region('y-mchi', id, { ...assumed, ratio: 4 }).remark).toContain('m_{A′}/m_\\chi = 3');
  });

  it.each(direct)('%s keeps its y at any α_D and ratio, and needs elastic scattering', (id) => {
    expect(first(id, { ...assumed, alphaD: 0.5, ratio: 5 })).toEqual(first(id, assumed));
    for (const darkMatter of ['dirac', 'scalar'] as const)
      expect(region('y-mchi', id, { ...assumed, darkMatter }).statement, darkMatter).not.toBe('other');
    expect(region('y-mchi', id, { ...assumed, darkMatter: 'majorana' })).toMatchObject({ statement: 'other', fill: 'none' });
    expect(region('y-mchi', id, { ...assumed, darkMatter: 'pseudoDirac' }).remark).toBe('not elastic for pseudo-Dirac');
  });

  it.each(targets)('%s keeps its y at any α_D, not at another ratio', (id) => {
    expect(region('y-mchi', id, { ...assumed, alphaD: 0.5 })).toMatchObject({
      statement: 'target',
      outlines: region('y-mchi', id, assumed).outlines,
    });
    expect(region('y-mchi', id, { ...assumed, ratio: 4 }).statement).toBe('other');
  });
});
