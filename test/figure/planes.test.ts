import { describe, expect, it } from 'vitest';
import { type PlaneId, planes } from '../../src/catalog/index.ts';
import { sourcesOf } from '../../src/cli/figure.ts';
import { drawingOf } from '../../src/figure/drawing.ts';
import { type LookId, looks } from '../../src/figure/exportInput.ts';
import { figureAxes } from '../../src/figure/figureAxes.ts';
import { figureModel } from '../../src/figure/model.ts';
import { type PresetId, presets } from '../../src/figure/presets.ts';
import { phone } from '../../src/figure/sizes.ts';
import { light } from '../../src/figure/theme.ts';
import type { FigureModel } from '../../src/figure/types.ts';
import { texts } from './fixtures.ts';
import { meet, textCorners } from './textBox.ts';

const sizes = Object.entries(presets) as [PresetId, (typeof presets)[PresetId]][];
const look = (i: number): LookId => (Object.keys(looks) as LookId[])[i % Object.keys(looks).length] as LookId;

/** Texts that leave the page, and pairs of texts of which one lies on the other. */
function faults(model: FigureModel): readonly string[] {
  const boxes = texts(model).map((text) => [text.key, textCorners(text)] as const);
  const cut = boxes.filter(([, box]) => box.some(([x, y]) => Math.min(x, y, model.width - x, model.height - y) < -0.1));
  const pairs = boxes.flatMap(([a, boxA], i) => boxes.slice(i + 1).flatMap(([b, boxB]) => (meet(boxA, boxB) ? [`${a} on ${b}`] : [])));
  return [...cut.map(([key]) => `${key} is cut`), ...pairs];
}

/** The first view of every plane as a person meets it: published and computed curves. */
describe.each(Object.keys(planes) as PlaneId[])('the figure of %s', (plane) => {
  it('is clean in every size, and names or lists every curve', async () => {
    const sources = await sourcesOf(`#plane=${plane}`);
    for (const [i, [id, preset]] of sizes.entries()) {
      const choice = { preset, look: look(i), stamp: null, title: i % 2 === 0, credit: true };
      const { model, record } = drawingOf(sources, '', choice, 'figure');
      expect(faults(model), id).toEqual([]);
      const named = new Set(texts(model).flatMap(({ role, region }) => (role === 'name' && region !== undefined ? [region] : [])));
      // The band of an uncertainty goes with its computed curve.
      const curves = record.curves.filter(({ statement }) => statement !== 'uncertainty');
      const unlisted = curves.filter(({ id: curve, title }) => !named.has(curve) && !model.unnamed.includes(title));
      expect(unlisted, id).toEqual([]);
      const numbered = curves.flatMap(({ id: curve, number }) => (number === undefined ? [] : [[number, curve] as const]));
      expect(
        numbered.sort(([a], [b]) => a - b).map(([, curve]) => curve),
        id,
      ).toEqual(model.numbered);
    }
  });

  it('tells every curve on a phone, by a name or by a number in the list', async () => {
    const { scenario, regions } = await sourcesOf(`#plane=${plane}`);
    const page = { regions, view: scenario.view, width: 390, height: 336, theme: light, size: phone, ...figureAxes(scenario) };
    const model = figureModel(page);
    // Under its bar, between two others with names, there is no room for a number either.
    expect(model.unnamed).toEqual(plane === 'BR-meson' ? ['η → invisible, PDG 2018'] : []);
    const listed = texts(model).filter(({ key }) => /^number:.*:mark$/.test(key));
    expect(listed.map(({ key }) => key)).toEqual(model.numbered.map((id) => `number:${id}:mark`));
  });
});
