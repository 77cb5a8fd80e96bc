/** Reproducible random numbers: the same seed gives the same actions. */
export interface Random {
  readonly number: () => number;
  readonly between: (low: number, high: number) => number;
  readonly pick: <T>(choices: readonly T[]) => T;
}

/** Linear congruential generator of Numerical Recipes. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const number = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const between = (low: number, high: number) => low + (high - low) * number();
  return { number, between, pick: (choices) => choices[Math.floor(number() * choices.length)] as (typeof choices)[number] };
}
