import { channelsOf, totalWidth } from '../catalog/channels.ts';
import type { Family } from '../catalog/families.ts';
import { experiments, planes } from '../catalog/index.ts';
import { readingOf, readingSymbol } from '../catalog/readings.ts';
import type { Plane } from '../catalog/types.ts';
import { HBAR_C_GEV_M } from '../physics/constants.ts';
import type { PanelKind } from '../scenario/beside.ts';
import { panelCoupling } from '../scenario/besideEdits.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { texNumber } from './texNumber.ts';
import type { Outline, Region } from './types.ts';

type XY = readonly [number, number];

export interface PanelCurve {
  readonly id: string;
  /** TeX subset. */
  readonly label: string;
  /** Null: drawn in ink, as a line of theory. */
  readonly family: Family | null;
  /** By plane coordinate of the horizontal axis; broken where there is no value. */
  readonly pieces: readonly (readonly XY[])[];
}

/** What is drawn under the plot, along the same horizontal axis. */
export interface Panel {
  readonly kind: PanelKind;
  /** Name of the vertical axis, TeX subset. */
  readonly title: string;
  readonly scale: 'log' | 'linear';
  /** Ends of the vertical axis that do not depend on the curves. */
  readonly ends: readonly [number, number] | null;
  /** A value that is marked by a line. */
  readonly mark: number | null;
  readonly curves: readonly PanelCurve[];
}

/** Points of a panel curve for each decade of mass. */
const PER_DECADE = 80;
/** A branching ratio below this over the whole plane is not drawn. */
const VISIBLE = 1e-3;

/** What a panel depends on: not the view. */
export type Shown = Pick<Scenario, 'plane' | 'params' | 'axes' | 'layers' | 'beside'>;

/** The panel of a document; null without one, or where its model has none. */
export function panelOf(scenario: Shown, regions: readonly Region[]): Panel | null {
  const { panel } = scenario.beside;
  if (panel === null || !panelsFor(scenario).includes(panel)) return null;
  if (panel === 'ratio') return ratioPanel(scenario, regions);
  return panel === 'lifetime' ? lifetimePanel(scenario) : branchingPanel(scenario);
}

/** Panels that this plane has. */
export const panelsFor = ({ plane }: Pick<Scenario, 'plane'>): readonly PanelKind[] => {
  const { length } = channelsOf(planes[plane].model);
  return [...(length > 0 ? (['lifetime'] as const) : []), ...(length > 1 ? (['branching'] as const) : []), 'ratio'];
};

function positions({ x }: Plane): readonly number[] {
  const count = Math.ceil(PER_DECADE * Math.log10(x.max / x.min));
  return Array.from({ length: count + 1 }, (_, i) => x.min * (x.max / x.min) ** (i / count));
}

/** Value at each position of the axis, at one coupling of the model. */
function along(scenario: Shown, value: (mass: number, coupling: number) => number): readonly (readonly XY[])[] {
  const plane: Plane = planes[scenario.plane];
  const { params } = scenario;
  const coupling = panelCoupling(scenario);
  const masses = positions(plane).map((x): XY => [x, value(plane.toPoint(x, plane.y.initial, params).mass, coupling)]);
  return inPieces(masses, ([, y]) => Number.isFinite(y) && y > 0);
}

function inPieces(points: readonly XY[], holds: (point: XY) => boolean): readonly (readonly XY[])[] {
  const pieces: XY[][] = [[]];
  for (const point of points) {
    if (holds(point)) pieces.at(-1)?.push(point);
    else if (pieces.at(-1)?.length) pieces.push([]);
  }
  return pieces.filter(({ length }) => length > 1);
}

const couplingText = (scenario: Shown): string => {
  const { coupling } = planes[scenario.plane].model;
  return `${readingSymbol(coupling)} = ${texNumber(panelCoupling(scenario), 3)}${coupling.unit ? `\\,\\mathrm{${coupling.unit}}` : ''}`;
};

function lifetimePanel(scenario: Shown): Panel {
  const { model } = planes[scenario.plane];
  const width = (mass: number, coupling: number) => totalWidth(model, { mass, coupling }, scenario.params);
  const curve = {
    id: 'lifetime',
    label: `$${couplingText(scenario)}$`,
    family: null,
    pieces: along(scenario, (mass, coupling) => HBAR_C_GEV_M / width(mass, coupling)),
  };
  return { kind: 'lifetime', title: '$c\\tau$ (m)', scale: 'log', ends: null, mark: null, curves: [curve] };
}

function branchingPanel(scenario: Shown): Panel {
  const { model } = planes[scenario.plane];
  const { params } = scenario;
  const curves = channelsOf(model).map((channel): PanelCurve => {
    const part = (mass: number, coupling: number) =>
      channel.width({ mass, coupling }, params) / totalWidth(model, { mass, coupling }, params);
    return { id: `branching:${channel.label}`, label: `$${channel.label}$`, family: null, pieces: along(scenario, part) };
  });
  const seen = curves.filter(({ pieces }) => pieces.some((piece) => piece.some(([, y]) => y > VISIBLE)));
  return { kind: 'branching', title: 'branching ratio', scale: 'linear', ends: [0, 1.05], mark: null, curves: seen };
}

/** Computed over published, at the reading of the axis, for each shown experiment with a published curve of its own runs. */
function ratioPanel(scenario: Shown, regions: readonly Region[]): Panel {
  const plane: Plane = planes[scenario.plane];
  const { power } = readingOf(plane, 'y', scenario.params, scenario.axes.y.reading);
  const byId = new Map(regions.map((region) => [region.id, region]));
  const curves = scenario.layers.flatMap((layer): PanelCurve[] => {
    if (layer.kind !== 'reach' || layer.hidden) return [];
    const { published, label } = experiments[layer.experiment];
    const computed = byId.get(`reach:${layer.experiment}`);
    return published.flatMap((id) => {
      const limit = byId.get(`limit:${id}`);
      return computed && limit ? ratioCurves(computed, limit, label, power) : [];
    });
  });
  return { kind: 'ratio', title: 'computed / published', scale: 'linear', ends: null, mark: 1, curves };
}

type Edge = 'lower' | 'upper';

function ratioCurves(computed: Region, limit: Region, label: string, power: number): readonly PanelCurve[] {
  const edges: readonly Edge[] = computed.fill === 'inside' && limit.fill === 'inside' ? ['lower', 'upper'] : ['lower'];
  return edges.map((edge) => {
    const xs = [...new Set(limit.outlines.flatMap(({ points }) => points.map(([x]) => x)))].sort((a, b) => a - b);
    const ratios = xs.map((x): XY => [x, (edgeAt(computed, x, edge) / edgeAt(limit, x, edge)) ** power]);
    const name = edges.length > 1 ? `${label}, ${edge} edge` : label;
    return {
      id: `ratio:${limit.id}:${edge}`,
      label: name,
      family: computed.family,
      pieces: inPieces(ratios, ([, y]) => Number.isFinite(y)),
    };
  });
}

/** Lowest or highest coupling of a region's boundary at a mass, straight on logarithmic axes; NaN where there is none. */
export function edgeAt({ outlines }: Pick<Region, 'outlines'>, x: number, edge: Edge): number {
  const found = outlines.flatMap((outline) => crossings(outline, x));
  if (found.length === 0) return Number.NaN;
  return edge === 'lower' ? Math.min(...found) : Math.max(...found);
}

function crossings({ points, closed }: Outline, x: number): readonly number[] {
  const line = closed && points.length > 2 ? [...points, points[0] as XY] : points;
  return line.slice(1).flatMap(([bx, by], i) => {
    const [ax, ay] = line[i] as XY;
    if (Math.min(ax, bx) > x || Math.max(ax, bx) < x) return [];
    if (ax === bx) return [ay, by];
    const t = Math.log(x / ax) / Math.log(bx / ax);
    return [ay * (by / ay) ** t];
  });
}
