import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planes } from '../../src/catalog/index.ts';
import { initialModelParams } from '../../src/catalog/params.ts';
import { planeValue, readingOf, readingsOf } from '../../src/catalog/readings.ts';
import { axes, axesFrame } from '../../src/figure/axes.ts';
import { placedTicks, sidesOf } from '../../src/figure/axisTicks.ts';
import { figureAxes } from '../../src/figure/figureAxes.ts';
import { figureModel } from '../../src/figure/model.ts';
import { presets } from '../../src/figure/presets.ts';
import { board, phone, screen } from '../../src/figure/sizes.ts';
import type { FigureInput, PathItem, TextItem } from '../../src/figure/types.ts';
import type { AxisView } from '../../src/scenario/axes.ts';
import { startScenario } from '../../src/scenario/scenario.ts';
import { figureInput, paths, region, texts } from './fixtures.ts';
import { meet, textCorners } from './textBox.ts';

const media = [
  ...Object.values(presets),
  { width: 1168, height: 789, size: screen },
  { width: 390, height: 429, size: phone },
  { width: 700, height: 360, size: board },
];
const axisView = (direction: 'x' | 'y'): fc.Arbitrary<AxisView> => {
  const ids = readingsOf(planes['eps-mA'], direction, initialModelParams).map(({ id }) => id);
  return fc.record({
    scale: fc.constantFrom('log' as const, 'linear' as const),
    reading: fc.constantFrom(...ids),
    second: fc.constantFrom(null, ...ids),
  });
};
const range = (from: number, to: number) =>
  fc
    .tuple(fc.double({ min: from, max: to - 1, noNaN: true }), fc.double({ min: 0.2, max: 30, noNaN: true }))
    .map(([low, decades]) => [10 ** low, 10 ** Math.min(to, low + decades)] as const);

const inputs: fc.Arbitrary<FigureInput> = fc
  .record({
    medium: fc.constantFrom(...media),
    x: axisView('x'),
    y: axisView('y'),
    view: fc.record({ x: range(-12, 18), y: range(-29, 1) }),
    frame: fc.record({
      grid: fc.boolean(),
      outward: fc.boolean(),
      decimals: fc.boolean(),
      hatch: fc.boolean(),
      names: fc.constantFrom('curves' as const, 'legend' as const),
    }),
    title: fc.boolean(),
  })
  .map(({ medium: { width, height, size }, x, y, view, frame, title }) => {
    const scenario = { ...startScenario('eps-mA'), axes: { x, y, ...frame } };
    return figureInput({ width, height, size, view, ...figureAxes(scenario), ...(title ? { title: 'Title' } : {}) });
  });

const drawn = (input: FigureInput) => {
  const frame = axesFrame(input);
  return { frame, ...axes(input, frame) };
};
const labels = (input: FigureInput) => drawn(input).items.filter((item): item is TextItem => item.kind === 'text');

describe('axes of every scale, reading and range', () => {
  it('let no text touch another or leave the figure', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const boxes = labels(input).map((text) => [text.key, textCorners({ ...text, role: 'tick' })] as const);
        for (const [key, box] of boxes)
          for (const [x, y] of box)
            expect(Math.min(x, y, input.width - x, input.height - y), `${key} in ${input.width}`).toBeGreaterThanOrEqual(-0.6);
        const pairs = boxes.flatMap(([a, boxA], i) =>
          boxes.slice(i + 1).flatMap(([b, boxB]) => (meet(boxA, boxB) ? [`${a} on ${b}`] : [])),
        );
        expect(pairs).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('put every number of a second axis where the plane has its value', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const frame = axesFrame(input);
        for (const side of sidesOf(input)) {
          const scale = side.direction === 'x' ? frame.xScale : frame.yScale;
          for (const { value, at } of placedTicks(side, input, frame)) {
            const back = scale.fromPoints(at);
            expect(Math.abs(planeValue(side.shown, value) - back)).toBeLessThanOrEqual(1e-6 * Math.max(back, scale.domain[1] * 1e-3));
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('name at least two numbers on each logarithmic axis of a decade and more', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        fc.pre(input.xAxis.scale === 'log' && input.view.x[1] / input.view.x[0] > 100 && input.width > 300);
        const named = labels(input).filter(({ key, role }) => role === 'tick' && key.startsWith('x:'));
        expect(named.length).toBeGreaterThanOrEqual(2);
      }),
      { numRuns: 100 },
    );
  });
});

const plain = figureInput();
const withSecond = figureInput({
  xAxis: { ...plain.xAxis, second: readingOf(planes['eps-mA'], 'x', initialModelParams, 'GeV') },
});

describe('the frame', () => {
  const strokes = (input: FigureInput, role: PathItem['role']) => paths(figureModel(input)).find((item) => item.role === role)?.lines ?? [];

  it('has ticks of the second axis on its own side only', () => {
    const { frame } = figureModel(withSecond);
    const second = strokes(withSecond, 'beside');
    expect(second.length).toBeGreaterThan(3);
    for (const [[, y] = [0, 0]] of second) expect(y).toBeCloseTo(frame.y, 9);
    const near = strokes(withSecond, 'tick').filter(([[, y] = [0, 0]]) => y === frame.y);
    expect(near).toEqual([]);
    expect(texts(figureModel(withSecond)).map(({ key }) => key)).toEqual(expect.arrayContaining(['x2:title', 'x2:10^{-3}', 'x2:1']));
  });

  it('turns ticks outward at the lower and left side when asked', () => {
    const input = figureInput({ frameStyle: { ...plain.frameStyle, outward: true } });
    const { frame } = figureModel(input);
    for (const [x, y] of strokes(input, 'tick').flat()) expect(x <= frame.x || y >= frame.y + frame.height).toBe(true);
  });

  it('draws a grid under the data when asked', () => {
    const roles = (grid: boolean) => figureModel(figureInput({ frameStyle: { ...plain.frameStyle, grid } })).items.map(({ role }) => role);
    expect(roles(false)).not.toContain('grid');
    expect(roles(true).indexOf('grid')).toBe(1);
  });

  it('writes 0.01 to 100 out when asked', () => {
    const input = figureInput({ view: { x: [1e-6, 1e-1], y: [1e-6, 1e-2] }, frameStyle: { ...plain.frameStyle, decimals: true } });
    const shown = texts(figureModel(input)).filter(({ key }) => key.startsWith('x:') && key !== 'x:title');
    expect(shown.map(({ key }) => key)).toEqual(['x:10^{-3}', 'x:0.01', 'x:0.1', 'x:1', 'x:10', 'x:100']);
  });
});

describe('a linear axis', () => {
  const linear = figureInput({
    xAxis: { ...plain.xAxis, scale: 'linear' },
    yAxis: { ...plain.yAxis, scale: 'linear' },
    view: { x: [0, 1], y: [0, 1e-2] },
    regions: [region('power', [[[1e-2, 1e-6] as const, [1, 1e-2] as const]], { fill: 'none' })],
  });

  it('bends what is straight on logarithmic axes: y = 10⁻² x²', () => {
    const model = figureModel(linear);
    const line = paths(model).find(({ role }) => role === 'edge')?.lines[0] ?? [];
    expect(line.length).toBeGreaterThan(20);
    for (const [px, py] of line) expect(model.y.fromPoints(py)).toBeCloseTo(1e-2 * model.x.fromPoints(px) ** 2, 4);
  });

  it('is linear in the reading that stands at it', () => {
    const square = readingOf(planes['eps-mA'], 'y', initialModelParams, 'square');
    const model = figureModel({ ...linear, yAxis: { ...linear.yAxis, ...square } });
    const middle = model.frame.y + model.frame.height / 2;
    expect(model.y.fromPoints(middle) ** 2).toBeCloseTo(0.5e-4, 12);
  });
});
