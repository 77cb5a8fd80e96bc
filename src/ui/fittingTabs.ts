/** How many of the tabs, from the first one, have room with a gap after each. */
export function fittingTabs(widths: readonly number[], gap: number, room: number): number {
  let used = 0;
  const first = widths.findIndex((width) => {
    used += width + gap;
    return used > room;
  });
  return first < 0 ? widths.length : first;
}
