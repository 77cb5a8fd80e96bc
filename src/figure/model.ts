import { axes, axesFrame } from './axes.ts';
import { dataItems, path, sceneOf } from './layers.ts';
import { marginItems } from './margin.ts';
import { nameLayer } from './names.ts';
import type { FigureInput, FigureModel, PathItem } from './types.ts';

/** Everything that is drawn, in points, back to front. Pure: equal input gives an equal model. */
export function figureModel(input: FigureInput): FigureModel {
  const { width, height, size, theme } = input;
  const frame = axesFrame(input);
  const scene = sceneOf(input.regions, frame, theme, size.lineScale);
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
    unnamed: names.unnamed,
  };
}

function background({ width, height, theme }: FigureInput): PathItem {
  const page = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ] as const;
  return { ...path('background', [page]), role: 'background', closed: true, fill: theme.paper };
}
