const numbers = new WeakMap<object, number>();
let last = 0;

/** A number that stands for the object itself, for building keys. */
export function identity(object: object): number {
  const known = numbers.get(object);
  if (known !== undefined) return known;
  numbers.set(object, ++last);
  return last;
}

/** Values kept per owner: the drawing of a region for a window, for the whole plane, for a file. */
const KEPT = 3;

/** Remembers the latest values per owner by their keys; forgets them with the owner. */
export function memoBy<Owner extends object, Value>(): (owner: Owner, key: string, make: () => Value) => Value {
  const store = new WeakMap<Owner, { readonly key: string; readonly value: Value }[]>();
  return (owner, key, make) => {
    const entries = store.get(owner) ?? [];
    const known = entries.find((entry) => entry.key === key);
    if (known) return known.value;
    const value = make();
    store.set(owner, [{ key, value }, ...entries].slice(0, KEPT));
    return value;
  };
}
