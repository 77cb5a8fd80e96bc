type Rgb = readonly [number, number, number];

function channels(hex: string): Rgb {
  const bits = Number.parseInt(hex.slice(1), 16);
  return [(bits >> 16) & 255, (bits >> 8) & 255, bits & 255];
}

const toHex = (rgb: Rgb): string => `#${rgb.map((c) => Math.round(c).toString(16).padStart(2, '0')).join('')}`;

/** Opaque colour of `colour` laid over `ground` with the given opacity. */
export function mix(colour: string, ground: string, opacity: number): string {
  const [a, b] = [channels(colour), channels(ground)];
  const blend = (i: 0 | 1 | 2) => opacity * a[i] + (1 - opacity) * b[i];
  return toHex([blend(0), blend(1), blend(2)]);
}

const linear = (channel: number): number => {
  const c = channel / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};

function luminance(hex: string): number {
  const [r, g, b] = channels(hex);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

/** WCAG contrast ratio of two opaque colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [la, lb] = [luminance(a), luminance(b)];
  return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
}

const READABLE = 4.6;

/** `colour` moved towards ink in 4 % steps until it can be read on every one of the grounds. */
export function readable(colour: string, ink: string, grounds: readonly string[]): string {
  for (let share = 0; share < 1; share += 0.04) {
    const tried = mix(ink, colour, share);
    if (grounds.every((ground) => contrast(tried, ground) >= READABLE)) return tried;
  }
  return ink;
}
