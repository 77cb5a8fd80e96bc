import { useLayoutEffect, useRef } from 'react';
import { keeping } from '../engine/alike.ts';

/** A value whose parts are the same objects as before wherever they are equal. */
export function useKept<T>(value: T): T {
  const before = useRef(value);
  const kept = keeping(before.current, value);
  useLayoutEffect(() => {
    before.current = kept;
  });
  return kept;
}
