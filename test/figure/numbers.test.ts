import { describe, expect, it } from 'vitest';
import { plainCaption } from '../../src/figure/caption.ts';
import { figureModel } from '../../src/figure/model.ts';
import { figureRecord } from '../../src/figure/record.ts';
import { screen } from '../../src/figure/sizes.ts';
import type { FigureInput, FigureModel, TextItem } from '../../src/figure/types.ts';
import { startScenario } from '../../src/scenario/scenario.ts';
import { epsPlane, figureInput, names, paths, region, texts } from './fixtures.ts';

/** Curves so close to each other that few names fit between them. */
const crowd = (count: number, difference = {}) =>
  Array.from({ length: count }, (_, i) => {
    const level = 10 ** (-4 + 0.06 * i);
    const points = [1e-3, 1e-2, 0.1, 1, 10].map((mass) => [mass, level * (1 + mass)] as const);
    return region(`curve ${i}`, [points], { label: `Experiment number ${i}`, ...difference });
  });

const words = ({ runs }: TextItem): string => runs.map(({ text }) => text).join(' ');
const listOf = (model: FigureModel): TextItem[] => texts(model).filter(({ key }) => key.startsWith('number:'));
const wide: Partial<FigureInput> = { size: screen, width: 700, height: 480 };
const crowded = figureModel(figureInput({ ...wide, regions: crowd(14) }));

describe('curves without room for a name', () => {
  it('are numbered from 1 and explained in a list, in the same order and colour', () => {
    const { numbered } = crowded;
    expect(numbered.length).toBeGreaterThan(2);
    const marks = numbered.map((id) => names(crowded).find((name) => name.region === id));
    expect(marks.map((mark) => mark && words(mark))).toEqual(numbered.map((_, i) => String(i + 1)));
    const list = listOf(crowded);
    expect(list.map(words)).toEqual(numbered.flatMap((id, i) => [String(i + 1), id.replace('curve', 'Experiment number')]));
  });

  it('carry their number on their own line, and every curve is named, numbered or told', () => {
    for (const id of crowded.numbered) {
      const { x = 0, y = 0, width = 0 } = names(crowded).find((name) => name.region === id) ?? {};
      const points = paths(crowded)
        .filter(({ region, role }) => region === id && role === 'edge')
        .flatMap(({ lines }) => lines.flatMap((line) => line.slice(1).map((end, i) => [line[i] as typeof end, end] as const)));
      const above = points.find(([[a], [b]]) => a <= x + width / 2 && x + width / 2 <= b);
      const [[ax, ay], [bx, by]] = above ?? [
        [0, 0],
        [1, 0],
      ];
      const level = ay + ((x + width / 2 - ax) / (bx - ax)) * (by - ay);
      expect(Math.abs(level - (y - 0.33 * screen.nameText))).toBeLessThan(0.3 * screen.nameText);
    }
    const told = new Set([...names(crowded).map((name) => name.region), ...crowded.unnamed]);
    expect([...told].sort()).toEqual(
      crowd(14)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('have the same numbers in the caption', () => {
    const input = figureInput({ ...wide, regions: crowd(14) });
    const sources = { scenario: startScenario('eps-mA'), regions: input.regions, limits: new Map(), address: '' };
    const caption = plainCaption(figureRecord(sources, crowded));
    for (const [i, id] of crowded.numbered.entries())
      expect(caption).toContain(`${id.replace('curve', 'Experiment number')} (marked ${i + 1})`);
    expect(caption.match(/marked/g)).toHaveLength(crowded.numbered.length);
  });

  it('are listed under the axis where the frame of a file is full, on a page of the same size', () => {
    const everywhere = Array.from({ length: 12 }, (_, i) => 10 ** (-5.8 + 0.32 * i)).map((level, i) =>
      region(
        `line ${i}`,
        [
          [
            [1e-3, level],
            [10, level],
          ],
        ],
        { label: `A name of considerable length, number ${i}`, fill: 'none' },
      ),
    );
    const model = figureModel(figureInput({ regions: everywhere, still: true }));
    expect(model.numbered.length).toBeGreaterThan(0);
    expect(model.height).toBe(206);
    const title = texts(model).find(({ key }) => key === 'x:title');
    for (const { x, y, width } of listOf(model)) {
      expect(y).toBeGreaterThan(title?.y ?? 0);
      expect(Math.max(y + 2, x + width)).toBeLessThanOrEqual(243);
      expect(y + 1).toBeLessThanOrEqual(206);
    }
  });

  it('get no numbers in a close-up, whose curves are named beside it', () => {
    expect(figureModel(figureInput({ ...wide, regions: crowd(14), unnumbered: true })).numbered).toEqual([]);
    const closeUp = { x: [1e-2, 1], y: [1e-4, 1e-3], corner: 'bottom-right' } as const;
    const model = figureModel(figureInput({ ...wide, regions: crowd(14), closeUp }));
    expect(texts(model).filter(({ key }) => key.startsWith('closeUp:number:'))).toEqual([]);
  });

  it('leave a figure as it is where every name has room', () => {
    const model = figureModel(figureInput({ ...epsPlane, regions: epsPlane.regions.slice(0, 2), size: screen, width: 1168, height: 789 }));
    expect([model.numbered, listOf(model)]).toEqual([[], []]);
  });
});
