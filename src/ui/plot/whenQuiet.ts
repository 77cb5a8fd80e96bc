/** A page that never rests must not wait for ever, ms. */
const LONGEST = 500;

/** After a while, and only when no input waits, so that slow frames are not taken for a rest; answers how to call it off. */
export function whenQuiet(run: () => void, after: number): () => void {
  let idle = 0;
  const timer = setTimeout(() => {
    if ('requestIdleCallback' in window) idle = requestIdleCallback(run, { timeout: LONGEST });
    else run();
  }, after);
  return () => {
    clearTimeout(timer);
    if (idle > 0) cancelIdleCallback(idle);
  };
}
