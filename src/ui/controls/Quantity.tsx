import { type FormattedNumber, formatNumber, isBarePower, spokenText } from './formatNumber.ts';
import { MathText } from './MathText.tsx';

interface PowerProps {
  readonly number: FormattedNumber;
}

/** A formatted number with a raised exponent; screen readers hear it in words. */
export function Power({ number }: PowerProps) {
  if (number.exponent === null) return <span className="number">{number.mantissa}</span>;
  const exponent = String(number.exponent).replace('-', '\u2212');
  return (
    <span className="number">
      <span aria-hidden="true">
        {!isBarePower(number) && (
          <>
            {number.mantissa}
            <span className="times">×</span>
          </>
        )}
        10<sup>{exponent}</sup>
      </span>
      <span className="visually-hidden">{spokenText(number)}</span>
    </span>
  );
}

interface QuantityProps {
  readonly value: number;
  /** Unit after the number, e.g. `GeV` or `GeV⁻¹`. */
  readonly unit?: string;
  /** Exact number of significant digits; without it, as many as the number has. */
  readonly digits?: number;
}

/** A number and its unit as they stand in panels: 5 × 10¹² EOT. */
export function Quantity({ value, unit, digits }: QuantityProps) {
  return (
    <span className="quantity">
      <Power number={formatNumber(value, digits)} />
      {unit && <Unit unit={unit} />}
    </span>
  );
}

/** A unit, set off by a space that never breaks. */
export function Unit({ unit }: { readonly unit: string }) {
  return (
    <span className="unit">
      {'\u00a0'}
      <MathText tex={unit} mode="text" />
    </span>
  );
}
