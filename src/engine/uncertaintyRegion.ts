import { experiments, planes, searchFor } from '../catalog/index.ts';
import type { ReachLayer, Scenario } from '../scenario/scenario.ts';
import { finite } from './computedRegion.ts';
import { couplingLimits } from './reach.ts';
import type { Outline, Region, Result } from './types.ts';
import { type AnsweredVariant, shiftsOf, totalBand, type Variant } from './uncertainty.ts';

/** Variants with their results; null while one is missing. */
export function answeredVariants(variants: readonly Variant[], results: readonly (Result | undefined)[]): AnsweredVariant[] | null {
  const found = variants.flatMap((variant, i): AnsweredVariant[] => {
    const result = results[i];
    return result?.kind === 'signal' ? [{ ...variant, result }] : [];
  });
  return found.length === variants.length ? found : null;
}

/** Band of a reach: it has no line and no name of its own. */
export function uncertaintyRegion(
  layer: ReachLayer,
  scenario: Scenario,
  curve: Region,
  result: Result | undefined,
  variants: readonly AnsweredVariant[] | null,
): Region {
  return {
    id: `${curve.id}~band`,
    title: `${curve.title}: uncertainty`,
    label: '',
    family: curve.family,
    statement: 'uncertainty',
    subject: false,
    outlines: result?.kind === 'signal' && variants ? outlines(layer, scenario, result, variants) : [],
    fill: 'inside',
    carryOn: [],
    state: variants ? 'ready' : 'pending',
    provenance: { keys: [], text: 'Computed here: uncertainties of the reach, each side added in quadrature.' },
  };
}

function outlines(
  layer: ReachLayer,
  scenario: Scenario,
  result: Result & { kind: 'signal' },
  variants: readonly AnsweredVariant[],
): Outline[] {
  const { plane, params, cl } = scenario;
  const search = searchFor(experiments[layer.experiment], planes[plane].model);
  if (search?.kind !== 'prompt') return [];
  const { up, down } = totalBand(shiftsOf(search, layer, scenario, result, variants), result.masses.length);
  const limits = couplingLimits(search, layer, params, result, cl);
  const edge = (shift: Float64Array) =>
    Array.from(result.masses, (mass, i): readonly [number, number] => {
      const [x, y] = planes[plane].fromPoint({ mass, coupling: limits[i] as number }, params);
      return [x, y * Math.exp(shift[i] as number)];
    }).filter(finite);
  const around = [...edge(up), ...edge(down).reverse()];
  return around.length > 3 ? [{ points: [...around, around[0] as readonly [number, number]], closed: true, unstroked: [] }] : [];
}
