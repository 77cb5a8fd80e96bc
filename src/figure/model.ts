import { axes, axesFrame } from './axes.ts';
import { background } from './background.ts';
import { closeUpOf } from './closeUp.ts';
import type { Frame } from './frame.ts';
import { dataItems, sceneOf, unitedIds } from './layers.ts';
import { legendOf, narrowed } from './legend.ts';
import { marginItems } from './margin.ts';
import { nameLayer } from './names.ts';
import { besideStamp, outsideStamp } from './stamp.ts';
import type { FigureInput, LayeredModel } from './types.ts';

/** Everything that is drawn, in points, back to front. Pure: equal input gives an equal model. */
export function figureModel(page: FigureInput): LayeredModel {
  const whole = besideStamp(page);
  const legend = legendOf(whole);
  const room = legend?.room ?? 0;
  const input = narrowed(whole, room);
  const frame = axesFrame(input);
  const scene = sceneOf(input, frame);
  const { items, unnamed } = nameLayer(scene, input, legend);
  return modelFrom(page, frame, { data: dataItems(scene), names: items }, { unnamed, room, united: unitedIds(scene) });
}

/** A figure of these curves and names with the axes of the input. */
export function modelFrom(
  page: FigureInput,
  frame: Frame,
  { data, names }: Pick<LayeredModel['layers'], 'data' | 'names'>,
  { unnamed, room, united }: Pick<LayeredModel, 'unnamed' | 'room' | 'united'>,
): LayeredModel {
  const { width, height } = page;
  const input = narrowed(besideStamp(page), room);
  const { items, grid, ticks } = axes(input, frame);
  const closeUp = closeUpOf(input, frame, figureModel);
  const around = [...items, ...closeUp.items, ...marginItems(input, frame), ...outsideStamp(page, frame)];
  const under = [background(page), ...grid];
  return {
    width,
    height,
    frame: { x: frame.x, y: frame.y, width: frame.width, height: frame.height },
    x: frame.xScale,
    y: frame.yScale,
    items: [...under, ...data, ...names, ...around],
    layers: { under, data, names, axes: around },
    ticks,
    foot: frame.foot,
    closeUp: closeUp.window,
    united,
    unnamed,
    room,
  };
}
