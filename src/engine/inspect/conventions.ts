import { type PlaneId, planes } from '../../catalog/index.ts';
import { darkPhoton } from '../../catalog/models/darkPhoton.ts';
import type { ModelParams } from '../../catalog/params.ts';
import type { Model, Plane, Point } from '../../catalog/types.ts';
import { ELECTRON_MASS, HBAR_C_GEV_M, PROTON_MASS, SPEED_OF_LIGHT_M_PER_S } from '../../physics/constants.ts';
import { darkMatterWidth } from '../../physics/decay/darkMatter.ts';
import { decayLengthM } from '../../physics/decay/decayLength.ts';
import { scatteringCrossSectionCm2 } from '../../physics/relic/directDetection.ts';
import { effectiveCoupling } from '../../physics/relic/effectiveCoupling.ts';
import { channelsAt } from './branchings.ts';
import { hasDarkMatter } from './relic.ts';

/** One way of naming where a point is. */
export interface Convention {
  readonly name: string;
  /** TeX subset, math mode. */
  readonly symbol: string;
  readonly value: number;
  readonly unit: string;
}

/** The part before `=`: y, not its definition. */
export const shortSymbol = (symbol: string): string => symbol.split('=')[0]?.trim() ?? symbol;

function axes({ x, y, xDisplay, fromPoint }: Plane, point: Point, params: ModelParams): Convention[] {
  const [px, py] = fromPoint(point, params);
  return [
    { name: x.name, symbol: x.symbol, value: px * xDisplay.factor, unit: xDisplay.unit },
    { name: y.name, symbol: shortSymbol(y.symbol), value: py, unit: y.unit },
  ];
}

/** The point on the axes of its own plane and of every other plane of the same model. */
export function coordinates(plane: PlaneId, point: Point, params: ModelParams): Convention[] {
  const own: Plane = planes[plane];
  const others = (Object.values(planes) as Plane[]).filter((other) => other !== own && other.model === own.model);
  const all = [own, ...others].flatMap((p) => axes(p, point, params));
  return all.filter(({ symbol }, i) => all.findIndex((c) => c.symbol === symbol) === i);
}

/** Everything else that is quoted for such a point; `beamEnergy` in GeV where an experiment is shown. */
export function moreConventions(plane: PlaneId, point: Point, params: ModelParams, beamEnergy: number | null): Convention[] {
  const { model, xDisplay }: Plane = planes[plane];
  const known = coordinates(plane, point, params).map(({ symbol }) => symbol);
  const all = [
    ...darkMass(model, point, params, xDisplay),
    ...charges(model, point),
    ...scattering(model, point, params),
    ...decay(model, point, params, beamEnergy),
    ...branchings(model, point, params),
  ];
  return all.filter(({ symbol }) => !known.includes(symbol));
}

function darkMass(model: Model, { mass }: Point, params: ModelParams, { unit, factor }: Plane['xDisplay']): Convention[] {
  if (!hasDarkMatter(model, params)) return [];
  return [{ name: 'Dark matter mass', symbol: 'm_\\chi', value: (mass / params.ratio) * factor, unit }];
}

/** g in units of one, where the model's coupling is in units of the elementary charge. */
function charges({ leptons, coupling: { symbol } }: Model, { coupling }: Point): Convention[] {
  const charge = leptons.electron?.chargePerCoupling ?? 1;
  if (charge === 1) return [];
  return [
    { name: 'Mixing squared', symbol: `${symbol}^2`, value: coupling ** 2, unit: '' },
    { name: 'Coupling', symbol: `g = ${symbol}\\mathrm{e}`, value: coupling * charge, unit: '' },
  ];
}

/** Elastic only: Majorana is suppressed by v², pseudo-Dirac by its splitting. */
function scattering(model: Model, { mass, coupling }: Point, { alphaD, ratio, darkMatter }: ModelParams): Convention[] {
  if (model !== darkPhoton || !(darkMatter === 'dirac' || darkMatter === 'scalar')) return [];
  const y = effectiveCoupling(coupling ** 2, alphaD, ratio);
  const on = (target: number) => scatteringCrossSectionCm2(y, mass / ratio, target);
  return [
    { name: 'On electrons', symbol: '\\sigma_e', value: on(ELECTRON_MASS), unit: 'cm²' },
    { name: 'On protons', symbol: '\\sigma_p', value: on(PROTON_MASS), unit: 'cm²' },
  ];
}

/** Every open channel, the likeliest first; nothing where there is only one. */
function branchings(model: Model, point: Point, params: ModelParams): Convention[] {
  const channels = channelsAt(model, point, params);
  const total = channels.reduce((sum, { width }) => sum + width, 0);
  if (channels.length < 2) return [];
  return channels.map(({ symbol, width }) => ({ name: 'Branching', symbol: `\\mathrm{BR}(${symbol})`, value: width / total, unit: '' }));
}

/** Shorter decay lengths are prompt in every detector, m. */
const PROMPT = 1e-6;

/** A Z′ with dark matter decays to it too; the other models name their whole width. */
function totalWidth(model: Model, point: Point, params: ModelParams): number {
  const named = model.decay.width(point, params);
  const { alphaD, ratio, darkMatter, charged } = params;
  const alsoDark = model.params.includes('charged') && charged === 'yes';
  return alsoDark ? named + darkMatterWidth(darkMatter, alphaD, point.mass, point.mass / ratio) : named;
}

function decay(model: Model, point: Point, params: ModelParams, beamEnergy: number | null): Convention[] {
  const width = totalWidth(model, point, params);
  if (!(width > 0)) return [];
  const rest = [
    { name: 'Width', symbol: model.decay.label, value: model.decay.width(point, params), unit: 'GeV' },
    { name: 'Lifetime', symbol: '\\tau', value: HBAR_C_GEV_M / (width * SPEED_OF_LIGHT_M_PER_S), unit: 's' },
    { name: 'Lifetime', symbol: 'c\\tau', value: HBAR_C_GEV_M / width, unit: 'm' },
  ];
  const length = beamEnergy === null ? Number.NaN : decayLengthM(width, point.mass, beamEnergy);
  return length > PROMPT ? [...rest, { name: 'Decay length at', symbol: `${beamEnergy}\\,\\mathrm{GeV}`, value: length, unit: 'm' }] : rest;
}
