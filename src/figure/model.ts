import { axes, axesFrame } from './axes.ts';
import { background } from './background.ts';
import { dataItems, sceneOf, unitedIds } from './layers.ts';
import { marginItems } from './margin.ts';
import { nameLayer } from './names.ts';
import type { FigureInput, FigureModel } from './types.ts';

/** Everything that is drawn, in points, back to front. Pure: equal input gives an equal model. */
export function figureModel(input: FigureInput): FigureModel {
  const { width, height } = input;
  const frame = axesFrame(input);
  const scene = sceneOf(input, frame);
  const names = nameLayer(scene, input);
  const { items, ticks } = axes(input, frame);
  return {
    width,
    height,
    frame: { x: frame.x, y: frame.y, width: frame.width, height: frame.height },
    x: frame.xScale,
    y: frame.yScale,
    items: [background(input), ...dataItems(scene), ...names.items, ...items, ...marginItems(input, frame)],
    ticks,
    united: unitedIds(scene),
    unnamed: names.unnamed,
  };
}
