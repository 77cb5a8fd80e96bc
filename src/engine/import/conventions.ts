import { type PlaneId, planes } from '../../catalog/index.ts';
import { initialModelParams, type ModelParams } from '../../catalog/params.ts';
import type { Model, Plane, Point } from '../../catalog/types.ts';

/** How the two numbers of a file are meant: which coupling against which mass. */
export interface Convention {
  readonly id: string;
  /** Symbol of the coupling and of the mass, label TeX. */
  readonly coupling: string;
  readonly mass: string;
  /** Both in units of the plane they belong to; the model's own (mass, coupling). */
  readonly toPoint: (mass: number, coupling: number, params: ModelParams) => Point;
  /** True for a coupling of the model itself, which holds whatever dark matter there is. */
  readonly fundamental: boolean;
}

const symbolOnly = (symbol: string): string => symbol.split('=')[0]?.trim() ?? symbol;

/** The charge g per unit of the model's coupling, where it has one. */
const chargeOf = ({ leptons }: Model): number | undefined => (leptons.electron ?? leptons.muon)?.chargePerCoupling;

/** Powers of the coupling that papers plot: ε, ε², g = εe, α = g²/4π; for an inverse mass also in 1/TeV. */
function ofModel(model: Model): Convention[] {
  const { symbol, unit } = model.coupling;
  const mass = model.mass.symbol;
  const make = (id: string, coupling: string, toCoupling: (value: number) => number): Convention => ({
    id,
    coupling,
    mass,
    fundamental: true,
    toPoint: (m, value) => ({ mass: m, coupling: toCoupling(value) }),
  });
  if (unit !== '')
    return [
      make('coupling', `${symbol}\\text{ in }\\mathrm{GeV}⁻¹`, (v) => v),
      make('per-TeV', `${symbol}\\text{ in }\\mathrm{TeV}⁻¹`, (v) => v / 1e3),
    ];
  const charge = chargeOf(model);
  const powers = [make('coupling', symbol, (v) => v), make('squared', `${symbol}²`, Math.sqrt)];
  if (charge === undefined) return powers;
  const strength = make('alpha', 'g²/4\\pi', (v) => Math.sqrt(4 * Math.PI * v) / charge);
  return charge === 1 ? [...powers, strength] : [...powers, make('charge', `g = ${symbol}e`, (v) => v / charge), strength];
}

/** The axes of another plane of the same model, such as y against m_χ. */
const ofPlane = (id: string, { x, y, toPoint }: Plane): Convention => ({
  id,
  coupling: symbolOnly(y.symbol),
  mass: x.symbol,
  fundamental: false,
  toPoint,
});

/** What the numbers of a file may mean in this plane; its own axes first. */
export function conventionsOf(plane: PlaneId): Convention[] {
  const { model } = planes[plane] as Plane;
  const derived = Object.entries(planes as Record<string, Plane>).filter(([, p]) => p.model === model && p.y !== model.coupling);
  const all = [...ofModel(model), ...derived.map(([id, p]) => ofPlane(id, p))];
  return all.toSorted((a, b) => Number(b.id === plane) - Number(a.id === plane));
}

/** Planes whose curves can be shown in this one. */
export const planesOfSameModel = (plane: PlaneId): PlaneId[] =>
  (Object.keys(planes) as PlaneId[]).filter((id) => id !== plane && planes[id].model === planes[plane].model);

export type Assumed = 'alphaD' | 'ratio';

/** Parameters that a map of points depends on: tried out at one point. */
export function assumedBy(map: (params: ModelParams) => readonly number[]): Assumed[] {
  const changed: Record<Assumed, ModelParams> = {
    alphaD: { ...initialModelParams, alphaD: 0.73 },
    ratio: { ...initialModelParams, ratio: 7.3 },
  };
  const before = map(initialModelParams);
  const moves = (id: Assumed): boolean => map(changed[id]).some((value, i) => Math.abs(value / (before[i] ?? 1) - 1) > 1e-9);
  return (['alphaD', 'ratio'] as const).filter(moves);
}
