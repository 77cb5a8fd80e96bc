const numbers = new WeakMap<object, number>();
let last = 0;

/** A number that stands for the object itself, for building keys. */
export function identity(object: object): number {
  const known = numbers.get(object);
  if (known !== undefined) return known;
  numbers.set(object, ++last);
  return last;
}

/** Remembers the last value per owner while its key stays the same; forgets it with the owner. */
export function memoBy<Owner extends object, Value>(): (owner: Owner, key: string, make: () => Value) => Value {
  const store = new WeakMap<Owner, { readonly key: string; readonly value: Value }>();
  return (owner, key, make) => {
    const entry = store.get(owner);
    if (entry?.key === key) return entry.value;
    const value = make();
    store.set(owner, { key, value });
    return value;
  };
}
