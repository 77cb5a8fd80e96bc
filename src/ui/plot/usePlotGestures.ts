import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { planes } from '../../catalog/index.ts';
import type { FigureModel } from '../../figure/types.ts';
import { setView } from '../../scenario/edits.ts';
import { commitEdit, documentStore, previewEdit } from '../documentStore.ts';
import { panBy, zoomAt } from './viewMath.ts';

type XY = readonly [number, number];

/** Quiet time after the last wheel step before the zoom becomes one undo step, ms. */
const WHEEL_REST = 250;

/** A press that moves less than this is a click, px. */
const SLACK = 4;

const current = () => {
  const { scenario } = documentStore.getState();
  return { view: scenario.view, plane: planes[scenario.plane] };
};

/** What a click and a double click mean besides zoom and pan. */
interface Clicks {
  /** A single click, in points of the figure, and the curve whose name was hit. */
  readonly onClick: (px: number, py: number, named: string | null) => void;
  /** The click before was the first half of a double click. */
  readonly onTakeBack: () => void;
}

/** Wheel and pinch zoom at the pointer, drag to pan, one undo step a gesture; a press without a drag is a click. */
export function usePlotGestures(svg: RefObject<SVGSVGElement | null>, model: FigureModel | null, { onClick, onTakeBack }: Clicks) {
  const fingers = useRef(new Map<number, XY>());
  const moved = useRef(false);
  const frame = model?.frame;

  useEffect(() => {
    const element = svg.current;
    if (!element || !frame) return;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const at: XY = [(event.clientX - box.left - frame.x) / frame.width, 1 - (event.clientY - box.top - frame.y) / frame.height];
      const { view, plane } = current();
      previewEdit(setView(zoomAt(view, plane, at, Math.exp(-event.deltaY * 0.002))));
      clearTimeout(rest);
      rest = setTimeout(() => commitEdit(), WHEEL_REST);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [svg, frame]);

  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    fingers.current.set(event.pointerId, [event.clientX, event.clientY]);
    moved.current = fingers.current.size > 1;
  };

  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const before = fingers.current.get(event.pointerId);
    if (!before || !frame) return;
    const now: XY = [event.clientX, event.clientY];
    if (!moved.current && distance(before, now) < SLACK) return;
    const { view, plane } = current();
    const others = [...fingers.current].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
    const other = others[0];
    const box = event.currentTarget.getBoundingClientRect();
    const next = other
      ? zoomAt(view, plane, fractionOf(other, box, frame), distance(now, other) / Math.max(1, distance(before, other)))
      : panBy(view, plane, [(before[0] - now[0]) / frame.width, (now[1] - before[1]) / frame.height]);
    fingers.current.set(event.pointerId, now);
    moved.current = true;
    previewEdit(setView(next));
  };

  const onPointerUp = (event: PointerEvent<SVGSVGElement>) => {
    fingers.current.delete(event.pointerId);
    if (fingers.current.size === 0 && moved.current) commitEdit();
  };

  const onSingleClick = (event: MouseEvent<SVGSVGElement>) => {
    if (moved.current || event.detail > 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    onClick(event.clientX - box.left, event.clientY - box.top, regionNamedAt(event.clientX, event.clientY));
  };

  const onDoubleClick = () => {
    onTakeBack();
    fitView();
  };

  const clicks = { onClick: onSingleClick, onDoubleClick };
  return { dragging: fingers, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp, ...clicks } };
}

/** The press is captured by the figure, so the event itself does not say what was hit. */
const regionNamedAt = (x: number, y: number): string | null =>
  document.elementFromPoint(x, y)?.closest('[data-role="name"]')?.getAttribute('data-region') ?? null;

const distance = (a: XY, b: XY): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const fractionOf = (at: XY, box: DOMRect, frame: FigureModel['frame']): XY => [
  (at[0] - box.left - frame.x) / frame.width,
  1 - (at[1] - box.top - frame.y) / frame.height,
];

/** Zoom by buttons or keys, about the centre. */
export function zoomBy(factor: number): void {
  const { view, plane } = current();
  commitEdit(setView(zoomAt(view, plane, [0.5, 0.5], factor)));
}

export const fitView = (): void => commitEdit(setView(current().plane.view));
