import { useEffect, useLayoutEffect, useReducer, useRef } from 'react';
import { documentStore } from '../documentStore.ts';
import { whenQuiet } from './whenQuiet.ts';

/** The hand rests when nothing changes for this long, ms. */
const REST = 120;

/**
 * A value as it was when the hand rested last: the value itself, unless it waits for a hand that moves.
 * @param waits  whether it waits, given the value of the last rest
 */
export function useRested<T>(value: T, waits: (rested: T) => boolean): T {
  const rested = useRef(value);
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const waiting = rested.current !== value && waits(rested.current);
  const shown = waiting ? rested.current : value;
  useLayoutEffect(() => {
    rested.current = shown;
  });
  useEffect(() => {
    const rest = () => {
      rested.current = value;
      drawAgain();
    };
    return waiting ? whenQuiet(rest, REST) : undefined;
  }, [value, waiting]);
  return shown;
}

/** What is made of the document, but for what must follow every move of the hand. */
export function useAtRest<T>(value: T): T {
  const moving = documentStore(({ scenario, base }) => scenario !== base);
  return useRested(value, () => moving);
}
