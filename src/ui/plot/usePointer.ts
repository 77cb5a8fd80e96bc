import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react';
import type { FigureModel } from '../../figure/types.ts';
import { nearestRegion } from './nearestRegion.ts';
import type { PlanePoint } from './planePoint.ts';
import { fitView, zoomBy } from './usePlotGestures.ts';

/** Step of the keyboard crosshair as a fraction of the frame; with Shift a tenth of it. */
const STEP = 0.02;

interface Reports {
  readonly onLook: (point: PlanePoint | null, region: string | null, fromKeyboard: boolean) => void;
  /** Enter at the crosshair. */
  readonly onEnter: (point: PlanePoint) => void;
}

const ARROWS: Readonly<Record<string, PlanePoint>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Point and curve under the pointer, or under a crosshair moved by the arrow keys. */
export function usePointer(model: FigureModel | null, dragging: RefObject<Map<number, unknown>>, { onLook, onEnter }: Reports) {
  const at = useRef<PlanePoint | null>(null);

  const look = (px: number, py: number, fromKeyboard: boolean) => {
    if (!model) return;
    const { frame, x, y } = model;
    const inside = px >= frame.x && px <= frame.x + frame.width && py >= frame.y && py <= frame.y + frame.height;
    at.current = inside ? [px, py] : null;
    onLook(inside ? [x.fromPoints(px), y.fromPoints(py)] : null, inside ? nearestRegion(model, px, py) : null, fromKeyboard);
  };

  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    if (dragging.current.size > 0 && event.pointerType !== 'touch') return;
    const box = event.currentTarget.getBoundingClientRect();
    look(event.clientX - box.left, event.clientY - box.top, false);
  };

  const onPointerLeave = () => {
    at.current = null;
    onLook(null, null, false);
  };

  const pinHere = () => {
    if (model && at.current) onEnter([model.x.fromPoints(at.current[0]), model.y.fromPoints(at.current[1])]);
  };

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const keys: Readonly<Record<string, () => void>> = {
      '+': () => zoomBy(1.5),
      '=': () => zoomBy(1.5),
      '-': () => zoomBy(1 / 1.5),
      '0': fitView,
      Escape: onPointerLeave,
      Enter: pinHere,
    };
    const arrow = ARROWS[event.key];
    if (!model || event.ctrlKey || event.metaKey || event.altKey || !(arrow || keys[event.key])) return;
    event.preventDefault();
    if (!arrow) return keys[event.key]?.();
    const { frame } = model;
    const [px, py] = at.current ?? [frame.x + frame.width / 2, frame.y + frame.height / 2];
    const step = event.shiftKey ? STEP / 10 : STEP;
    const clamp = (value: number, low: number, size: number) => Math.min(Math.max(value, low), low + size);
    look(
      clamp(px + arrow[0] * step * frame.width, frame.x, frame.width),
      clamp(py + arrow[1] * step * frame.height, frame.y, frame.height),
      true,
    );
  };

  return { onPointerMove, onPointerLeave, onKeyDown };
}
