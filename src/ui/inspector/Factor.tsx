import { Quantity } from '../controls/Quantity.tsx';

/** Two digits are more than any published curve is good for: 1.3, 26, 850, 4.2 × 10⁵. */
export function Factor({ value }: { readonly value: number }) {
  const rounded = Number(value.toPrecision(2));
  return rounded < 1e4 ? (
    <span className="number">{rounded < 10 ? rounded.toFixed(1) : String(rounded)}</span>
  ) : (
    <Quantity value={rounded} digits={2} />
  );
}
