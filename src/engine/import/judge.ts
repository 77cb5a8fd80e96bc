import type { Limit } from '../types.ts';
import { type Choices, cannotEnclose, fitsAxis, fittingUnit, placedLimit, planeOf } from './place.ts';
import { type Block, massUnits, type Reading } from './types.ts';

/** Something to think about, at the question it belongs to. */
export interface Remark {
  readonly about: 'file' | 'mass' | 'coupling' | 'side';
  readonly text: string;
}

/** Farther than this from every known curve, in decades, something is probably wrong. */
const FAR = 1.5;
/** So close another unit must bring the curve to be worth naming. */
const NEAR = 0.7;
const SAMPLE = 40;

/** Every so-many-th point, at most `SAMPLE` of them. */
const sampled = (blocks: readonly Block[]): Block => {
  const points = blocks.flat();
  const step = Math.ceil(points.length / SAMPLE);
  return points.filter((_, i) => i % step === 0);
};

/** How many decades a curve lies from the nearest point of any other, at its middle point in that order. */
export function decadesApart(curve: Pick<Limit, 'blocks'>, known: readonly Pick<Limit, 'blocks'>[]): number {
  const others = known.flatMap(({ blocks }) => blocks.flat());
  if (others.length === 0) return 0;
  const nearest = ([x, y]: readonly [number, number]): number =>
    others.reduce(
      (best, [a, b]) => Math.min(best, Math.max(Math.abs(Math.log10(x / a)), Math.abs(Math.log10(y / b)))),
      Number.POSITIVE_INFINITY,
    );
  const distances = sampled(curve.blocks)
    .map(nearest)
    .sort((a, b) => a - b);
  return distances[Math.floor(distances.length / 2)] ?? 0;
}

const short = (value: number): string => String(Number(value.toPrecision(2)));
const range = (values: readonly number[]): string =>
  `${short(values.reduce((a, b) => Math.min(a, b)))} to ${short(values.reduce((a, b) => Math.max(a, b)))}`;

/** Where the unit of the masses comes from, and whether it can be right. */
function massRemarks(reading: Reading, choices: Choices): Remark[] {
  const masses = reading.blocks.flatMap((block) => block.map(([mass]) => mass));
  const fitting = fittingUnit(reading, choices.plane);
  const { clues } = reading;
  const remark = (text: string): Remark[] => [{ about: 'mass', text }];
  if (choices.unit === clues.unit && fitsAxis(reading, choices.plane, choices.unit)) return [];
  if (!fitsAxis(reading, choices.plane, choices.unit)) {
    const better = fitting !== choices.unit && fitsAxis(reading, choices.plane, fitting) ? ` They look like ${fitting}.` : '';
    return remark(`The masses, ${range(masses)} ${choices.unit}, lie outside this plane.${better}`);
  }
  if (clues.unit !== null) return remark(`The file says ${clues.unit}.`);
  return choices.unit === 'GeV' ? [] : remark(`The file names no unit; the masses, ${range(masses)}, look like ${choices.unit}.`);
}

/** Numbers that would fit the axes the other way round. */
function looksExchanged(reading: Reading, { plane }: Choices): boolean {
  const { x, y } = planeOf(plane);
  const share = (column: 0 | 1, { min, max }: { min: number; max: number }): number => {
    const values = sampled(reading.blocks).map((point) => point[column]);
    return values.filter((value) => value >= min && value <= max).length / Math.max(1, values.length);
  };
  return share(0, x) < 0.2 && share(1, x) > 0.8 && share(0, y) > 0.8 && reading.clues.unit === null;
}

/** A unit in which the curve would lie among the known ones. */
function betterUnit(reading: Reading, choices: Choices, known: readonly Pick<Limit, 'blocks'>[]): string {
  const distance = (unit: Choices['unit']): number => decadesApart(placedLimit('', reading, { ...choices, unit }, ''), known);
  const better = massUnits.find((unit) => unit !== choices.unit && distance(unit) < NEAR);
  return better ? ` In ${better} it would lie among them.` : '';
}

function distanceRemarks(reading: Reading, choices: Choices, known: readonly Pick<Limit, 'blocks'>[]): Remark[] {
  const apart = decadesApart(placedLimit('', reading, choices, ''), known);
  if (apart < FAR) return [];
  const text = `About ${Math.round(apart)} decades from every curve of this plane: the unit or the convention may be wrong.`;
  return [{ about: 'coupling', text: text + betterUnit(reading, choices, known) }];
}

function sideRemarks(reading: Reading, { side }: Choices): Remark[] {
  if (side !== 'closed') return [];
  return cannotEnclose(reading) ? [{ about: 'side', text: 'Two points enclose nothing: choose another side.' }] : [];
}

/** What a person should look at before adding the curve; `known` are the curves of the plane. */
export function judge(reading: Reading, choices: Choices, known: readonly Pick<Limit, 'blocks'>[]): Remark[] {
  const exchanged = looksExchanged(reading, choices)
    ? [{ about: 'file' as const, text: 'The columns look exchanged: the first fits the couplings, the second the masses.' }]
    : [];
  const masses = exchanged.length > 0 ? [] : massRemarks(reading, choices);
  const apart = masses.length > 0 && !fitsAxis(reading, choices.plane, choices.unit) ? [] : distanceRemarks(reading, choices, known);
  return [
    ...reading.warnings.map((text) => ({ about: 'file' as const, text })),
    ...exchanged,
    ...masses,
    ...(exchanged.length > 0 ? [] : apart),
    ...sideRemarks(reading, choices),
  ];
}
