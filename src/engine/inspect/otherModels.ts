import { experiments, type PlaneId, planes, searchFor } from '../../catalog/index.ts';
import type { Plane, Point } from '../../catalog/types.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { branchesAt } from '../branches.ts';
import type { Region } from '../types.ts';
import { edgesByOutline } from './standing.ts';

/** What is excluded at one mass, in the plane's y; `to` is infinite where nothing ends it. */
export interface ExcludedRange {
  /** Who sets `from`, label text. */
  readonly by: string;
  readonly from: number;
  readonly to: number;
}

/** The first plane of every other model among the usual ones: there the mass of a point means the mass of that particle. */
export function otherPlanes(plane: PlaneId): readonly PlaneId[] {
  const usual = (Object.entries(planes) as [PlaneId, Plane][]).filter(([, { further }]) => !further);
  const others = usual.filter(([, { model }]) => model !== planes[plane].model);
  return others.filter(([, { model }], i) => others.findIndex(([, other]) => other.model === model) === i).map(([id]) => id);
}

function rangesOf(region: Region, x: number): ExcludedRange[] {
  return edgesByOutline(region, x).flatMap((found) => {
    const edges = region.fill === 'down' && found.length % 2 === 1 ? [0, ...found] : found;
    const lower = edges.filter((_, i) => i % 2 === 0);
    return lower.map((from, i) => ({ by: region.label, from, to: edges[2 * i + 1] ?? Number.POSITIVE_INFINITY }));
  });
}

/** Everything that the regions exclude at one mass, joined where they overlap, lowest first. */
export function excludedAt(regions: readonly Region[], x: number): ExcludedRange[] {
  const all = regions.filter(({ fill }) => fill !== 'none').flatMap((region) => rangesOf(region, x));
  const joined: ExcludedRange[] = [];
  for (const range of all.sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && range.from <= last.to) joined[joined.length - 1] = { ...last, to: Math.max(last.to, range.to) };
    else joined.push(range);
  }
  return joined;
}

/** What the shown experiments exclude in another plane at the mass of a point, computed with their exposures and settings. */
export function computedAt({ layers, params, cl }: Scenario, plane: PlaneId, { mass }: Point): ExcludedRange[] {
  const { model, fromPoint } = planes[plane];
  return layers.flatMap((layer): ExcludedRange[] => {
    const search = layer.kind === 'reach' && !layer.hidden ? searchFor(experiments[layer.experiment], model) : undefined;
    if (layer.kind !== 'reach' || !search) return [];
    const [branch] = branchesAt(search, { layer, params, cl }, [mass]);
    if (!branch || !Number.isFinite(branch.lower)) return [];
    const height = (coupling: number) => (coupling === Number.POSITIVE_INFINITY ? coupling : fromPoint({ mass, coupling }, params)[1]);
    return [{ by: `${experiments[layer.experiment].label} computed`, from: height(branch.lower), to: height(branch.upper) }];
  });
}
