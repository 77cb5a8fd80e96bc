import { useEffect, useRef, useState } from 'react';

/** Quiet time before a slower answer is worked out, ms: nothing is computed while a slider moves. */
const REST = 120;

interface Answer<T> {
  readonly key: string;
  readonly value: T;
}

/** An answer that takes milliseconds, worked out after the page was drawn; null until it is there. */
export function useLater<T>(key: string, make: () => T): T | null {
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  const latest = useRef(make);
  latest.current = make;
  useEffect(() => {
    const timer = setTimeout(() => setAnswer({ key, value: latest.current() }), REST);
    return () => clearTimeout(timer);
  }, [key]);
  return answer?.key === key ? answer.value : null;
}
