import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react';
import type { FigureModel } from '../../figure/types.ts';
import { edgesOf, middleOf } from './edges.ts';
import { nearestRegion } from './nearestRegion.ts';
import { type PlanePoint, pointAt } from './planePoint.ts';
import { plotStore, showHelp } from './plotStore.ts';
import { fitView, zoomBy } from './view.ts';
import { goBack } from './viewTrail.ts';

/** Step of the keyboard crosshair as a fraction of the frame; with Shift a tenth of it. */
const STEP = 0.02;

interface Reports {
  readonly onLook: (point: PlanePoint | null, region: string | null, fromKeyboard: boolean) => void;
  /** Enter at the crosshair. */
  readonly onEnter: (point: PlanePoint) => void;
  /** Enter on a curve that was walked to. */
  readonly onSelect: (region: string) => void;
}

const ARROWS: Readonly<Record<string, PlanePoint>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/** Point and curve under the pointer, or under a crosshair moved by the arrow keys and from curve to curve. */
export function usePointer(model: FigureModel | null, dragging: RefObject<Map<number, unknown>>, { onLook, onEnter, onSelect }: Reports) {
  const at = useRef<PlanePoint | null>(null);
  const walked = useRef<string | null>(null);

  const look = (px: number, py: number, fromKeyboard: boolean, region?: string) => {
    if (!model) return;
    const { frame } = model;
    const inside = px >= frame.x && px <= frame.x + frame.width && py >= frame.y && py <= frame.y + frame.height;
    at.current = inside ? [px, py] : null;
    walked.current = region ?? null;
    const near = region ?? nearestRegion(model, px, py);
    onLook(inside ? pointAt(model, px, py) : null, inside ? near : null, fromKeyboard);
  };

  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    if (dragging.current.size > 0 && event.pointerType !== 'touch') return;
    const box = event.currentTarget.getBoundingClientRect();
    look(event.clientX - box.left, event.clientY - box.top, false);
  };

  const leave = () => {
    at.current = null;
    walked.current = null;
    onLook(null, null, false);
  };

  const enter = () => {
    if (walked.current) onSelect(walked.current);
    else if (model && at.current) onEnter(pointAt(model, at.current[0], at.current[1]));
  };

  /** To the middle of the next curve in sight. */
  const walk = (step: 1 | -1) => {
    if (!model) return;
    const ids = [...new Set(model.items.flatMap((item) => (item.role === 'edge' && item.region ? [item.region] : [])))];
    const now = walked.current === null ? -1 : ids.indexOf(walked.current);
    const next = ids[now < 0 ? (step > 0 ? 0 : ids.length - 1) : (now + step + ids.length) % ids.length];
    const middle = next === undefined ? null : middleOf(edgesOf(model, next));
    if (next !== undefined && middle) look(middle[0], middle[1], true, next);
  };

  const move = ([dx, dy]: PlanePoint, fine: boolean) => {
    if (!model) return;
    const { frame } = model;
    const [px, py] = at.current ?? [frame.x + frame.width / 2, frame.y + frame.height / 2];
    const step = fine ? STEP / 10 : STEP;
    const clamp = (value: number, low: number, size: number) => Math.min(Math.max(value, low), low + size);
    look(clamp(px + dx * step * frame.width, frame.x, frame.width), clamp(py + dy * step * frame.height, frame.y, frame.height), true);
  };

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    if (!model || event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS[event.key];
    const act = arrow
      ? () => move(arrow, event.shiftKey)
      : ({ Escape: leave, Enter: enter }[event.key] ?? (plotStore.getState().singleKeys ? singleKeys(walk)[event.key] : undefined));
    if (!act) return;
    event.preventDefault();
    act();
  };

  return { onPointerMove, onPointerLeave: leave, onKeyDown };
}

/** Keys that act alone; they can be switched off. */
const singleKeys = (walk: (step: 1 | -1) => void): Readonly<Record<string, () => void>> => ({
  '+': () => zoomBy(1.5),
  '=': () => zoomBy(1.5),
  '-': () => zoomBy(1 / 1.5),
  '0': fitView,
  Backspace: goBack,
  '[': () => walk(-1),
  ']': () => walk(1),
  '?': () => showHelp(true),
});
