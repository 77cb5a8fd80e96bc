/**
 * A quantity a person may set or read, declared once. The same declaration drives
 * axis, slider, URL key, command-line flag and table head.
 */
export interface NumberParameter {
  readonly kind: 'number';
  /** Short plain name, e.g. `Electrons on target`. */
  readonly name: string;
  /** Symbol in the TeX subset of the labels, e.g. `\alpha_D`. */
  readonly symbol: string;
  /** Unit of the stored number; '' for a pure number. */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  readonly initial: number;
  readonly scale: 'log' | 'linear';
  /** What it does physically, one sentence. */
  readonly about: string;
}

export interface ChoiceParameter {
  readonly kind: 'choice';
  readonly name: string;
  readonly symbol: string;
  readonly options: readonly { readonly id: string; readonly title: string; readonly about: string }[];
  readonly initial: string;
  readonly about: string;
}

export type Parameter = NumberParameter | ChoiceParameter;
export type ParamValue = number | string;

/** Factors to the base unit of each dimension a person may type (GeV for energies). */
const UNIT_FACTORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  GeV: { eV: 1e-9, keV: 1e-6, MeV: 1e-3, GeV: 1, TeV: 1e3 },
  '%': { '%': 1 },
};

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `5·10^12`, `5 × 10¹²`, `5x10^12` and `−3` become what Number() reads. */
function plainNumber(text: string): string {
  const withDigits = text.replace(/[⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, (run) => {
    const digits = [...run].map((c) => (c === '⁻' ? '-' : c === '⁺' ? '' : String(SUPERSCRIPTS.indexOf(c))));
    return `^${digits.join('')}`;
  });
  return withDigits
    .replaceAll('−', '-')
    .replace(/\s*[x×·*]\s*10\s*\^?\s*([+-]?\d+)/, 'e$1')
    .replace(/^\s*10\s*\^\s*([+-]?\d+)/, '1e$1');
}

export type Parsed<T> = { readonly value: T } | { readonly error: string };

/** Foreign text inside a message: in quotes, and never longer than a line. */
export const quoted = (text: string): string => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;

/** Number with an optional unit, converted to `unit`: `100 MeV` → 0.1 for `GeV`. */
export function parseQuantity(text: string, unit: string): Parsed<number> {
  const match = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*([a-zA-Z%µ]*)\s*$/i.exec(plainNumber(text));
  if (!match) return { error: `${quoted(text.trim())} is not a number` };
  const [, digits = '', typedUnit = ''] = match;
  const value = Number(digits);
  if (typedUnit === '' || typedUnit === unit) return Number.isFinite(value) ? { value } : { error: `${quoted(digits)} is too large` };
  const factors = UNIT_FACTORS[unit] ?? {};
  const factor = factors[typedUnit] ?? factors[Object.keys(factors).find((u) => u.toLowerCase() === typedUnit.toLowerCase()) ?? ''];
  return factor === undefined
    ? { error: unit ? `${quoted(typedUnit)} is not a unit of this quantity (${unit})` : `no unit expected, got ${quoted(typedUnit)}` }
    : { value: value * factor };
}

/** Parses text for a declared parameter and checks its range. */
export function parseParameter(text: string, parameter: Parameter): Parsed<ParamValue> {
  if (parameter.kind === 'choice') {
    const found = parameter.options.find((o) => o.id.toLowerCase() === text.trim().toLowerCase());
    return found
      ? { value: found.id }
      : { error: `${parameter.name}: ${quoted(text)} is none of ${parameter.options.map((o) => o.id).join(', ')}` };
  }
  const parsed = parseQuantity(text, parameter.unit);
  return 'error' in parsed ? { error: `${parameter.name}: ${parsed.error}` } : checkRange(parsed.value, parameter);
}

/** The value itself when it lies in the declared range (ends included), a message otherwise. */
export function checkRange(value: number, parameter: NumberParameter): Parsed<number> {
  if (value >= parameter.min && value <= parameter.max) return { value };
  const unit = parameter.unit ? ` ${parameter.unit}` : '';
  return { error: `${parameter.name}: ${value}${unit} is outside ${parameter.min} to ${parameter.max}${unit}` };
}
