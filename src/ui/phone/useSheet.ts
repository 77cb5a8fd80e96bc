import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';

/** Heights at which the sheet rests: its head, about half, nearly all. */
const STOPS = ['low', 'half', 'high'] as const;
export type Stop = (typeof STOPS)[number];

const HEAD = 64;
const SHARES = { half: 0.47, high: 0.9 };

const heightOf = (stop: Stop): number => (stop === 'low' ? HEAD : SHARES[stop] * innerHeight);
const nearest = (height: number): Stop =>
  STOPS.reduce((best, stop) => (Math.abs(heightOf(stop) - height) < Math.abs(heightOf(best) - height) ? stop : best));
const step = (stop: Stop, by: 1 | -1): Stop => STOPS[STOPS.indexOf(stop) + by] ?? stop;

/** A press that moves less than this is a tap, px. */
const SLACK = 4;

/** Height of the sheet: dragged by its handle, or by taps and the arrow keys. */
export function useSheet() {
  const [stop, setStop] = useState<Stop>('half');
  const [height, setHeight] = useState<number | null>(null);
  const press = useRef<{ readonly y: number; readonly height: number } | null>(null);
  const taller = () => setStop(stop === 'high' ? 'low' : step(stop, 1));
  const onPointerDown = (event: PointerEvent) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    press.current = { y: event.clientY, height: heightOf(stop) };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!press.current) return;
    const up = press.current.y - event.clientY;
    if (height !== null || Math.abs(up) > SLACK) setHeight(Math.max(HEAD, Math.min(SHARES.high * innerHeight, press.current.height + up)));
  };
  const onPointerUp = () => {
    if (height !== null) setStop(nearest(height));
    press.current = null;
    setHeight(null);
  };
  const dragged = useRef(false);
  const onClick = () => {
    if (!dragged.current) taller();
    dragged.current = false;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    setStop(step(stop, event.key === 'ArrowUp' ? 1 : -1));
  };
  const release = () => {
    dragged.current = height !== null;
    onPointerUp();
  };
  const handle = { onPointerDown, onPointerMove, onPointerUp: release, onPointerCancel: release, onClick, onKeyDown };
  return { stop, height, handle, open: () => stop === 'low' && setStop('half') };
}
