import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Region } from '../../src/engine/types.ts';
import { contrast } from '../../src/figure/color.ts';
import { figureModel } from '../../src/figure/model.ts';
import { phone, screen } from '../../src/figure/sizes.ts';
import { dark } from '../../src/figure/theme.ts';
import type { FigureInput, FigureModel, TextItem } from '../../src/figure/types.ts';
import type { LayerStyle } from '../../src/scenario/layerStyle.ts';
import { alpPlane, computed, epsPlane, epsRegions, figureInput, names, paths, region, texts, yPlane } from './fixtures.ts';
import { lengthWithin, meet, textCorners } from './textBox.ts';

const onScreen = (difference: Partial<FigureInput> = {}) => figureInput({ size: screen, width: 1168, height: 789, ...difference });
const onPhone = (difference: Partial<FigureInput> = {}) => figureInput({ size: phone, width: 366, height: 430, ...difference });

const statement = fc.constantFrom<Region['statement']>('context', 'published', 'projection', 'target', 'other', 'hint', 'computed');
const curve = fc.record({
  statement,
  start: fc.double({ min: -3, max: 0, noNaN: true }),
  heights: fc.array(fc.double({ min: -6, max: -2, noNaN: true }), { minLength: 3, maxLength: 8 }),
});
const world = fc.array(curve, { minLength: 1, maxLength: 14 }).map((curves) =>
  curves.map(({ statement, start, heights }, i) => {
    const points = heights.map((height, k) => [10 ** (start + 0.4 * k), 10 ** height] as const);
    return region(`curve ${i}`, [points], { statement, subject: statement === 'published', fill: statement === 'hint' ? 'inside' : 'up' });
  }),
);

function expectApart(model: FigureModel): void {
  const boxes = texts(model).map((text) => ({ key: text.key, corners: textCorners(text) }));
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) expect(`${a.key} on ${b.key}: ${meet(a.corners, b.corners)}`).toBe(`${a.key} on ${b.key}: false`);
  }
}

function expectInFrame(model: FigureModel): void {
  const { x, y, width, height } = model.frame;
  for (const [px, py] of names(model).flatMap(textCorners)) {
    expect(Math.min(px - x, py - y, x + width - px, y + height - py)).toBeGreaterThanOrEqual(4);
  }
}

describe('names at curves', () => {
  it('touch neither each other nor anything else that is written, and keep off the frame', () => {
    fc.assert(
      fc.property(world, (regions) => {
        const model = figureModel(onPhone({ regions }));
        expectApart(model);
        expectInFrame(model);
      }),
      { numRuns: 60 },
    );
  });

  it('never stand on a target line for longer than their height', () => {
    const slopes = fc.array(fc.double({ min: 0.5, max: 2.5, noNaN: true }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(world, slopes, (curves, rises) => {
        const line = (rise: number, i: number) =>
          [
            [1e-3, 10 ** (-5.5 + 0.8 * i)],
            [10, 10 ** (-5.5 + 0.8 * i + rise)],
          ] as const;
        const targets = rises.map((rise, i) => region(`target ${i}`, [line(rise, i)], { statement: 'target', fill: 'none' }));
        const model = figureModel(onPhone({ regions: [...curves, ...targets] }));
        const drawn = paths(model).filter(({ key }) => key.startsWith('target:'));
        for (const name of names(model)) {
          const corners = textCorners(name);
          for (const line of drawn.flatMap(({ lines }) => lines)) expect(lengthWithin(line, corners)).toBeLessThanOrEqual(phone.nameText);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('find a place for every curve that shows outside the union, and list the others', () => {
    for (const plane of [epsPlane, yPlane, alpPlane]) {
      const model = figureModel(onScreen(plane));
      expect([...names(model).map(({ region }) => region), ...model.unnamed].sort()).toEqual(plane.regions.map(({ id }) => id).sort());
      const shows = new Set(
        paths(model)
          .filter(({ key }) => !key.startsWith('interior:') && !key.startsWith('fill:'))
          .map(({ region }) => region),
      );
      expect(model.unnamed.filter((title) => shows.has(title))).toEqual([]);
    }
  });

  it('follow the slope, never upside down, upright below 3°', () => {
    for (const plane of [epsPlane, yPlane, alpPlane]) {
      for (const { angle } of names(figureModel(onScreen(plane)))) {
        expect(Math.abs(angle)).toBeLessThanOrEqual(90);
        if (angle !== 0) expect(Math.abs(angle)).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('set the subject larger, bold and with its second line when there is room', () => {
    const name = names(figureModel(onScreen())).find(({ region }) => region === 'NA64e 2022');
    expect(name?.runs[0]).toMatchObject({ size: 16, weight: 600 });
    expect(name?.runs.at(-1)).toMatchObject({ text: 'electrons', size: 13, weight: 400 });
    const small = names(figureModel(figureInput())).find(({ region }) => region === 'NA64e 2022');
    expect(small?.runs.at(-1)).toMatchObject({ text: '2022' });
  });

  it('can be read against what lies behind them', () => {
    for (const theme of [onScreen().theme, dark]) {
      for (const plane of [epsPlane, yPlane, alpPlane]) {
        for (const { fill, halo } of names(figureModel(onScreen({ ...plane, theme }))))
          expect(contrast(fill, halo?.color ?? '')).toBeGreaterThanOrEqual(4.6);
      }
    }
  });

  it('have a halo of 0.2 em in the fill behind them', () => {
    const model = figureModel(onScreen());
    const halo = (id: string) => names(model).find(({ region }) => region === id)?.halo;
    expect(halo('NA64e 2022')?.color).toBe('#dbe4ff');
    expect(halo('Belle II')).toMatchObject({ color: '#ffffff' });
    expect(halo('Belle II')?.width).toBeCloseTo(2.8, 9);
  });

  it('stay apart from a pinned point', () => {
    const pins = [[0.03, 3e-4]] as const;
    const model = figureModel(onScreen({ pins }));
    const [x, y] = [model.x.toPoints(0.03), model.y.toPoints(3e-4)];
    const spot = [
      [-16, -16],
      [16, -16],
      [16, 16],
      [-16, 16],
    ].map(([dx, dy]) => [x + (dx as number), y + (dy as number)] as const);
    for (const name of names(model)) expect(meet(textCorners(name), spot)).toBe(false);
  });

  it('are the same for the same figure, whatever was drawn before', () => {
    const twice = [0, 1].map(() => figureModel(onScreen({ regions: [...epsRegions, computed(0.43)].map((r) => ({ ...r })) })));
    figureModel(onPhone());
    expect(names(figureModel(onScreen()))).toEqual(names(twice[0] as FigureModel));
    expect(names(twice[1] as FigureModel)).toEqual(names(twice[0] as FigureModel));
  });
});

describe('a name that a person placed', () => {
  const withStyle = (id: string, style: LayerStyle) => epsRegions.map((r) => (r.id === id ? { ...r, style } : r));
  const nameOf = (model: FigureModel, id: string) => names(model).find(({ region }) => region === id);
  const middleOf = (item: TextItem) => {
    const corners = textCorners(item);
    return [0, 1].map((axis) => corners.reduce((sum, corner) => sum + (corner[axis as 0 | 1] ?? 0) / corners.length, 0));
  };

  it('stands where it was put, turned and sized as told, in every view and size', () => {
    const labelAt = [0.02, 3e-5] as const;
    const regions = withStyle('BaBar', { labelAt, labelAngle: -20, labelSize: 1.5 });
    for (const input of [onScreen({ regions }), onPhone({ regions }), onScreen({ regions, view: { x: [5e-3, 1], y: [1e-6, 1e-3] } })]) {
      const model = figureModel(input);
      const name = nameOf(model, 'BaBar') as TextItem;
      expect(name.angle).toBe(-20);
      expect(name.runs[0]?.size).toBeCloseTo(1.5 * input.size.nameText, 9);
      const [x = 0, y = 0] = middleOf(name);
      expect(Math.hypot(x - model.x.toPoints(labelAt[0]), y - model.y.toPoints(labelAt[1]))).toBeLessThan(2);
    }
  });

  it('is joined to a curve that is far away, not to one around it', () => {
    const leader = (labelAt: readonly [number, number]) =>
      paths(figureModel(onScreen({ regions: withStyle('BaBar', { labelAt }) }))).some(({ key }) => key === 'leader:BaBar');
    expect(leader([0.01, 3e-6])).toBe(true);
    expect(leader([0.1, 5e-3])).toBe(false);
  });

  it('makes room: no other name touches it, wherever it stands inside the frame', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -2.2, max: 0.2, noNaN: true }),
        fc.double({ min: -5.4, max: -2.4, noNaN: true }),
        fc.integer({ min: -60, max: 60 }),
        (x, y, labelAngle) => {
          const model = figureModel(onScreen({ regions: withStyle('Belle II', { labelAt: [10 ** x, 10 ** y], labelAngle }) }));
          expectInFrame(model);
          expectApart({ ...model, items: names(model) });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('out of sight leaves its curve to automatic placement', () => {
    const regions = withStyle('BaBar', { labelAt: [1e-5, 1e-9] });
    expect(nameOf(figureModel(onScreen({ regions })), 'BaBar')).toBeDefined();
  });

  it('can be hidden', () => {
    expect(nameOf(figureModel(onScreen({ regions: withStyle('BaBar', { labelHidden: true }) })), 'BaBar')).toBeUndefined();
  });
});

describe('while a computed curve is dragged', () => {
  const drag = (steps: number, previous: boolean) => {
    const models: FigureModel[] = [];
    for (let i = 0; i < steps; i++) {
      const before = models.at(-1);
      const regions = [...epsRegions, computed(0.6 * Math.exp(-i / 60))];
      models.push(figureModel(onScreen({ regions, ...(previous && before ? { previous: before } : {}) })));
    }
    return models;
  };
  const place = (model: FigureModel, id: string) => names(model).find(({ region }) => region === id);

  it('the other names do not move', () => {
    const models = drag(40, false);
    for (const { id } of epsRegions) {
      const places = new Set(models.flatMap((model) => place(model, id) ?? []).map(({ x, y }) => `${x} ${y}`));
      expect(places.size).toBeLessThanOrEqual(1);
    }
  });

  it('its own name follows it and jumps rarely', () => {
    const own = drag(120, true).flatMap((model) => place(model, 'computed') ?? []);
    expect(own).toHaveLength(120);
    const jumps = own.slice(1).filter(({ x, y }, i) => Math.hypot(x - (own[i]?.x ?? 0), y - (own[i]?.y ?? 0)) > 12);
    expect(jumps.length).toBeLessThanOrEqual(8);
  });

  it('what does not change keeps its identity', () => {
    const [a, b] = drag(2, false) as [FigureModel, FigureModel];
    const kept = (key: string) => a.items.find((item) => item.key === key) === b.items.find((item) => item.key === key);
    expect(['fill:BaBar', 'outer:BaBar', 'interior:NA62', 'name:BaBar', 'subject:NA64e 2022'].filter((key) => !kept(key))).toEqual([]);
    expect(kept('computed:computed')).toBe(false);
  });
});
