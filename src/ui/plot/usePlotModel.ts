import { useEffect, useMemo, useState } from 'react';
import type { Unviewed } from '../../figure/following.ts';
import { figureModel } from '../../figure/model.ts';
import { movedModel, type Panorama, panorama } from '../../figure/panorama.ts';
import type { FigureInput, LayeredModel } from '../../figure/types.ts';
import type { View } from '../../scenario/scenario.ts';
import { documentStore } from '../documentStore.ts';
import { useRested } from './useRested.ts';

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
 * and the axes are drawn anew; names are laid out again when the hand rests. On linear axes the curves too.
 * While a parameter moves the curves, their names go with them likewise.
 * @param named  whether the curves have their names yet
 */
export function usePlotModel(input: Unviewed | null, view: View, home: View, named: boolean): PlotModel | null {
  const restedView = useRestedView(view);
  const linear = input?.xAxis.scale === 'linear' || input?.yAxis.scale === 'linear';
  const ground = linear ? restedView : home;
  const [left, right, low, high] = reach(restedView, input);
  const curves = useMemo(
    () => input && panorama({ ...input, view: ground }, { x: [left, right], y: [low, high] }),
    [input, ground, left, right, low, high],
  );
  const following = useFollowing();
  const restedInput = useRestedInput(input, following?.sameCurves);
  const rested = useMemo(
    () => restedInput && figureModel({ ...restedInput, view: restedView, nameless: !named }),
    [restedInput, restedView, named],
  );
  const now = useMemo(() => {
    if (!input || !restedInput || !rested) return null;
    if (view !== restedView) return movedModel(rested, { ...input, view });
    return following && restedInput !== input ? following.followingModel(rested, restedInput, { ...input, view }) : rested;
  }, [input, restedInput, rested, view, restedView, following]);
  return rested && now && curves && { rested, now, curves };
}

type Following = typeof import('../../figure/following.ts');

/** How names go with moving curves, fetched after the first picture: until then they are laid out anew with every move. */
function useFollowing(): Following | null {
  const [following, setFollowing] = useState<Following | null>(null);
  useEffect(() => void import('../../figure/following.ts').then(setFollowing, () => null), []);
  return following;
}

/** All that a view can show, and the view itself where it reaches further. */
function reach({ x, y }: View, input: Unviewed | null): readonly [number, number, number, number] {
  return input ? [...alongAxis(x, input.xAxis), ...alongAxis(y, input.yAxis)] : [...x, ...y];
}

/** On a linear axis, where no drawing is fine enough for every zoom, one view to each side. */
function alongAxis([low, high]: View['x'], { scale, parameter: { min, max } }: FigureInput['xAxis']): readonly [number, number] {
  const width = high - low;
  return scale === 'log' ? [Math.min(low, min), Math.max(high, max)] : [Math.max(0, low - width), high + width];
}

/** The view while nothing moves it; else the one before, until the hand rests. */
function useRestedView(view: View): View {
  const moving = documentStore(({ scenario, base }) => scenario.view !== base.view);
  return useRested(view, () => moving);
}

/** The figure for which names were laid out last: while a parameter moves the curves under them, the one before. */
export function useRestedInput(input: Unviewed | null, sameCurves: Following['sameCurves'] | undefined): Unviewed | null {
  const moving = documentStore(({ scenario, base }) => scenario !== base);
  return useRested(input, (rested) => moving && rested !== null && input !== null && sameCurves?.(rested, input) === true);
}
