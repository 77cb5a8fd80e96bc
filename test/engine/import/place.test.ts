import { describe, expect, it } from 'vitest';
import { planes } from '../../../src/catalog/index.ts';
import { initialModelParams } from '../../../src/catalog/params.ts';
import { conventionsOf } from '../../../src/engine/import/conventions.ts';
import { convertLimit } from '../../../src/engine/import/convert.ts';
import { judge } from '../../../src/engine/import/judge.ts';
import { ownId } from '../../../src/engine/import/ownId.ts';
import { type Choices, guessChoices, neededBy, placedLimit } from '../../../src/engine/import/place.ts';
import { parseLimitFile, printLimitFile } from '../../../src/engine/limitFile.ts';
import { firstReading } from './corpus.ts';

const guess = (name: string, text?: string, plane: Choices['plane'] = 'eps-mA'): Choices =>
  guessChoices(firstReading(name, text), plane, initialModelParams);

/** First point of a one-point-per-decade file, placed. */
function place(text: string, choices: Partial<Choices>, plane: Choices['plane'] = 'eps-mA') {
  const reading = firstReading('x', text);
  return placedLimit('own-x', reading, { ...guessChoices(reading, plane, initialModelParams), ...choices }, 'x.csv');
}

describe('guesses', () => {
  it('the unit that the file names', () => {
    expect(guess('axionlimits.txt').unit).toBe('eV');
    expect(guess('hepdata.yaml').unit).toBe('MeV');
  });

  it('else the unit in which the masses lie on the axis', () => {
    expect(guess('x', '0.01 1e-4\n0.1 1e-4\n').unit).toBe('GeV');
    expect(guess('x', '30 1e-4\n300 1e-4\n').unit).toBe('MeV');
    expect(guess('x', '3e7 1e-4\n3e8 1e-4\n').unit).toBe('eV');
  });

  it('the plane and the convention that the words point to', () => {
    expect(guess('axionlimits.txt').plane).toBe('gagg-ma');
    expect(guess('hepdata-site.txt')).toMatchObject({ plane: 'eps-mA', convention: 'squared', cl: 0.95 });
    expect(guess('x', 'm_chi [GeV],y\n0.01,1e-12\n0.1,1e-12\n')).toMatchObject({ plane: 'y-mchi', convention: 'y-mchi' });
    expect(guess('own-limit.csv')).toMatchObject({ plane: 'eps-mA-visible', name: 'E141', side: 'closed', cl: 0.95 });
  });

  it('the name of the file, without ending and underscores', () => {
    expect(guess('folder/my_limit_v2.csv', '0.01 1e-4\n0.1 1e-4\n').name).toBe('my limit v2');
  });
});

describe('conventions', () => {
  it('are those of the model, its own first', () => {
    expect(conventionsOf('eps-mA').map(({ id }) => id)).toEqual(['coupling', 'squared', 'charge', 'alpha', 'y-mchi']);
    expect(conventionsOf('y-mchi').map(({ id }) => id)).toEqual(['y-mchi', 'coupling', 'squared', 'charge', 'alpha']);
    expect(conventionsOf('gmu-mZ').map(({ id }) => id)).toEqual(['coupling', 'squared', 'alpha']);
    expect(conventionsOf('gagg-ma').map(({ id }) => id)).toEqual(['coupling', 'per-TeV']);
  });

  // e = √(4πα) = 0.30282212, so that ε = 10⁻⁴ is g = 3.0282212·10⁻⁵ and g²/4π = 7.2973526·10⁻¹¹.
  it.each([
    ['coupling', 1e-4],
    ['squared', 1e-8],
    ['charge', 3.0282212e-5],
    ['alpha', 7.2973526e-11],
  ])('ε = 1e-4 as %s', (convention, value) => {
    const { blocks, assumes } = place(`0.01 ${value}\n0.1 ${value}\n`, { convention });
    expect(blocks[0]?.[0]?.[1]).toBeCloseTo(1e-4, 10);
    expect(assumes).toEqual({});
  });

  it('y against m_χ needs α_D and the mass ratio, and holds for these alone', () => {
    // ε² = y (m_A′/m_χ)⁴/α_D = 1e-12 · 81/0.5, m_A′ = 3 m_χ.
    const limit = place('0.01 1e-12\n0.1 1e-12\n', { convention: 'y-mchi', alphaD: 0.5, ratio: 3 });
    expect(limit.blocks[0]?.[0]?.[0]).toBeCloseTo(0.03, 12);
    expect(limit.blocks[0]?.[0]?.[1]).toBeCloseTo(Math.sqrt(1.62e-10), 12);
    expect(limit).toMatchObject({ assumes: { alphaD: 0.5, ratio: 3 }, recast: 'own-parameters' });
  });

  it('ε in the plane of y moves with the coupling', () => {
    const limit = place('0.03 1e-4\n0.3 1e-4\n', { plane: 'y-mchi', convention: 'coupling', alphaD: 0.1, ratio: 3 });
    expect(limit.blocks[0]?.[0]?.[1]).toBeCloseTo((1e-8 * 0.1) / 81, 20);
    expect(limit).toMatchObject({ assumes: { alphaD: 0.1, ratio: 3 }, recast: 'coupling' });
  });

  it('TeV⁻¹ is a thousandth of GeV⁻¹', () => {
    expect(place('0.01 1\n0.1 1\n', { convention: 'per-TeV' }, 'gagg-ma').blocks[0]?.[0]?.[1]).toBeCloseTo(1e-3, 15);
  });

  it('only y depends on the dark sector', () => {
    expect(neededBy({ plane: 'eps-mA', convention: 'squared' })).toEqual([]);
    expect(neededBy({ plane: 'eps-mA', convention: 'y-mchi' })).toEqual(['alphaD', 'ratio']);
    expect(neededBy({ plane: 'y-mchi', convention: 'y-mchi' })).toEqual([]);
  });
});

describe('a placed curve', () => {
  it('is a limit file of the family user', () => {
    const limit = place('0.01 1e-4\n0.1 2e-4\n0.2 1e-4\n', { name: ' My  limit ', cl: 0.9 });
    expect(limit).toMatchObject({ id: 'own-x', family: 'user', title: 'My limit', cl: 0.9, region: 'above', kind: 'excluded' });
    expect(parseLimitFile(limit.id, printLimitFile(limit))).toEqual({ value: limit });
  });

  it('inside closes the path with a piece that is not drawn', () => {
    const { blocks, unstroked } = place('0.01 1e-4\n0.1 2e-4\n0.2 1e-3\n', { side: 'closed' });
    expect(blocks[0]).toHaveLength(4);
    expect(blocks[0]?.at(-1)).toEqual(blocks[0]?.[0]);
    expect(unstroked).toEqual([[0, 2]]);
  });

  it('a name is text, whatever it looks like', () => {
    const { shortName, title } = place('0.01 1e-4\n0.1 2e-4\n', { name: '<b>x_1</b> $\\alpha$ {}' });
    expect(title).toBe('<b>x_1</b> $\\alpha$ {}');
    expect(shortName).toBe('<b>x\\_1</b> \\$\\\\alpha\\$ \\{\\}');
  });

  it('a curve of the library keeps all that it says', () => {
    const reading = firstReading('own-limit.csv');
    const limit = placedLimit('own-e141', reading, guess('own-limit.csv'), 'E141.csv');
    expect(limit).toMatchObject({ shortName: 'E141', year: 1987, doi: '10.1103/PhysRevLett.59.755', recast: 'visible' });
    expect(limit.blocks).toEqual(reading.limit?.blocks);
  });

  it('ids are words of the name, and their own', () => {
    expect(ownId('My <Limit> 90 %', () => false)).toBe('own-my-limit-90');
    expect(ownId('ε²', () => false)).toBe('own-2');
    expect(ownId('!!', (id) => id === 'own-curve')).toBe('own-curve-2');
  });
});

describe('conversion between planes of a model', () => {
  it('there and back is the same curve', () => {
    const limit = place('0.01 1e-4\n0.1 2e-4\n0.2 1e-3\n', {});
    const there = convertLimit(limit, 'own-y', 'y-mchi', { ...initialModelParams, alphaD: 0.3, ratio: 4 });
    expect(there).toMatchObject({ plane: 'y-mchi', assumes: { alphaD: 0.3, ratio: 4 }, recast: 'coupling' });
    expect(there.blocks[0]?.[0]?.[0]).toBeCloseTo(0.01 / 4, 12);
    const back = convertLimit(there, 'own-x', 'eps-mA', initialModelParams);
    for (const [i, [x, y]] of (back.blocks[0] ?? []).entries()) {
      expect(x / (limit.blocks[0]?.[i]?.[0] ?? 0)).toBeCloseTo(1, 12);
      expect(y / (limit.blocks[0]?.[i]?.[1] ?? 0)).toBeCloseTo(1, 12);
    }
  });
});

describe('remarks', () => {
  const known = [{ blocks: [[1e-3, 1e-2, 1e-1, 1].map((m) => [m, 1e-4] as const)] }];
  const about = (text: string, choices: Partial<Choices>): string[] => {
    const reading = firstReading('x', text);
    return judge(reading, { ...guessChoices(reading, 'eps-mA', initialModelParams), ...choices }, known).map(
      (r) => `${r.about}: ${r.text}`,
    );
  };

  it('none for a curve among the others', () => {
    expect(about('m_GeV eps\n0.01 1e-4\n0.1 2e-4\n', {})).toEqual([]);
  });

  it('masses that look like eV', () => {
    const text = '3e7 1e-4\n3e8 1e-4\n';
    expect(about(text, {})).toEqual(['mass: The file names no unit; the masses, 30000000 to 300000000, look like eV.']);
    expect(about(text, { unit: 'GeV' })[0]).toMatch(/^mass: .*outside this plane\. They look like eV\.$/);
  });

  it('another unit than the file says', () => {
    expect(about('mass [MeV] eps\n10 1e-4\n100 1e-4\n', { unit: 'GeV' })[0]).toMatch(/look like MeV/);
    expect(about('mass [GeV] eps\n2 1e-4\n5 1e-4\n', { unit: 'MeV' })[0]).toBe('mass: The file says GeV.');
  });

  it('exchanged columns', () => {
    expect(about('1e-4,0.01\n2e-4,0.02\n3e-4,0.05\n5e-4,0.2\n', {})).toEqual([
      'file: The columns look exchanged: the first fits the couplings, the second the masses.',
    ]);
  });

  it('far from every known curve, with the unit that would fit', () => {
    expect(about('0.01 1e-8\n0.1 1e-8\n', {})).toEqual([
      'coupling: About 4 decades from every curve of this plane: the unit or the convention may be wrong.',
    ]);
    const sparse = [{ blocks: [[0.1, 0.2, 0.4].map((m) => [m, 1e-4] as const)] }];
    const reading = firstReading('x', '1 1e-4\n1.5 1e-4\n');
    const choices = { ...guessChoices(reading, 'eps-mA', initialModelParams), unit: 'MeV' as const };
    expect(judge(reading, choices, sparse).map(({ text }) => text)).toContainEqual(expect.stringContaining('decades from every curve'));
  });

  it('two points enclose nothing', () => {
    expect(about('0.01 1e-4\n0.1 2e-4\n', { side: 'closed' })).toEqual(['side: Two points enclose nothing: choose another side.']);
  });
});

it('every plane has conventions, and its own is the identity', () => {
  for (const plane of Object.keys(planes) as (keyof typeof planes)[]) {
    const [own] = conventionsOf(plane);
    const { blocks } = place('0.0123 4.56e-5\n0.1 1e-4\n', { plane, convention: own?.id ?? '', unit: 'GeV', side: 'above' }, plane);
    expect(blocks[0]?.[0]).toEqual([0.0123, 4.56e-5]);
  }
});
