import { experiments, planes, searchFor } from '../catalog/index.ts';
import type { Experiment, Search } from '../catalog/types.ts';
import { isSum, type Sum } from '../scenario/combined.ts';
import { type CombinedLayer, isShown, type Layer, type LimitLayer, layerId, type ReachLayer, type Scenario } from '../scenario/scenario.ts';
import { alike } from './alike.ts';
import { combinedMembers } from './combined.ts';
import { combinedRegion } from './combinedRegion.ts';
import { bandRegion, type Computed, reachRegion, relicRegion } from './computedRegion.ts';
import { limitRegion } from './limitRegion.ts';
import { type Ask, asksOf } from './needs.ts';
import { asPinned, pinDifference } from './pinned.ts';
import { merged, styled } from './styled.ts';
import type { Limit, Outcome, Region, Result } from './types.ts';
import { variantsOf } from './uncertainty.ts';
import { uncertaintyRegion } from './uncertaintyRegion.ts';

/** What `draw` may look up: results by key, the last result of each `plane/layer`, published curves by `plane/id`. */
export interface Known {
  readonly results: ReadonlyMap<string, Outcome>;
  readonly last: ReadonlyMap<string, Result>;
  readonly limits: ReadonlyMap<string, Limit>;
}

/** Ids of published curves are unique within a plane only. */
export const limitKey = (plane: string, id: string): string => `${plane}/${id}`;

/** Remembers the last answer of each layer, so that an unchanged layer keeps its identity. */
const memory = new Map<string, { inputs: readonly unknown[]; region: Region }>();

function remembered(name: string, inputs: readonly unknown[], make: () => Region): Region {
  const before = memory.get(name);
  if (before && before.inputs.length === inputs.length && before.inputs.every((input, i) => Object.is(input, inputs[i])))
    return before.region;
  const made = make();
  // A curve that other parameters do not move is not drawn anew.
  const region = before && alike(before.region, made) ? before.region : made;
  memory.set(name, { inputs, region });
  return region;
}

/** From document and results to what is drawn. Pure but for its memory. */
export function draw(scenario: Scenario, known: Known): Region[] {
  const subjects = subjectLimits(scenario);
  return scenario.layers.flatMap((layer) => {
    try {
      if (layer.kind === 'limit') return drawLimit(layer, scenario, known, subjects);
      return isSum(layer) ? drawSum(layer, scenario, known) : drawComputed(layer, scenario, known);
    } catch (error) {
      return [undrawable(layer, error)];
    }
  });
}

/** A layer that cannot be drawn says so in its row; all others are drawn. */
const undrawable = (layer: Layer, error: unknown): Region => ({
  ...{
    id: layerId(layer),
    title: layerId(layer),
    label: '',
    family: 'theory',
    statement: 'other',
    subject: false,
    outlines: [],
    fill: 'none',
  },
  ...{ carryOn: [], state: 'failed', remark: error instanceof Error ? error.message : String(error) },
  provenance: { keys: [], text: '' },
});

function drawLimit(layer: LimitLayer, scenario: Scenario, known: Known, subjects: ReadonlyMap<string, Experiment>): Region[] {
  const { plane, params, styles, union } = scenario;
  const limit = known.limits.get(limitKey(plane, layer.limit));
  if (!limit || !isShown(scenario, layer)) return [];
  const [subject, style] = [subjects.get(layer.limit) ?? null, styles[layerId(layer)]];
  const make = () => {
    const region = styled(limitRegion(limit, planes[plane], params, subject), style);
    return union ? merged(region) : region;
  };
  return [remembered(`${plane}/${layerId(layer)}`, [limit, params, subject, style, union], make)];
}

/** A layer with one answer. */
type Single = Exclude<Layer, LimitLayer | CombinedLayer>;

function drawComputed(layer: Single, scenario: Scenario, known: Known): Region[] {
  const [own, ...others] = asksOf(layer, scenario).map((ask) => lookUp(ask, known, scenario.plane));
  if (!own) return [];
  const plane = planes[scenario.plane];
  const [result, state, reason] = own;
  const [moment, differs] = momentOf(layer, scenario);
  const computed = { scenario: moment, plane, result, state, reason };
  const style = scenario.styles[layerId(layer)];
  const inputs = [layer, scenario.params, scenario.cl, result, state, reason, differs, style];
  const region = remembered(`${scenario.plane}/${layerId(layer)}`, inputs, () => styled(computedRegion(layer, computed, differs), style));
  if (layer.kind !== 'reach' || others.length === 0 || region.state !== 'ready') return [region];
  return [drawBand(layer, scenario, region, [result, ...others.map(([variant]) => variant)]), region];
}

/** The uncertainty of a reach, under its curve, once every variant is known. */
function drawBand(layer: ReachLayer, scenario: Scenario, curve: Region, answers: readonly (Result | undefined)[]): Region {
  const [own, ...results] = answers;
  const make = () => uncertaintyRegion(layer, scenario, curve, { own, variants: variantsOf(layer, scenario), results });
  return remembered(`${scenario.plane}/${layerId(layer)}~band`, [layer, curve, ...answers], make);
}

/** Ready when every member is; what fails or is missing in one of them fails or is missing in the sum. */
function drawSum(layer: Sum, scenario: Scenario, known: Known): Region[] {
  const answers = asksOf(layer, scenario).map((ask) => lookUp(ask, known, scenario.plane));
  if (answers.length === 0) return [];
  const results = answers.map(([result]) => result);
  const states = answers.map(([, state]) => state);
  const state: Region['state'] = (['failed', 'pending'] as const).find((s) => states.includes(s)) ?? 'ready';
  const reason = answers.map(([, , why]) => why).find((why) => why !== undefined);
  const members = combinedMembers(layer, scenario);
  const style = scenario.styles[layerId(layer)];
  const [moment, differs] = momentOf(layer, scenario);
  const inputs = [layer, scenario.params, scenario.cl, state, reason, differs, style, ...results, ...members.map(({ reach }) => reach)];
  const computed = { scenario: moment, plane: planes[scenario.plane], result: undefined, state, reason };
  const make = () => styled(asLayer(combinedRegion(layer, members, results, computed), layer, differs), style);
  return [remembered(`${scenario.plane}/${layerId(layer)}`, inputs, make)];
}

function computedRegion(layer: Single, computed: Computed, differs: string): Region {
  if (layer.kind === 'band') return bandRegion(layer, computed);
  if (layer.kind === 'relic') return relicRegion(layer, computed);
  const reach = layer.kind === 'pin' ? (layer.reaches[0] as ReachLayer) : layer;
  const region = reachRegion(reach, searchFor(experiments[reach.experiment], computed.plane.model) as Search, computed);
  return asLayer(region, layer, differs);
}

/** Parameters with which a layer is computed: a pinned one keeps its own; and what then sets it apart. */
const momentOf = (layer: Layer, scenario: Scenario): [Pick<Scenario, 'params' | 'cl'>, string] =>
  layer.kind === 'pin' ? [layer, pinDifference(layer, scenario)] : [scenario, ''];

const asLayer = (region: Region, layer: Layer, differs: string): Region =>
  layer.kind === 'pin' ? asPinned(region, layerId(layer), differs, isSum(layer)) : region;

/** Published curves of the shown experiments' own runs: drawn as the subject. */
function subjectLimits(scenario: Scenario): ReadonlyMap<string, Experiment> {
  const shown = scenario.layers.flatMap((l) => (l.kind === 'reach' && !l.hidden ? [experiments[l.experiment]] : []));
  return new Map(shown.flatMap((experiment) => experiment.published.map((id) => [id, experiment])));
}

function lookUp({ name, job }: Ask, known: Known, plane: string): [Result | undefined, Region['state'], string | undefined] {
  const outcome = known.results.get(job.key);
  if (outcome?.state === 'done') return [outcome.result, 'ready', undefined];
  if (outcome?.state === 'failed') return [undefined, 'failed', outcome.reason];
  return [known.last.get(`${plane}/${name}`), 'pending', undefined];
}
