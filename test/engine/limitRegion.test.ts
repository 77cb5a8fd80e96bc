import { readFileSync } from 'node:fs';
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
