import type { ModelParams } from '../catalog/params.ts';
import type { Plane, Point } from '../catalog/types.ts';
import type { Limit } from './types.ts';

/** How a published curve is shown under the scenario's parameters. */
export interface Recast {
  readonly applies: boolean;
  /** Why it does not apply, or what was rescaled, as label text; empty when it is shown as published. */
  readonly remark: string;
  readonly move: (x: number, y: number) => readonly [number, number];
}

const close = (a: number, b: number): boolean => Math.abs(a / b - 1) < 1e-9;

/** `\alpha_D = 0.5, m_{A′}/m_\chi = 3`, naming only what differs. */
function conditions(assumes: Limit['assumes'], params: ModelParams): string {
  const parts: string[] = [];
  if (assumes.alphaD !== undefined && !close(assumes.alphaD, params.alphaD)) parts.push(`\\alpha_D = ${assumes.alphaD}`);
  if (assumes.ratio !== undefined && !close(assumes.ratio, params.ratio)) parts.push(`m_{A′}/m_\\chi = ${assumes.ratio}`);
  return parts.join(', ');
}

/** Halo dark matter scatters elastically off electrons and nuclei by a diagonal vector current only. */
const NOT_ELASTIC: Partial<Record<ModelParams['darkMatter'], string>> = {
  majorana: 'suppressed by $v^2$ for Majorana',
  pseudoDirac: 'not elastic for pseudo-Dirac',
};

const asPublished: Recast['move'] = (x, y) => [x, y];

/** Through the model's own (mass, coupling): from the published parameters to the scenario's. */
function through(plane: Plane, from: ModelParams, to: ModelParams, change: (p: Point) => Point): Recast['move'] {
  return (x, y) => plane.fromPoint(change(plane.toPoint(x, y, from)), to);
}

/**
 * Moves a published curve to the scenario's parameters by the rule in its file.
 *   coupling     the production coupling alone counts (missing energy, missing mass)
 *   eps4alphaD   production times scattering: events ∝ ε⁴ α_D at fixed masses
 * Visible decays move to other charges of a vector (recastVisible.ts); for another spin they are left where they are.
 * Any other rule: only at its own parameters. Direct detection assumes elastic scattering at any parameters.
 */
export function recast(limit: Limit, plane: Plane, params: ModelParams): Recast {
  if (limit.recast === 'visible' && plane.model.params.includes('spin') && params.spin !== 'V')
    return { applies: false, remark: 'made for a vector', move: asPublished };
  const notElastic = limit.family === 'dd' && plane.model.params.includes('darkMatter') ? NOT_ELASTIC[params.darkMatter] : undefined;
  if (notElastic !== undefined) return { applies: false, remark: notElastic, move: asPublished };
  const differs = conditions(limit.assumes, params);
  const assumed = { ...params, ...limit.assumes };
  if (differs === '') return { applies: true, remark: '', move: asPublished };
  if (limit.recast === 'coupling') return { applies: true, remark: '', move: through(plane, assumed, params, (p) => p) };
  if (limit.recast === 'eps4alphaD' && close(assumed.ratio, params.ratio)) {
    const factor = (assumed.alphaD / params.alphaD) ** 0.25;
    const remark = `from $\\alpha_D = ${assumed.alphaD}$`;
    return { applies: true, remark, move: through(plane, assumed, params, (p) => ({ ...p, coupling: p.coupling * factor })) };
  }
  return { applies: false, remark: `needs $${differs}$`, move: asPublished };
}
