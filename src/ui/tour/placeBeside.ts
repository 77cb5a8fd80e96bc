interface Size {
  readonly width: number;
  readonly height: number;
}

type Rect = Size & { readonly x: number; readonly y: number };

/** The box of the words, px; its height at most. */
const BOX = { width: 300, height: 190 };
const GAP = 14;
const EDGE = 12;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** Right of the target, else below or above it, else inside it; always whole in the window. */
export function placeBeside(target: Rect | null, window: Size): { readonly left: number; readonly top: number; readonly width: number } {
  const width = Math.min(BOX.width, window.width - 2 * EDGE);
  const at = (left: number, top: number) => ({
    left: clamp(left, EDGE, window.width - width - EDGE),
    top: clamp(top, EDGE, Math.max(EDGE, window.height - BOX.height - EDGE)),
    width,
  });
  if (!target) return at((window.width - width) / 2, (window.height - BOX.height) / 2);
  const right = target.x + target.width + GAP;
  if (right + width <= window.width - EDGE) return at(right, target.y);
  const below = target.y + target.height + GAP;
  if (below + BOX.height <= window.height - EDGE) return at(target.x + target.width - width, below);
  const above = target.y - GAP - BOX.height;
  if (above >= EDGE) return at(target.x + (target.width - width) / 2, above);
  return at(target.x + target.width - width - 4 * GAP, target.y + target.height - BOX.height - 6 * GAP);
}
