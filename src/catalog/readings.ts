import { GEV_TO_HZ } from '../physics/constants.ts';
import { effectiveCoupling } from '../physics/relic/effectiveCoupling.ts';
import type { NumberParameter } from './parameter.ts';
import type { ModelParams } from './params.ts';
import type { Plane } from './types.ts';

/**
 * A way of reading an axis: shown = factor × value^power, with the value in the plane's own unit.
 * Every unit of an axis, every coupling convention and every second axis comes from this table.
 */
export interface Reading {
  /** Its name in links. */
  readonly id: string;
  /** TeX subset, math mode. */
  readonly symbol: string;
  readonly unit: string;
  readonly factor: number;
  readonly power: number;
}

type ReadingList = readonly [Reading, ...Reading[]];

const withoutDefinition = (symbol: string): string => symbol.split('=')[0]?.trim() ?? symbol;

/** Readings of an axis under these parameters; the first is the usual one. */
export const readingsOf = (plane: Plane, direction: 'x' | 'y', params: ModelParams): ReadingList =>
  direction === 'x' ? massReadings(plane, params) : couplingReadings(plane, params);

/** The named reading, or the usual one where this axis has none of that name. */
export function readingOf(plane: Plane, direction: 'x' | 'y', params: ModelParams, id: string): Reading {
  const list = readingsOf(plane, direction, params);
  return list.find((reading) => reading.id === id) ?? list[0];
}

function massReadings({ x, xDisplay, model }: Plane, { ratio }: ModelParams): ReadingList {
  const { symbol } = x;
  const usual: Reading = { id: xDisplay.unit, symbol, ...xDisplay, power: 1 };
  if (x.unit !== 'GeV') return [usual];
  const units = Object.entries({ keV: 1e6, MeV: 1e3, GeV: 1, Hz: GEV_TO_HZ });
  const others = units
    .filter(([unit]) => unit !== usual.unit)
    .map(([unit, factor]): Reading => ({ id: unit, symbol: unit === 'Hz' ? '\\nu' : symbol, unit, factor, power: 1 }));
  return [usual, ...others, ...partnerMass(x, model, ratio, usual)];
}

/** Dark matter and its mediator, at the mass ratio of the scenario. */
function partnerMass(x: NumberParameter, model: Plane['model'], ratio: number, { unit, factor }: Reading): Reading[] {
  if (!model.params.includes('ratio')) return [];
  return x === model.mass
    ? [{ id: 'dark-matter', symbol: 'm_\\chi', unit, factor: factor / ratio, power: 1 }]
    : [{ id: 'mediator', symbol: model.mass.symbol, unit, factor: factor * ratio, power: 1 }];
}

function couplingReadings({ y, model }: Plane, { alphaD, ratio }: ModelParams): ReadingList {
  const { symbol, unit } = y;
  const usual: Reading = { id: 'own', symbol, unit, factor: 1, power: 1 };
  if (unit === 'GeV⁻¹') return [usual, { id: 'per-TeV', symbol, unit: 'TeV⁻¹', factor: 1e3, power: 1 }];
  if (unit !== '') return [usual];
  const dark = model.params.includes('alphaD') && model.params.includes('ratio');
  const strength = dark && mixes(model) ? effectiveCoupling(1, alphaD, ratio) : null;
  if (y !== model.coupling) return strength === null ? [usual] : [usual, ...mixingReadings(model.coupling.symbol, 1 / strength)];
  const square: Reading = { id: 'square', symbol: `${symbol}^2`, unit: '', factor: 1, power: 2 };
  const interaction: Reading[] = strength === null ? [] : [{ id: 'y', symbol: 'y', unit: '', factor: strength, power: 2 }];
  return [usual, square, ...charges(y, model), ...interaction];
}

/** True where the model's coupling is a kinetic mixing, in units of the elementary charge. */
const mixes = ({ leptons }: Plane['model']): boolean => (leptons.electron?.chargePerCoupling ?? 1) !== 1;

/** ε and ε² on the axis of y = ε² α_D (m_χ/m_A′)⁴. */
const mixingReadings = (symbol: string, squarePerStrength: number): Reading[] => [
  { id: 'mixing', symbol, unit: '', factor: Math.sqrt(squarePerStrength), power: 0.5 },
  { id: 'mixing-square', symbol: `${symbol}^2`, unit: '', factor: squarePerStrength, power: 1 },
];

/** g = εe, or g²/4π where the coupling is a charge itself. */
function charges({ symbol }: NumberParameter, model: Plane['model']): Reading[] {
  const charge = model.leptons.electron?.chargePerCoupling ?? 1;
  return mixes(model)
    ? [{ id: 'charge', symbol: `g = ${symbol}\\mathrm{e}`, unit: '', factor: charge, power: 1 }]
    : [{ id: 'strength', symbol: `${symbol}^2/4\\pi`, unit: '', factor: 1 / (4 * Math.PI), power: 2 }];
}

/** The number that stands at the axis for a value of the plane. */
export const shownValue = ({ factor, power }: Pick<Reading, 'factor' | 'power'>, value: number): number => factor * value ** power;

/** The value of the plane for a number at the axis. */
export const planeValue = ({ factor, power }: Pick<Reading, 'factor' | 'power'>, shown: number): number => (shown / factor) ** (1 / power);

/** Symbol without its definition: y, not y = ε² α_D …. */
export const readingSymbol = ({ symbol }: Pick<Reading, 'symbol'>): string => withoutDefinition(symbol);
