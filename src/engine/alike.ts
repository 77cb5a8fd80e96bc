/** Equal in every part, to the last point. */
export function alike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((part, i) => alike(part, b[i]));
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return keys.length === others.length && keys.every((key) => alike(a[key as keyof typeof a], b[key as keyof typeof b]));
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** `now`, with every part that `before` has alike taken from there: what is made of such a part is then not made again. */
export function keeping<T>(before: T, now: T): T {
  if (alike(before, now)) return before;
  if (!isRecord(before) || !isRecord(now)) return now;
  if (Array.isArray(now)) return now.map((part, i) => keeping((before as unknown as unknown[])[i], part)) as T;
  return Object.fromEntries(Object.entries(now).map(([key, part]) => [key, keeping(before[key], part)])) as T;
}
