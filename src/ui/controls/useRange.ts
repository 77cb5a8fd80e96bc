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
export function useRange({ value, range, span = range, onPreview, onCommit, adjust }: RangeOptions) {
  const latest = useRef(value);
  const drag = useRef<Drag | null>(null);
  const keyStart = useRef<number | null>(null);
  const [dragging, setDragging] = useState(false);

  const preview = (next: number): void => {
    if (next === latest.current) return;
    latest.current = next;
    onPreview(next);
  };
  const begin = (from: Drag): void => {
    drag.current = from;
    latest.current = from.start;
    setDragging(true);
  };
  const end = (): void => {
    drag.current = null;
    setDragging(false);
  };

  const follow = (event: PointerEvent<HTMLElement>): void => {
    if (drag.current === null) return;
    const box = event.currentTarget.getBoundingClientRect();
    const under = valueAt((event.clientX - drag.current.offset - box.left) / box.width, span);
    preview(adjust ? adjust(under, event.altKey) : under);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.focus({ preventScroll: true });
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = event.currentTarget.getBoundingClientRect();
    const offset = event.clientX - box.left - fractionOf(value, span) * box.width;
    const gripped = Math.abs(offset) <= GRIP_PX;
    begin({ start: value, offset: gripped ? offset : 0 });
    if (!gripped) follow(event);
  };
  const onPointerUp = (): void => {
    const from = drag.current;
    end();
    if (from !== null && latest.current !== from.start) onCommit(latest.current);
  };
  const cancel = (): void => {
    const from = drag.current;
    end();
    if (from !== null) preview(from.start);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') cancel();
    if (event.ctrlKey || event.metaKey || event.altKey || drag.current !== null) return;
    const next = keyValue(event.key, event.shiftKey, value, range);
    if (next === null) return;
    event.preventDefault();
    keyStart.current ??= value;
    latest.current = value;
    preview(next);
  };
  /** A held key moves the value many times and is one change. */
  const onKeyEnd = (): void => {
    const start = keyStart.current;
    keyStart.current = null;
    if (start !== null && latest.current !== start) onCommit(latest.current);
  };

  return {
    dragging,
    handlers: {
      onPointerDown,
      onPointerMove: follow,
      onPointerUp,
      onPointerCancel: cancel,
      onKeyDown,
      onKeyUp: onKeyEnd,
      onBlur: onKeyEnd,
    },
  };
}
