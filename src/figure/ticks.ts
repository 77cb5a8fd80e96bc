export interface Tick {
  readonly value: number;
  readonly major: boolean;
  /** TeX subset; null: a bare tick. */
  readonly label: string | null;
}

export interface TickRule {
  /** Smallest distance of labelled decades, in points. */
  readonly decadePitch: number;
  /** Smallest length of a decade that shows its ticks 2 to 9. */
  readonly minorPitch: number;
  /** Smallest distance of labels written in full, such as 2 × 10⁻³. */
  readonly labelPitch: number;
  /** 0.01 to 100 are written out. */
  readonly decimals?: boolean;
}

const MANTISSAS: readonly (readonly number[])[] = [
  [1, 2, 3, 4, 5, 6, 7, 8, 9],
  [1, 2, 3, 5, 7],
  [1, 2, 5],
  [1, 3],
];
const SLACK = 1e-9;

/** 1, 10, 10², 2 × 10⁻³: a number as it stands at an axis; with `decimals` also 0.01, 0.2 and 100. */
export function numberLabel(value: number, decimals = false): string {
  const exponent = Math.floor(Math.log10(value) + SLACK);
  const writtenOut = decimals ? exponent >= -2 && exponent <= 2 : exponent === 0 || exponent === 1;
  if (writtenOut) return String(Number(value.toPrecision(10)));
  const mantissa = Number((value / 10 ** exponent).toPrecision(10));
  const power = `10^{${exponent}}`;
  return mantissa === 1 ? power : `${mantissa} \\times ${power}`;
}

function exponents([min, max]: readonly [number, number]): readonly number[] {
  const first = Math.ceil(Math.log10(min) - SLACK);
  const last = Math.floor(Math.log10(max) + SLACK);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}

/** Exact to the last digit, unlike 10 ** n. */
const decimal = (mantissa: number, exponent: number): number => Number(`${mantissa}e${exponent}`);

/** Ticks of a logarithmic axis of the given length in points, in rising order. */
export function logTicks(domain: readonly [number, number], length: number, rule: TickRule): readonly Tick[] {
  const pitch = length / Math.log10(domain[1] / domain[0]);
  const step = Math.max(1, Math.ceil(rule.decadePitch / pitch - SLACK));
  const decades = exponents(domain);
  if (step === 1 && decades.length < 2) return fewDecades(domain, length, rule);
  const ticks = decades.map((e) => decadeTick(e, e % step === 0, rule));
  return step === 1 && pitch >= rule.minorPitch ? sorted([...ticks, ...minors(domain, [])]) : ticks;
}

const decadeTick = (exponent: number, labelled: boolean, { decimals }: TickRule): Tick => {
  const value = decimal(1, exponent);
  return { value, major: labelled, label: labelled ? numberLabel(value, decimals) : null };
};

const sorted = (ticks: readonly Tick[]): readonly Tick[] => ticks.toSorted((a, b) => a.value - b.value);

/** Multiples 2 to 9 of every decade, without those that are named already. */
function minors(domain: readonly [number, number], named: readonly number[]): readonly Tick[] {
  const values = multiples(domain, [2, 3, 4, 5, 6, 7, 8, 9]);
  return values.filter((value) => !named.includes(value)).map((value) => ({ value, major: false, label: null }));
}

function multiples(domain: readonly [number, number], mantissas: readonly number[]): readonly number[] {
  const [first, last] = domain.map((edge) => Math.floor(Math.log10(edge) + SLACK)) as [number, number];
  const decades = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return decades.flatMap((e) => mantissas.map((m) => decimal(m, e))).filter((value) => inside(value, domain));
}

const inside = (value: number, [min, max]: readonly [number, number]): boolean => value >= min * (1 - SLACK) && value <= max * (1 + SLACK);

/** With fewer than two decades in sight every label is written in full: as many as have room. */
function fewDecades(domain: readonly [number, number], length: number, rule: TickRule): readonly Tick[] {
  const distance = (a: number, b: number) => (length * Math.log(b / a)) / Math.log(domain[1] / domain[0]);
  const fits = (values: readonly number[]) =>
    values.length > 1 && values.slice(1).every((value, i) => distance(values[i] ?? 0, value) >= rule.labelPitch);
  const named = MANTISSAS.map((set) => multiples(domain, set)).find(fits) ?? evenSteps(domain, fits);
  const ticks = named.map((value) => ({ value, major: true, label: numberLabel(value, rule.decimals) }));
  return sorted([...ticks, ...minors(domain, named)]);
}

/** Multiples of the finest 1, 2 or 5 × 10ⁿ whose labels have room: deep inside one decade. */
function evenSteps(domain: readonly [number, number], fits: (values: readonly number[]) => boolean): readonly number[] {
  const coarsest = Math.floor(Math.log10(domain[1]));
  const finest = Math.floor(Math.log10(domain[1] - domain[0])) - 1;
  for (let exponent = finest; exponent <= coarsest; exponent++) {
    for (const mantissa of [1, 2, 5]) {
      const values = stepsOf(mantissa, exponent, domain);
      if (values.length < 2 || fits(values)) return values;
    }
  }
  return [];
}

function stepsOf(mantissa: number, exponent: number, domain: readonly [number, number]): readonly number[] {
  const step = decimal(mantissa, exponent);
  const first = Math.ceil(domain[0] / step - SLACK);
  const last = Math.floor(domain[1] / step + SLACK);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
