import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Region } from '../../src/engine/types.ts';
import { plainFrame } from '../../src/figure/figureAxes.ts';
import { figureModel } from '../../src/figure/model.ts';
import { movedModel } from '../../src/figure/panorama.ts';
import { phone, screen } from '../../src/figure/sizes.ts';
import { latex } from '../../src/figure/texPrint.ts';
import type { FigureInput, FigureModel, PathItem, TextItem } from '../../src/figure/types.ts';
import { pgfplots } from '../../src/figure/writers/pgfplots.ts';
import { drawing } from './drawings.ts';
import { computed, epsPlane, epsRegions, figureInput, names, paths, region, texts } from './fixtures.ts';
import { meet, textCorners } from './textBox.ts';

const inLegend = { ...plainFrame, names: 'legend' } as const;
const onScreen = (difference: Partial<FigureInput> = {}) =>
  figureInput({ size: screen, width: 1168, height: 789, frameStyle: inLegend, ...difference });

const listed = (model: FigureModel): readonly TextItem[] => texts(model).filter(({ key }) => key.startsWith('legend:'));
const samples = (model: FigureModel): readonly PathItem[] => paths(model).filter(({ key }) => key.startsWith('legend:'));

const statement = fc.constantFrom<Region['statement']>('context', 'published', 'projection', 'target', 'other', 'hint', 'computed');
const heights = fc.array(fc.double({ min: -6, max: -2, noNaN: true }), { minLength: 3, maxLength: 8 });
const world = fc.array(fc.record({ statement, heights }), { minLength: 1, maxLength: 30 }).map((curves) =>
  curves.map(({ statement, heights }, i) =>
    region(`curve ${i}`, [heights.map((height, k) => [10 ** (0.4 * k - 3), 10 ** height] as const)], {
      ...{ statement, subject: statement === 'published', fill: statement === 'hint' ? 'inside' : 'up' },
    }),
  ),
);

/** Points along a path, closer than the height of a letter. */
function along(item: PathItem): readonly (readonly [number, number])[] {
  return item.lines.flatMap((line) =>
    line.slice(1).flatMap(([x, y], i) => {
      const [fromX, fromY] = line[i] ?? [x, y];
      const steps = Math.ceil(Math.hypot(x - fromX, y - fromY) / 2);
      return Array.from({ length: steps + 1 }, (_, k) => [fromX + ((x - fromX) * k) / steps, fromY + ((y - fromY) * k) / steps] as const);
    }),
  );
}

describe('a legend', () => {
  it('touches no other text and no subject curve, stays on the page, and is the same every time', () => {
    fc.assert(
      fc.property(world, (regions) => {
        const model = figureModel(onScreen({ regions }));
        expect(figureModel(onScreen({ regions })).items).toEqual(model.items);
        const boxes = texts(model).map(textCorners);
        const [rows, rest] = [listed(model).map(textCorners), boxes];
        for (const row of rows)
          expect(rest.filter((other) => JSON.stringify(other) !== JSON.stringify(row)).some((other) => meet(row, other))).toBe(false);
        for (const [x, y] of rows.flat()) expect(x > 0 && y > 0 && x < model.width && y < model.height).toBe(true);
        const subjects = regions.filter(({ subject }) => subject).map(({ id }) => id);
        const edges = paths(model).filter(({ role, region: id }) => role === 'edge' && id !== undefined && subjects.includes(id));
        for (const point of edges.flatMap(along)) expect(rows.some((row) => meet(row, [point, point, point, point]))).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('lists every curve with the colour, width and pattern of its line, and names none at its curve', () => {
    const dotted = {
      ...region('own', [
        [
          [1e-3, 1e-4],
          [1, 1e-3],
        ],
      ]),
      style: { pattern: 'dots' },
    } as Region;
    const model = figureModel(onScreen({ regions: [...epsRegions, computed(0.5), dotted] }));
    expect(names(model)).toEqual([]);
    expect(model.unnamed).toEqual([]);
    for (const id of [...epsRegions.map((r) => r.id), 'computed', 'own']) {
      const sample = samples(model).find(({ key }) => key === `legend:${id}`);
      const drawn = paths(model)
        .filter(({ role, region: of }) => role === 'edge' && of === id)
        .at(-1);
      if (!drawn) continue;
      const { stroke, dash, cap } = drawn;
      expect({ id, ...sample }).toMatchObject({ id, stroke, dash, cap });
    }
    expect(samples(model).find(({ key }) => key === 'legend:own')?.cap).toBe('round');
  });

  it('stands beside the frame when no corner holds it, and keeps that place while the view moves', () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      region(`limit ${i}`, [
        [
          [1e-3, 10 ** (-6 + i / 8)],
          [10, 10 ** (-5.5 + i / 8)],
        ],
      ]),
    );
    const input = onScreen({ regions: many });
    const model = figureModel(input);
    const right = model.frame.x + model.frame.width;
    expect(listed(model)).toHaveLength(30);
    expect(Math.min(...samples(model).flatMap(({ lines }) => lines.flat().map(([x]) => x)))).toBeGreaterThan(right);
    expect(movedModel(model, { ...input, view: { x: [2e-3, 1], y: input.view.y } }).frame).toEqual(model.frame);
  });

  it('gives way to names at the curves where the page is too narrow', () => {
    const crowd = Array.from({ length: 40 }, (_, i) =>
      region(`a published limit ${i}`, [
        [
          [1e-3, 10 ** (-6 + i / 10)],
          [1, 10 ** (-5 + i / 10)],
        ],
      ]),
    );
    const model = figureModel(figureInput({ size: phone, width: 366, height: 430, regions: crowd, frameStyle: inLegend }));
    expect(listed(model)).toEqual([]);
    expect(names(model).length + model.unnamed.length).toBe(40);
  });

  it('is in the files as on the screen', () => {
    const made = drawing({ ...epsPlane, frameStyle: inLegend, size: screen, width: 1168, height: 789 });
    expect(listed(made.model).length).toBeGreaterThan(0);
    const tex = String(pgfplots(made)[0]?.content);
    for (const { lines } of listed(made.model)) for (const line of lines ?? []) expect(tex).toContain(latex(line.tex));
  });
});

it('no names at all when that is chosen', () => {
  const model = figureModel(onScreen({ frameStyle: { ...plainFrame, names: 'none' } }));
  expect([...names(model), ...listed(model)]).toEqual([]);
});
