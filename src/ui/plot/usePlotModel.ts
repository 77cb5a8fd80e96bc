import { useEffect, useMemo, useState } from 'react';
import { figureModel } from '../../figure/model.ts';
import { movedModel, type Panorama, panorama } from '../../figure/panorama.ts';
import type { FigureInput, LayeredModel } from '../../figure/types.ts';
import type { View } from '../../scenario/scenario.ts';
import { documentStore } from '../documentStore.ts';

/** The hand rests when the view stands still for this long, ms. */
const REST = 180;

/** What a figure is made of, but for its view. */
export type Unviewed = Omit<FigureInput, 'view'>;

/** A figure whose view may be moving. */
export interface PlotModel {
  /** As it stood when the view last rested: names are laid out for that view. */
  readonly rested: LayeredModel;
  /** As it stands now. */
  readonly now: LayeredModel;
  readonly curves: Panorama;
}

/**
 * The figure of a view. While a gesture moves the view, curves are only moved, names go with them
 * and the axes are drawn anew; names are laid out again when the hand rests.
 */
export function usePlotModel(input: Unviewed | null, view: View, home: View, extent: View): PlotModel | null {
  const restedView = useRestedView(view);
  const [left, right, low, high] = reach(restedView, extent);
  const curves = useMemo(
    () => input && panorama({ ...input, view: home }, { x: [left, right], y: [low, high] }),
    [input, home, left, right, low, high],
  );
  const rested = useMemo(() => input && figureModel({ ...input, view: restedView }), [input, restedView]);
  const now = useMemo(
    () => (input && rested && view !== restedView ? movedModel(rested, { ...input, view }) : rested),
    [input, rested, view, restedView],
  );
  return rested && now && curves && { rested, now, curves };
}

/** All that a view can show, and the view itself where it reaches further. */
const reach = ({ x, y }: View, extent: View): readonly [number, number, number, number] => [
  Math.min(x[0], extent.x[0]),
  Math.max(x[1], extent.x[1]),
  Math.min(y[0], extent.y[0]),
  Math.max(y[1], extent.y[1]),
];

/** After a while, and only when no input waits; answers how to call it off. */
function whenQuiet(run: () => void, after: number): () => void {
  let idle = 0;
  const timer = setTimeout(() => {
    if ('requestIdleCallback' in window) idle = requestIdleCallback(run);
    else run();
  }, after);
  return () => {
    clearTimeout(timer);
    if (idle > 0) cancelIdleCallback(idle);
  };
}

/** The view while nothing moves it; else the one before, until the hand rests. */
function useRestedView(view: View): View {
  const moving = documentStore(({ scenario, base }) => scenario.view !== base.view);
  const [rested, rest] = useState(view);
  useEffect(() => whenQuiet(() => rest(view), moving ? REST : 0), [view, moving]);
  return moving ? rested : view;
}
