import { type MouseEvent, type PointerEvent, type RefObject, useRef, useState } from 'react';
import type { FigureModel } from '../../figure/types.ts';
import { setView } from '../../scenario/edits.ts';
import { commitEdit, previewEdit } from '../documentStore.ts';
import { axesAt, distance, fractionOf, type XY } from './place.ts';
import { armBoxZoom, plotStore } from './plotStore.ts';
import { useWheelZoom } from './useWheelZoom.ts';
import { currentView, fitView } from './view.ts';
import { panBy, viewBetween, zoomAt } from './viewMath.ts';

/** A press that moves less than this is a click, px. */
const SLACK = 4;
/** A box smaller than this marks nothing, px. */
const SMALLEST_BOX = 8;
const NO_KEYS = { shiftKey: false, altKey: false };

/** What a click and a double click mean besides zoom and pan. */
interface Clicks {
  /** A single click, in points of the figure, and the curve whose name was hit. */
  readonly onClick: (px: number, py: number, named: string | null) => void;
  /** The click before was the first half of a double click. */
  readonly onTakeBack: () => void;
}

/** Two opposite corners in points of the figure. */
export interface MarkedBox {
  readonly from: XY;
  readonly to: XY;
}

/** Wheel and pinch zoom at the pointer, drag to pan, Shift and drag to mark a box; a press without a drag is a click. */
export function usePlotGestures(svg: RefObject<SVGSVGElement | null>, model: FigureModel | null, { onClick, onTakeBack }: Clicks) {
  const fingers = useRef(new Map<number, XY>());
  const moved = useRef(false);
  /** Axes that the running drag moves. */
  const free = useRef<XY>([1, 1]);
  const [box, setBox] = useState<MarkedBox | null>(null);
  const frame = model?.frame;
  useWheelZoom(svg, frame);

  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const at: XY = [event.clientX, event.clientY];
    fingers.current.set(event.pointerId, at);
    moved.current = fingers.current.size > 1;
    if (!frame) return;
    const window = event.currentTarget.getBoundingClientRect();
    free.current = axesAt(fractionOf(at, window, frame), NO_KEYS);
    const marks = fingers.current.size === 1 && (event.shiftKey || plotStore.getState().boxZoom);
    setBox(marks ? { from: inFigure(at, window), to: inFigure(at, window) } : null);
  };

  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const before = fingers.current.get(event.pointerId);
    if (!before || !frame) return;
    const now: XY = [event.clientX, event.clientY];
    if (!moved.current && distance(before, now) < SLACK) return;
    moved.current = true;
    const window = event.currentTarget.getBoundingClientRect();
    if (box) return setBox({ ...box, to: inFigure(now, window) });
    const { view, rules } = currentView();
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
    fingers.current.set(event.pointerId, now);
    previewEdit(setView(other ? pinched(other) : panBy(view, rules, movedBy(before, now, frame, free.current))));

    function pinched(fixed: XY) {
      const factor = distance(now, fixed) / Math.max(1, distance(before as XY, fixed));
      return zoomAt(view, rules, fractionOf(fixed, window, frame as FigureModel['frame']), [factor, factor]);
    }
  };

  const onPointerUp = (event: PointerEvent<SVGSVGElement>) => {
    fingers.current.delete(event.pointerId);
    if (box && frame) zoomToBox(box, frame);
    else if (fingers.current.size === 0 && moved.current) commitEdit();
    setBox(null);
  };

  const onSingleClick = (event: MouseEvent<SVGSVGElement>) => {
    if (moved.current || event.detail > 1) return;
    const window = event.currentTarget.getBoundingClientRect();
    onClick(event.clientX - window.left, event.clientY - window.top, regionNamedAt(event.clientX, event.clientY));
  };

  const onDoubleClick = () => {
    onTakeBack();
    fitView();
  };

  const clicks = { onClick: onSingleClick, onDoubleClick };
  return { dragging: fingers, box, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp, ...clicks } };
}

/** The press is captured by the figure, so the event itself does not say what was hit. */
const regionNamedAt = (x: number, y: number): string | null =>
  document.elementFromPoint(x, y)?.closest('[data-role="name"]')?.getAttribute('data-region') ?? null;

const inFigure = ([x, y]: XY, window: DOMRect): XY => [x - window.left, y - window.top];

const movedBy = (before: XY, now: XY, frame: FigureModel['frame'], free: XY): XY => [
  free[0] * ((before[0] - now[0]) / frame.width),
  free[1] * ((now[1] - before[1]) / frame.height),
];

/** Shows what was marked; a box of no size is a slip of the hand. */
function zoomToBox({ from, to }: MarkedBox, frame: FigureModel['frame']): void {
  armBoxZoom(false);
  if (Math.min(Math.abs(from[0] - to[0]), Math.abs(from[1] - to[1])) < SMALLEST_BOX) return;
  const { view, rules } = currentView();
  const within = (value: number) => Math.min(1, Math.max(0, value));
  const x = [from, to].map((at) => within((at[0] - frame.x) / frame.width)).sort((a, b) => a - b) as [number, number];
  const y = [from, to].map((at) => within(1 - (at[1] - frame.y) / frame.height)).sort((a, b) => a - b) as [number, number];
  commitEdit(setView(viewBetween(view, rules, x, y)));
}
