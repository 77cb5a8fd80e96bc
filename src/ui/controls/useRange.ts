import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { fractionOf, keyValue, type Range, valueAt } from './rangeScale.ts';

interface RangeOptions {
  readonly value: number;
  /** Limits of the value, for the keyboard. */
  readonly range: Range;
  /** What the track spans, for the pointer; the limits when absent. */
  readonly span?: Range | undefined;
  /** Called for every value on the way; the value before the drag when it is cancelled. */
  readonly onPreview: (value: number) => void;
  /** Called once, at release of pointer or key. */
  readonly onCommit: (value: number) => void;
  /** Last word on a value under the pointer, e.g. snapping; `free` while Alt is held. */
  readonly adjust?: ((value: number, free: boolean) => number) | undefined;
}

/** Within this distance of the thumb's centre a press takes hold of it without moving it. */
const GRIP_PX = 10;

interface Drag {
  readonly start: number;
  readonly offset: number;
}

/** Pointer and keyboard behaviour of everything with a thumb on a track. */
export function useRange(options: RangeOptions) {
  const way = useWay(options);
  const { dragging, cancel, onPointer } = useThumb(options, way);
  const onKeys = useKeys(options, way, { dragging, cancel });
  return { dragging, handlers: { ...onPointer, ...onKeys } };
}

/** The values on the way of one change: each is previewed once, the last is committed where it is not the first. */
function useWay({ value, onPreview, onCommit }: RangeOptions) {
  const latest = useRef(value);
  const begin = (start: number): void => {
    latest.current = start;
  };
  const preview = (next: number): void => {
    if (next === latest.current) return;
    latest.current = next;
    onPreview(next);
  };
  const end = (start: number): void => {
    if (latest.current !== start) onCommit(latest.current);
  };
  return { begin, preview, end };
}

type Way = ReturnType<typeof useWay>;

function useThumb({ value, range, span = range, adjust }: RangeOptions, way: Way) {
  const drag = useRef<Drag | null>(null);
  const [dragging, setDragging] = useState(false);
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    if (drag.current === null) return;
    const box = event.currentTarget.getBoundingClientRect();
    const under = valueAt((event.clientX - drag.current.offset - box.left) / box.width, span);
    way.preview(adjust ? adjust(under, event.altKey) : under);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.focus({ preventScroll: true });
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    const offset = event.clientX - box.left - fractionOf(value, span) * box.width;
    const gripped = Math.abs(offset) <= GRIP_PX;
    drag.current = { start: value, offset: gripped ? offset : 0 };
    way.begin(value);
    setDragging(true);
    if (!gripped) onPointerMove(event);
  };
  const release = (then: (start: number) => void) => (): void => {
    const from = drag.current;
    drag.current = null;
    setDragging(false);
    if (from !== null) then(from.start);
  };
  const cancel = release(way.preview);
  return { dragging, cancel, onPointer: { onPointerDown, onPointerMove, onPointerUp: release(way.end), onPointerCancel: cancel } };
}

/** A held key moves the value many times and is one change. */
function useKeys({ value, range }: RangeOptions, way: Way, { dragging, cancel }: { dragging: boolean; cancel: () => void }) {
  const start = useRef<number | null>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') cancel();
    if (event.ctrlKey || event.metaKey || event.altKey || dragging) return;
    const next = keyValue(event.key, event.shiftKey, value, range);
    if (next === null) return;
    event.preventDefault();
    start.current ??= value;
    way.begin(value);
    way.preview(next);
  };
  const onKeyEnd = (): void => {
    const from = start.current;
    start.current = null;
    if (from !== null) way.end(from);
  };
  return { onKeyDown, onKeyUp: onKeyEnd, onBlur: onKeyEnd };
}
