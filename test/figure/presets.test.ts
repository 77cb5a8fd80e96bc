import { describe, expect, it } from 'vitest';
import { figureModel } from '../../src/figure/model.ts';
import { customPreset, type PresetId, presets } from '../../src/figure/presets.ts';
import { column, double } from '../../src/figure/sizes.ts';
import { CORNERS, type Corner, type FigureModel } from '../../src/figure/types.ts';
import { figureInput, texts, yPlane } from './fixtures.ts';
import { meet, textCorners } from './textBox.ts';

/** Smallest type: 7 pt for names and notes in print, 14 pt where it is projected. */
const SMALLEST: Readonly<Record<PresetId, number>> = {
  ...{ column: 7, double: 7, slide: 14, 'half-slide': 14, 'slide-4-3': 14, square: 14, poster: 14 },
};

describe('presets', () => {
  it.each(Object.entries(presets))('%s has no type that is too small', (id, { width, height, size }) => {
    const model = figureModel(
      figureInput({ ...yPlane, width, height, size, credit: 'DarkReach 0.1.0', title: 'Title', notes: ['$\\alpha_D$'] }),
    );
    const sizes = texts(model).map(({ runs }) => Math.max(...runs.map((run) => run.size)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(SMALLEST[id as PresetId]);
    const ticks = texts(model).filter(({ role }) => role === 'tick');
    expect(Math.min(...ticks.map(({ runs }) => runs[0]?.size ?? 0))).toBeGreaterThanOrEqual(id === 'column' || id === 'double' ? 8 : 16);
  });

  it.each(Object.entries(presets))('%s cuts no text and lets none touch another', (_, { width, height, size }) => {
    for (const [corner, outside] of CORNERS.flatMap((place) => [[place, false] as const, [place, true] as const])) {
      const extras = { stamp: { text: 'Work in progress', corner, outside }, title: 'A title over the frame', credit: 'DarkReach 0.1.0' };
      const input = figureInput({ ...yPlane, width, height, size, still: true, notes: ['$\\alpha_D = 0.1$', '90 % CL'], ...extras });
      const boxes = texts(figureModel(input)).map((text) => [text.key, textCorners(text)] as const);
      for (const [x, y] of boxes.flatMap(([, box]) => box)) expect(Math.min(x, y, width - x, height - y)).toBeGreaterThanOrEqual(-0.1);
      const pairs = boxes.flatMap(([a, boxA], i) => boxes.slice(i + 1).flatMap(([b, boxB]) => (meet(boxA, boxB) ? [`${a} on ${b}`] : [])));
      expect(pairs).toEqual([]);
      expect(boxes.map(([key]) => key)).toEqual(expect.arrayContaining(['stamp', 'title', 'credit']));
    }
  });
});

describe('a stamp', () => {
  const stamped = (corner: Corner, outside: boolean, text = 'Preliminary') =>
    figureModel(figureInput({ ...yPlane, stamp: { text, corner, outside } }));
  const stampOf = (model: FigureModel) => texts(model).find(({ role }) => role === 'stamp');

  it.each(CORNERS)('stands outside the frame at the %s, on a page of the same size', (corner) => {
    const model = stamped(corner, true);
    const { frame } = model;
    const stamp = stampOf(model);
    expect(corner.startsWith('top') ? (stamp?.y ?? 0) < frame.y : (stamp?.y ?? 0) > frame.y + frame.height).toBe(true);
    expect([model.width, model.height]).toEqual([243, 206]);
  });

  it.each([true, false])('is set smaller when it is long (outside: %s)', (outside) => {
    const stamp = stampOf(stamped('top right', outside, 'Preliminary, for discussion in the collaboration only, do not quote'));
    expect(stamp?.x).toBeGreaterThanOrEqual(38);
    expect(stamp?.width).toBeLessThanOrEqual(198);
  });
});

describe('a size of one’s own', () => {
  it.each([
    ['90x70mm', 255.118, 198.425],
    ['3.4 × 2.9 in', 244.8, 208.8],
    ['1280x720px', 960, 540],
    ['243 x 206 pt', 243, 206],
    ['10×8 CM', 283.465, 226.772],
  ])('reads %s', (text, width, height) => {
    const preset = customPreset(text);
    expect(preset?.width).toBeCloseTo(width, 2);
    expect(preset?.height).toBeCloseTo(height, 2);
  });

  it.each(['', '90', '90x70', '90 by 70 mm', '-90x70mm', '10x10mm', '9000x70in', '1e3x1e3pt'])('refuses “%s”', (text) => {
    expect(customPreset(text)).toBeNull();
  });

  it('is printed with the type of a journal, projected with that of a slide', () => {
    expect(customPreset('86x70mm')?.size).toBe(column);
    expect(customPreset('180x110mm')?.size).toBe(double);
    expect(customPreset('1920x1080px')?.size.tickText).toBeCloseTo(1.5 * 19, 6);
    expect(customPreset('1920x1080px')?.size).toBe(customPreset('1920x1080px')?.size);
  });
});
