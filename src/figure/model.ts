import { axes, axesFrame } from './axes.ts';
import { background } from './background.ts';
import type { Frame } from './frame.ts';
import { dataItems, sceneOf, unitedIds } from './layers.ts';
import { marginItems } from './margin.ts';
import { nameLayer } from './names.ts';
import type { FigureInput, LayeredModel } from './types.ts';

/** Everything that is drawn, in points, back to front. Pure: equal input gives an equal model. */
export function figureModel(input: FigureInput): LayeredModel {
  const frame = axesFrame(input);
  const scene = sceneOf(input, frame);
  const { items, unnamed } = nameLayer(scene, input);
  return modelFrom(input, frame, { data: dataItems(scene), names: items }, { unnamed, united: unitedIds(scene) });
}

/** A figure of these curves and names with the axes of the input. */
export function modelFrom(
  input: FigureInput,
  frame: Frame,
  { data, names }: Pick<LayeredModel['layers'], 'data' | 'names'>,
  { unnamed, united }: Pick<LayeredModel, 'unnamed' | 'united'>,
): LayeredModel {
  const { width, height } = input;
  const { items, ticks } = axes(input, frame);
  const around = [...items, ...marginItems(input, frame)];
  return {
    width,
    height,
    frame: { x: frame.x, y: frame.y, width: frame.width, height: frame.height },
    x: frame.xScale,
    y: frame.yScale,
    items: [background(input), ...data, ...names, ...around],
    layers: { data, names, axes: around },
    ticks,
    united,
    unnamed,
  };
}
