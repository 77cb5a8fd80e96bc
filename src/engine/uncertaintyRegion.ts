import { experiments, planes, searchFor } from '../catalog/index.ts';
import type { ReachLayer, Scenario } from '../scenario/scenario.ts';
import { answered } from './answered.ts';
import { finite } from './computedRegion.ts';
import { couplingLimits } from './reach.ts';
import type { ContourResult, Outline, Region, Result } from './types.ts';
import { type AnsweredVariant, shiftsOf, totalBand, type Variant } from './uncertainty.ts';

/** Band of a reach: it has no line and no name of its own. */
export function uncertaintyRegion(layer: ReachLayer, scenario: Scenario, curve: Region, answers: Answers): Region {
  const around = bandOutlines(layer, scenario, answers);
  return {
    id: `${curve.id}~band`,
    title: `${curve.title}: uncertainty`,
    label: '',
    family: curve.family,
    statement: 'uncertainty',
    subject: false,
    outlines: around ?? [],
    fill: 'inside',
    carryOn: [],
    state: around ? 'ready' : 'pending',
    provenance: { keys: [], text: 'Computed here: uncertainties of the reach, each side added in quadrature.' },
  };
}

/** What a band is drawn from: the answer of the reach itself and those of its variants. */
export interface Answers {
  readonly own: Result | undefined;
  readonly variants: readonly Variant[];
  readonly results: readonly (Result | undefined)[];
}

/** Null while an answer is missing. */
function bandOutlines(layer: ReachLayer, scenario: Scenario, { own, variants, results }: Answers): Outline[] | null {
  if (own?.kind === 'contour') return between(scenario, results);
  const all = answered(variants, results);
  return own?.kind === 'signal' && all ? promptOutlines(layer, scenario, own, all) : null;
}

/**
 * What lies in the islands of the most events and not in those of the fewest: one path around all of them, the inner ones
 * backwards. It goes to each island and back the same way, which encloses nothing.
 */
function between({ plane, params }: Scenario, [fewer, more]: Answers['results']): Outline[] | null {
  if (fewer?.kind !== 'contour' || more?.kind !== 'contour') return null;
  const loops = ({ islands }: ContourResult) =>
    islands
      .map(({ masses, couplings }) =>
        Array.from(masses, (mass, i) => planes[plane].fromPoint({ mass, coupling: couplings[i] as number }, params)),
      )
      .filter((points) => points.length > 2 && points.every(finite));
  const [outer, inner] = [loops(more), loops(fewer).map((points) => points.toReversed())];
  const start = outer[0]?.[0];
  if (!start) return [];
  const points = [...outer, ...inner].flatMap((loop) => [...loop, loop[0] as readonly [number, number], start]);
  return [{ points, closed: true, unstroked: [] }];
}

function promptOutlines(
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
