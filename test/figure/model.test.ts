import { describe, expect, it } from 'vitest';
import { figureModel } from '../../src/figure/model.ts';
import { board, column, phone, screen, slide } from '../../src/figure/sizes.ts';
import type { FigureInput, SizeClass, TextItem } from '../../src/figure/types.ts';
import { alpPlane, epsPlane, figureInput, paths, region, texts, yPlane } from './fixtures.ts';
import { meet, textCorners } from './textBox.ts';

const sizes: readonly [string, SizeClass, number, number][] = [
  ['screen', screen, 1168, 789],
  ['inspector open', screen, 920, 789],
  ['phone', phone, 366, 430],
  ['small phone', phone, 300, 330],
  ['board', board, 706, 378],
  ['column', column, 243, 206],
  ['slide', slide, 960, 540],
  ['half slide', slide, 480, 540],
];
const planes = { eps: epsPlane, y: yPlane, alp: alpPlane };
const views: Readonly<Record<string, FigureInput['view']>> = {
  'one decade': { x: [1.3e-2, 9e-2], y: [1.1e-5, 9e-5] },
  'deep zoom': { x: [2.13e-2, 2.31e-2], y: [3.31e-5, 3.42e-5] },
  'twenty decades': { x: [1e-10, 1e10], y: [1e-24, 1e-2] },
};
const shown = ({ runs }: TextItem) => runs.map(({ text }) => text).join('');

describe('a figure', () => {
  const cases = sizes.flatMap(([name, size, width, height]) => [
    ...Object.entries(planes).map(([plane, input]) => [`${name}, ${plane}`, figureInput({ ...input, size, width, height })] as const),
    ...Object.entries(views).map(
      ([view, range]) => [`${name}, ${view}`, figureInput({ ...epsPlane, view: range, size, width, height })] as const,
    ),
  ]);

  it.each(cases)('cuts no text: %s', (_, input) => {
    const model = figureModel(input);
    for (const [x, y] of texts(model).flatMap(textCorners)) {
      expect(Math.min(x, y, input.width - x, input.height - y)).toBeGreaterThanOrEqual(-0.1);
    }
  });

  it.each(cases)('lets no number or title touch another: %s', (_, input) => {
    const marks = texts(figureModel(input)).filter(({ role }) => role === 'tick' || role === 'axis');
    const boxes = marks.map((mark) => [mark.key, textCorners(mark)] as const);
    const pairs = boxes.flatMap(([a, boxA], i) => boxes.slice(i + 1).flatMap(([b, boxB]) => (meet(boxA, boxB) ? [`${a} on ${b}`] : [])));
    expect(pairs).toEqual([]);
    expect(marks.length).toBeGreaterThanOrEqual(5);
  });

  it('keeps all data in the frame', () => {
    const model = figureModel(figureInput());
    const { x, y, width, height } = model.frame;
    for (const [px, py] of paths(model)
      .filter(({ region }) => region)
      .flatMap(({ lines }) => lines.flat())) {
      expect(px).toBeGreaterThanOrEqual(x - 1e-6);
      expect(px).toBeLessThanOrEqual(x + width + 1e-6);
      expect(py).toBeGreaterThanOrEqual(y - 1e-6);
      expect(py).toBeLessThanOrEqual(y + height + 1e-6);
    }
  });

  it('writes symbol and unit at its axes', () => {
    const titles = (input: FigureInput) =>
      texts(figureModel(input))
        .filter(({ role }) => role === 'axis')
        .map(shown);
    expect(titles(figureInput())).toEqual(['mA′(MeV)', 'ε']);
    expect(titles(figureInput(alpPlane))).toEqual(['ma(MeV)', 'gaγγ(GeV−1)']);
  });

  it('shows masses in the unit of the axis', () => {
    const model = figureModel(figureInput());
    const labels = texts(model).filter(({ key }) => key.startsWith('x:') && key !== 'x:title');
    expect(labels.map(shown)).toEqual(['1', '10', '102', '103', '104']);
    const ten = labels[1] as TextItem;
    expect(ten.x + ten.width / 2).toBeCloseTo(model.x.toPoints(0.01), 6);
  });

  it('turns ticks inward on all four sides', () => {
    const model = figureModel(figureInput());
    const { x, y, width, height } = model.frame;
    const ticks = paths(model).find(({ role }) => role === 'tick')?.lines ?? [];
    const starts = ticks.map(([start]) => start as readonly [number, number]);
    const sides = [
      starts.filter((p) => p[0] === x),
      starts.filter((p) => p[0] === x + width),
      starts.filter((p) => p[1] === y),
      starts.filter((p) => p[1] === y + height),
    ];
    for (const side of sides) expect(side.length).toBeGreaterThanOrEqual(5);
    for (const [px, py] of ticks.flat()) expect(px >= x && px <= x + width && py >= y && py <= y + height).toBe(true);
    const lengths = new Set(ticks.map(([a, b]) => Math.hypot((a?.[0] ?? 0) - (b?.[0] ?? 0), (a?.[1] ?? 0) - (b?.[1] ?? 0)).toFixed(2)));
    expect(lengths).toEqual(new Set(['4.60', '2.30']));
  });

  it('explains the patterns that occur, where the size has room for it', () => {
    const key = (input: FigureInput) =>
      texts(figureModel(input))
        .filter(({ key }) => key.startsWith('key:'))
        .map(shown);
    const wide = { size: screen, width: 1168, height: 789 };
    expect(key(figureInput(wide))).toEqual(['excluded', 'computed here', 'published projection', 'other assumptions']);
    expect(key(figureInput({ ...yPlane, ...wide }))).toEqual(['excluded', 'computed here', 'relic target', 'pinned']);
    expect(key(figureInput())).toEqual([]);
  });

  it('keeps frame and axes when there is nothing to show', () => {
    const model = figureModel(figureInput({ regions: [] }));
    expect(paths(model).map(({ role }) => role)).toEqual(['background', 'tick', 'frame']);
    expect(model.unnamed).toEqual([]);
  });

  it('does not count a curve outside the view as unnamed', () => {
    const away = region('away', [
      [
        [1e3, 1e-4],
        [1e4, 1e-4],
      ],
    ]);
    expect(figureModel(figureInput({ regions: [away] })).unnamed).toEqual([]);
  });

  it('has a key of its own for every item', () => {
    for (const plane of Object.values(planes)) {
      const keys = figureModel(figureInput({ ...plane, size: screen, width: 1168, height: 789 })).items.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }
  });
});
