import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseLimitFile } from '../../src/engine/limitFile.ts';
import { darkreach, folder } from './program.ts';

const LIMIT = 'public/limits/eps-mA/NA64e_2022_937e11.csv';
const ISLAND = 'public/limits/eps-mA-visible/E141.csv';

const read = (text: string) => {
  const parsed = parseLimitFile('x', text);
  if ('error' in parsed) throw new Error(parsed.error);
  return parsed.value;
};
const original = read(readFileSync(LIMIT, 'utf8'));

/** There in one format, back from it. */
function back(source: string, ending: string, flags: readonly string[]) {
  const there = join(folder(), `curve.${ending}`);
  expect(darkreach(['convert', source, there])).toMatchObject({ status: 0, stderr: '' });
  const { status, stdout, stderr } = darkreach(['convert', there, '--format', 'csv', ...flags]);
  expect([status, stderr]).toEqual([0, '']);
  return read(stdout);
}

describe('convert', () => {
  it.each(['csv', 'json'])('%s keeps everything', (ending) => {
    expect(back(LIMIT, ending, [])).toEqual(original);
  });

  it.each([
    ['yaml', ['--plane', 'eps-mA']],
    ['lmt', ['--plane', 'eps-mA', '--unit', 'GeV']],
    ['txt', ['--plane', 'eps-mA', '--unit', 'GeV']],
  ] as const)('%s keeps the points', (ending, flags) => {
    expect(back(LIMIT, ending, [...flags, '--region', 'above']).blocks).toEqual(original.blocks);
  });

  it('an island goes through .lmt as lower and upper edge', () => {
    const island = back(ISLAND, 'lmt', ['--plane', 'eps-mA-visible', '--unit', 'GeV']);
    const masses = (blocks: readonly (readonly (readonly [number, number])[])[]) => blocks.flat().map(([mass]) => mass);
    const before = masses(read(readFileSync(ISLAND, 'utf8')).blocks);
    expect(island.region).toBe('closed');
    expect([Math.min(...masses(island.blocks)), Math.max(...masses(island.blocks))]).toEqual([Math.min(...before), Math.max(...before)]);
  });

  it('--into brings a curve to another plane: y = ε² α_D R⁻⁴', () => {
    const { stdout } = darkreach(['convert', LIMIT, '--format', 'csv', '--into', 'y-mchi']);
    const { plane, blocks } = read(stdout);
    const [[mass = 0, eps = 0] = []] = original.blocks[0] ?? [];
    expect(plane).toBe('y-mchi');
    expect((blocks[0]?.[0]?.[0] ?? 0) / (mass / 3)).toBeCloseTo(1, 9);
    expect((blocks[0]?.[0]?.[1] ?? 0) / ((eps ** 2 * 0.1) / 81)).toBeCloseTo(1, 9);
  });

  it('MeV become GeV', () => {
    const path = join(folder(), 'a.txt');
    writeFileSync(path, '10 1e-3\n100 1e-4\n');
    const { stdout } = darkreach(['convert', path, '--format', 'plain', '--plane', 'eps-mA', '--unit', 'MeV']);
    expect(stdout).toBe('mass,coupling\n0.01,0.001\n0.1,0.0001\n');
  });

  it.each([
    ['10 1e-3\nten 2e-3\n20 1e-3\n', [], 1, /line 2/],
    ['', [], 1, /empty/],
    ['10 1e-3\n20 1e-4\n', ['--unit', 'MeV'], 2, /--plane/],
    ['10 1e-3\n20 1e-4\n', ['--plane', 'eps-mA'], 2, /--unit/],
    ['10 1e-3\n20 1e-4\n', ['--plane', 'moon', '--unit', 'GeV'], 2, /unknown plane/],
    ['10 1e-3\n20 1e-4\n', ['--plane', 'eps-mA', '--unit', 'feet'], 2, /none of/],
  ] as const)('%j %j is refused', (text, flags, code, message) => {
    const path = join(folder(), 'a.txt');
    writeFileSync(path, text);
    const { status, stdout, stderr } = darkreach(['convert', path, '--format', 'csv', ...flags]);
    expect([status, stdout]).toEqual([code, '']);
    expect(stderr).toMatch(message);
  });

  it('a curve that turns back does not fit into .lmt', () => {
    const { status, stderr } = darkreach(['convert', 'public/limits/gagg-ma/E137.csv', '--format', 'lmt']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/\.lmt/);
  });

  it('--charges recasts visible decays: a dark photon stays itself in ε, B−L is g in its own plane', () => {
    const electric = 'electron=-1,muon=-1,tau=-1,up=2/3,down=-1/3,strange=-1/3';
    const same = read(darkreach(['convert', ISLAND, '--format', 'csv', '--charges', electric]).stdout);
    const edge = (curve: typeof original) => Math.min(...curve.blocks.flat().map(([, coupling]) => coupling));
    expect(edge(same) / edge(read(readFileSync(ISLAND, 'utf8')))).toBeCloseTo(1, 5);
    const bMinusL = read(darkreach(['convert', ISLAND, '--format', 'csv', '--charges', 'b-minus-l']).stdout);
    expect(bMinusL).toMatchObject({ plane: 'gBL-mZ', recast: 'own-parameters', title: 'E141, recast' });
  });

  it.each([
    ['public/limits/eps-mA-visible/LHCb_prompt_2019.csv', ['--charges', 'b-minus-l'], /has no rule: made from mesons and quarks/],
    [ISLAND, ['--charges', 'electron=one'], /“electron=one” is not one of electron, muon/],
    [ISLAND, ['--charges', 'b-minus-l', '--rule', 'made=tea seen=cups'], /--rule: “made=tea seen=cups” is not/],
  ])('%s %j: says what is missing', (file, flags, message) => {
    const { status, stderr } = darkreach(['convert', file, '--format', 'csv', ...flags]);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});
