import type { Result, SignalResult } from './types.ts';

/** Each question with its signal beside it; null while one is missing. */
export function answered<T>(
  questions: readonly T[],
  results: readonly (Result | undefined)[],
): (T & { readonly result: SignalResult })[] | null {
  const found = questions.flatMap((question, i) => {
    const result = results[i];
    return result?.kind === 'signal' ? [{ ...question, result }] : [];
  });
  return found.length === questions.length ? found : null;
}
