import { describe, expect, it } from 'vitest';
import { figureModel } from '../../src/figure/model.ts';
import { presets } from '../../src/figure/presets.ts';
import { phone, screen } from '../../src/figure/sizes.ts';
import type { FigureInput, PathItem } from '../../src/figure/types.ts';
import { matplotlib } from '../../src/figure/writers/matplotlib.ts';
import { pgfplots } from '../../src/figure/writers/pgfplots.ts';
import { closeUp, falling } from './besides.ts';
import { drawing } from './drawings.ts';
import { figureInput, names, paths, texts } from './fixtures.ts';
import { meet, textCorners } from './textBox.ts';

const media = [
  ...Object.entries(presets),
  ['screen', { width: 1168, height: 789, size: screen }],
  ['phone', { width: 390, height: 429, size: phone }],
] as const;
const item = (input: FigureInput, key: string): PathItem | undefined => paths(figureModel(input)).find((path) => path.key === key);

describe('a panel under the plot', () => {
  it.each(media)('shares the mass axis and lets no text touch another: %s', (_, { width, height, size }) => {
    const input = figureInput({ width, height, size, still: true, panel: falling });
    const model = figureModel(input);
    const boxes = texts(model).map((text) => [text.key, textCorners(text)] as const);
    for (const [x, y] of boxes.flatMap(([, box]) => box)) expect(Math.min(x, y, width - x, height - y)).toBeGreaterThanOrEqual(-0.6);
    const pairs = boxes.flatMap(([a, boxA], i) => boxes.slice(i + 1).flatMap(([b, boxB]) => (meet(boxA, boxB) ? [`${a} on ${b}`] : [])));
    expect(pairs).toEqual([]);
    const panel = item(input, 'panel:frame')?.lines[0] ?? [];
    expect(panel[0]?.[0]).toBe(model.frame.x);
    expect(panel[1]?.[0]).toBeCloseTo(model.frame.x + model.frame.width, 9);
    expect(panel[0]?.[1]).toBeGreaterThan(model.frame.y + model.frame.height);
    expect(panel[2]?.[1]).toBeCloseTo(model.foot, 9);
  });

  it('draws a power law as a straight line where the mass axis says', () => {
    const input = figureInput({ panel: falling });
    const model = figureModel(input);
    const curve = item(input, 'panel:curve:lifetime')?.lines[0] ?? [];
    const [first, second, third] = curve as [readonly [number, number], readonly [number, number], readonly [number, number]];
    expect(model.x.fromPoints(first[0])).toBeCloseTo(1e-3, 12);
    expect((second[1] - first[1]) / (second[0] - first[0])).toBeCloseTo((third[1] - second[1]) / (third[0] - second[0]), 6);
  });

  it('reaches the programs that draw for themselves', () => {
    const made = drawing({ panel: falling });
    expect(matplotlib(made)[1]?.content).toContain('panel:curve:lifetime');
    expect(pgfplots(made)[0]?.content).toContain('xticklabel shift=');
  });
});

describe('a close-up', () => {
  const input = figureInput({ ...presets.slide, still: true, closeUp });

  it('has its own ranges and marks them in the plot', () => {
    const model = figureModel(input);
    expect(model.closeUp?.x.domain).toEqual([0.01, 0.1]);
    const { frame, x, y } = model.closeUp as NonNullable<typeof model.closeUp>;
    expect([x.toPoints(0.01), x.toPoints(0.1)]).toEqual([frame.x, frame.x + frame.width].map((v) => expect.closeTo(v, 6)));
    expect([y.toPoints(1e-4), y.toPoints(1e-5)]).toEqual([frame.y, frame.y + frame.height].map((v) => expect.closeTo(v, 6)));
    const marks = item(input, 'closeUp:marks')?.lines[0] ?? [];
    expect(marks[0]?.[0]).toBeCloseTo(model.x.toPoints(0.01), 6);
  });

  it('draws each curve at its own place', () => {
    const model = figureModel(input);
    const { frame, x, y } = model.closeUp as NonNullable<typeof model.closeUp>;
    const inside = paths(model).filter(({ key, role }) => key.startsWith('closeUp:') && role === 'edge');
    expect(inside.length).toBeGreaterThan(0);
    for (const [px, py] of inside.flatMap(({ lines }) => lines.flat())) {
      expect(px).toBeGreaterThanOrEqual(frame.x - 0.01);
      expect(py).toBeLessThanOrEqual(frame.y + frame.height + 0.01);
      expect(x.fromPoints(px)).toBeLessThanOrEqual(0.1 * 1.001);
      expect(y.fromPoints(py)).toBeGreaterThanOrEqual(1e-5 * 0.999);
    }
  });

  it('keeps names of the plot away', () => {
    const model = figureModel(input);
    const page = paths(model).find(({ key }) => key === 'closeUp:background')?.lines[0] ?? [];
    for (const name of names(model)) expect(meet(textCorners(name), page), name.key).toBe(false);
  });

  it('is the same picture from the same input', () => {
    expect(figureModel({ ...input }).items).toEqual(figureModel({ ...input }).items);
  });
});
