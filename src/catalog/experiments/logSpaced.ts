/** `count` masses evenly spaced in ln m over the range, both ends exact. */
export function logSpaced([low, high]: readonly [number, number], count: number): number[] {
  const step = Math.log(high / low) / (count - 1);
  return Array.from({ length: count }, (_, i) => (i === count - 1 ? high : low * Math.exp(i * step)));
}
