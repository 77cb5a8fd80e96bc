import { planes } from '../catalog/index.ts';
import type { Plane } from '../catalog/types.ts';
import type { AxisView, Range } from './axes.ts';
import type { Beside, CloseUpCorner } from './beside.ts';
import type { Edit } from './edits.ts';
import type { Scenario } from './scenario.ts';

export const setBeside =
  (change: Partial<Beside>): Edit =>
  (s) => ({ ...s, beside: { ...s.beside, ...change } });

/** Part of the view that a new close-up shows, as fractions. */
const MIDDLE = [0.4, 0.65] as const;

function part([low, high]: Range, { scale }: AxisView): Range {
  const at = (t: number) => Number((scale === 'log' ? low * (high / low) ** t : low + t * (high - low)).toPrecision(3));
  return [at(MIDDLE[0]), at(MIDDLE[1])];
}

/** Puts the close-up into a corner; a new one shows the middle of the view. */
export const placeCloseUp =
  (corner: CloseUpCorner | null): Edit =>
  (s) => {
    if (corner === null) return setBeside({ closeUp: null })(s);
    const range = s.beside.closeUp ?? { x: part(s.view.x, s.axes.x), y: part(s.view.y, s.axes.y) };
    return setBeside({ closeUp: { x: range.x, y: range.y, corner } })(s);
  };

/** Coupling of lifetime and branching ratios: the chosen one, else the middle of the first view. */
export function panelCoupling({ plane: id, params, beside }: Pick<Scenario, 'plane' | 'params' | 'beside'>): number {
  if (beside.coupling !== null) return beside.coupling;
  const plane: Plane = planes[id];
  const middle = ([low, high]: Range) => Math.sqrt(low * high);
  const { coupling } = plane.toPoint(middle(plane.view.x), middle(plane.view.y), params);
  return 10 ** Math.round(Math.log10(coupling));
}
