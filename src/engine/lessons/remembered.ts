const KEPT = 16;

/** Remembers the last answers, so that a slider that does not change the slow part moves at once. */
export function remembered<Args extends readonly (string | number | boolean)[], Value>(
  make: (...args: Args) => Value,
): (...args: Args) => Value {
  const known = new Map<string, Value>();
  return (...args) => {
    const key = args.join('|');
    const value = known.has(key) ? (known.get(key) as Value) : make(...args);
    known.delete(key);
    known.set(key, value);
    if (known.size > KEPT) known.delete(known.keys().next().value as string);
    return value;
  };
}
