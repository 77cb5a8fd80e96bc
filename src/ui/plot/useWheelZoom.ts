import { type RefObject, useEffect, useRef } from 'react';
import type { FigureModel } from '../../figure/types.ts';
import { setView } from '../../scenario/edits.ts';
import { commitEdit, previewEdit } from '../documentStore.ts';
import { axesAt, fractionOf } from './place.ts';
import { currentView } from './view.ts';
import { zoomAt } from './viewMath.ts';
import { whenQuiet } from './whenQuiet.ts';

/** Quiet time after the last wheel step before the zoom becomes one undo step, ms. */
const WHEEL_REST = 250;
const PER_PIXEL = 0.002;

/** Nothing to scroll: the wheel can only be meant for the plot. */
const pageRests = (): boolean => document.documentElement.scrollHeight <= document.documentElement.clientHeight;

/** A page that scrolls keeps the wheel until the plot has the focus; Ctrl or ⌘ and a pinch on a touchpad always zoom. */
const isForPlot = (event: WheelEvent, element: Element): boolean =>
  event.ctrlKey || event.metaKey || pageRests() || element.contains(document.activeElement);

/** Zoom at the pointer: Shift for the horizontal axis, Alt for the vertical one, as beside the frame. */
export function useWheelZoom(svg: RefObject<SVGSVGElement | null>, frame: FigureModel['frame'] | undefined): void {
  /** Outlives the frame, which is new with every step. */
  const stayMoving = useRef<() => void>(undefined);
  useEffect(() => {
    const element = svg.current;
    if (!element || !frame) return;
    const onWheel = (event: WheelEvent) => {
      if (!isForPlot(event, element)) return;
      event.preventDefault();
      const at = fractionOf([event.clientX, event.clientY], element.getBoundingClientRect(), frame);
      const [x, y] = axesAt(at, event);
      // Shift turns the wheel sideways in some browsers.
      const factor = Math.exp(-(event.deltaY || event.deltaX) * PER_PIXEL);
      const { view, rules } = currentView();
      previewEdit(setView(zoomAt(view, rules, at, [x ? factor : 1, y ? factor : 1])));
      stayMoving.current?.();
      stayMoving.current = whenQuiet(() => commitEdit(), WHEEL_REST);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [svg, frame]);
}
