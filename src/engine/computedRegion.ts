import { withBeam } from '../catalog/beam.ts';
import { bands, experiments, relics } from '../catalog/index.ts';
import { fullSetup } from '../catalog/setup.ts';
import { setupParams } from '../catalog/setupParams.ts';
import type { Plane, PromptSearch, Search } from '../catalog/types.ts';
import type { BandLayer, ReachLayer, RelicLayer, Scenario } from '../scenario/scenario.ts';
import { asPublished, eventLimit } from './eventLimit.ts';
import { couplingLimits } from './reach.ts';
import { exposureText } from './texNumber.ts';
import type { BandResult, Outline, Region, RelicResult, Result, SignalResult } from './types.ts';

type XY = readonly [number, number];

/** What a computed region is made of besides its layer. */
export interface Computed {
  readonly scenario: Pick<Scenario, 'params' | 'cl'>;
  readonly plane: Plane;
  readonly result: Result | undefined;
  readonly state: Region['state'];
  readonly reason: string | undefined;
}

export const inPlane = ({ plane, scenario }: Computed, mass: number, coupling: number): XY =>
  plane.fromPoint({ mass, coupling }, scenario.params);

export const finite = ([x, y]: XY): boolean => Number.isFinite(x) && Number.isFinite(y) && y > 0;

export function region(id: string, c: Computed, own: Omit<Region, 'id' | 'state' | 'remark' | 'carryOn'>): Region {
  return { id, carryOn: [], state: c.state, ...(c.reason === undefined ? {} : { remark: c.reason }), ...own };
}

/** Edge of a computed reach: above it, or inside it, everything is excluded. */
export function reachRegion(layer: ReachLayer, search: Search, c: Computed): Region {
  const experiment = withBeam(experiments[layer.experiment], c.plane.model, layer.setup);
  const { label, title, family, source } = experiment;
  const outlines = search.kind === 'prompt' ? promptOutline(layer, search, c) : decayOutlines(c);
  return region(`reach:${layer.experiment}`, c, {
    title: `${title}, computed`,
    label: `${label} computed, ${exposureText(experiment, layer.exposure)}${unusualMethod(layer)}`,
    family,
    statement: 'computed',
    subject: true,
    outlines,
    fill: search.kind === 'prompt' ? 'up' : 'inside',
    ...notCompared(search, c),
    ...(outlines.length === 0 && c.state === 'ready' ? { remark: nothingExcluded(layer, c) } : {}),
    provenance: { keys: [source], text: `Computed here, ${methodOf(layer)}. ${search.accuracy}` },
  });
}

const NOT_COMPARED = 'not compared with a published curve';

/** Said under the name at the curve, in its row and in captions. */
const notCompared = (search: Search, { reason }: Computed): Pick<Region, 'sublabel' | 'remark'> =>
  search.notCompared && reason === undefined ? { sublabel: NOT_COMPARED, remark: NOT_COMPARED } : {};

/** Why there is no curve: said in its row. */
function nothingExcluded(layer: ReachLayer, { scenario }: Computed): string {
  const events = eventLimit(layer.experiment, fullSetup(layer.experiment, layer.setup), scenario.cl);
  return events > 0
    ? 'excludes nothing at these settings'
    : `the ${methodOf(layer).toLowerCase()} limit is not above zero events: excludes nothing sensible`;
}

/** The statistics behind the limit, in words. */
function methodOf(layer: ReachLayer): string {
  const setup = fullSetup(layer.experiment, layer.setup);
  if (experiments[layer.experiment].excludedEvents !== undefined)
    return `${Number(eventLimit(layer.experiment, setup, 0.9).toPrecision(4))} events${asPublished(layer) ? ' as in the paper' : ''}`;
  const { method } = setup;
  return setupParams.method.options.find(({ id }) => id === method)?.title ?? method;
}

/** Named at the curve where it is not the CLs of the experiments. */
function unusualMethod(layer: ReachLayer): string {
  const usual = experiments[layer.experiment].excludedEvents !== undefined || fullSetup(layer.experiment, layer.setup).method === 'cls';
  return usual ? '' : `, ${methodOf(layer)}`;
}

function promptOutline(layer: ReachLayer, search: PromptSearch, c: Computed): Outline[] {
  if (c.result?.kind !== 'signal') return [];
  const points = promptPoints(layer, search, c, c.result);
  return points.length > 1 ? [{ points, closed: false, unstroked: [] }] : [];
}

function promptPoints(layer: ReachLayer, search: PromptSearch, c: Computed, result: SignalResult): XY[] {
  const limits = couplingLimits(search, layer, c.scenario.params, result, c.scenario.cl);
  return Array.from(result.masses, (mass, i) => inPlane(c, mass, limits[i] ?? Number.NaN)).filter(finite);
}

/** Segments that are edges of the plot or the end of a model are filled, not stroked. */
function decayOutlines(c: Computed): Outline[] {
  if (c.result?.kind !== 'contour') return [];
  return c.result.islands.flatMap(({ masses, couplings, cuts }) => {
    const points = Array.from(masses, (mass, i) => inPlane(c, mass, couplings[i] ?? Number.NaN));
    return points.length > 2 && points.every(finite) ? [{ points: [...points, points[0] as XY], closed: true, unstroked: cuts }] : [];
  });
}

/** A band between two couplings; where its lower edge is absent it goes down to the foot of the plane. */
export function bandRegion(layer: BandLayer, c: Computed): Region {
  const { title, label, source, about } = bands[layer.band];
  return region(`band:${layer.band}`, c, {
    title: `${title}, ±${layer.sigmas}σ`,
    label,
    family: 'hint',
    statement: 'hint',
    subject: false,
    outlines: c.result?.kind === 'band' ? bandOutline(c, c.result) : [],
    fill: 'inside',
    provenance: { keys: [source], text: `Computed here. ${about}` },
  });
}

function bandOutline(c: Computed, { masses, lower, upper }: BandResult): Outline[] {
  const foot = (y: number) => (y > 0 ? y : c.plane.y.min);
  const rows = Array.from(masses, (mass, i) => ({
    top: inPlane(c, mass, upper[i] ?? Number.NaN),
    bottom: inPlane(c, mass, lower[i] ?? Number.NaN),
  }));
  const inside = rows.filter(({ top }) => finite(top));
  if (inside.length < 2) return [];
  const points = [...inside.map(({ top }) => top), ...inside.map(({ bottom: [x, y] }): XY => [x, foot(y)]).reverse()];
  return [{ points: [...points, points[0] as XY], closed: true, unstroked: [inside.length - 1, points.length - 1] }];
}

/** Couplings of the right relic abundance: a line. */
export function relicRegion(layer: RelicLayer, c: Computed): Region {
  const { title, label, source, about, exact } = relics[layer.relic];
  return region(`relic:${layer.relic}`, c, {
    title: `${title}, computed`,
    label,
    family: 'theory',
    statement: exact ? 'target' : 'other',
    subject: false,
    outlines: c.result?.kind === 'relic' ? relicOutlines(c, c.result) : [],
    fill: 'none',
    provenance: { keys: [source], text: `Computed here. ${about}` },
  });
}

/** Interrupted where there is no solution. */
function relicOutlines(c: Computed, { masses, couplings }: RelicResult): Outline[] {
  const pieces: XY[][] = [[]];
  for (const [i, mass] of masses.entries()) {
    const point = inPlane(c, mass, couplings[i] ?? Number.NaN);
    if (finite(point)) pieces.at(-1)?.push(point);
    else if (pieces.at(-1)?.length) pieces.push([]);
  }
  return pieces.filter((points) => points.length > 1).map((points) => ({ points, closed: false, unstroked: [] }));
}
