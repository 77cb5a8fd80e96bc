import { axes, axesFrame } from './axes.ts';
import { background } from './background.ts';
import { closeUpOf } from './closeUp.ts';
import type { Frame } from './frame.ts';
import { dataItems, sceneOf, unitedIds } from './layers.ts';
import { type Legend, legendOf, narrowed } from './legend.ts';
import { marginItems } from './margin.ts';
import { nameLayer } from './names.ts';
import { besideStamp, outsideStamp } from './stamp.ts';
import type { FigureInput, LayeredModel } from './types.ts';

/** Everything that is drawn, in points, back to front. Pure: equal input gives an equal model. */
export function figureModel(page: FigureInput): LayeredModel {
  const whole = besideStamp(page);
  const legend = legendOf(whole);
  const room = legend?.room ?? 0;
  const { input, frame, scene, names } = laidOut(narrowed(whole, room), legend);
  const { items, unnamed, numbered } = names;
  return modelFrom(page, input, frame, { data: dataItems(scene), names: items }, { unnamed, numbered, room, united: unitedIds(scene) });
}

/** Curves and names; where a list of numbered curves has no room in the frame, that is drawn less high and the list goes under the axis. */
function laidOut(input: FigureInput, legend: Legend | null) {
  const frame = axesFrame(input);
  const scene = sceneOf(input, frame);
  const names = nameLayer(scene, input, legend);
  if (input.below || names.wanted === 0) return { input, frame, scene, names };
  return laidOut({ ...input, height: input.height - names.wanted, below: names.wanted }, legend);
}

/** A figure of these curves and names with the axes of an input, which gives parts of the page to a stamp, a legend, a list. */
export function modelFrom(
  page: FigureInput,
  input: FigureInput,
  frame: Frame,
  { data, names }: Pick<LayeredModel['layers'], 'data' | 'names'>,
  { unnamed, numbered, room, united }: Pick<LayeredModel, 'unnamed' | 'numbered' | 'room' | 'united'>,
): LayeredModel {
  const { width, height } = page;
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
    numbered,
    room,
  };
}
