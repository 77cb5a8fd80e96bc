import type { Region } from '../engine/types.ts';
import type { Line } from './clip.ts';
import type { Scene } from './layers.ts';
import { shapeOf } from './outline.ts';
import { isExclusion, isSubject } from './style.ts';

/** Order in which statements get their names; targets and bands have few places, so they choose early. */
const ORDER: readonly Region['statement'][] = ['computed', 'target', 'hint', 'context', 'projection', 'other', 'ghost'];
/** Weight of edges inside the union against its outer boundary. */
const HIDDEN_SHARE = 0.1;

/** True when some of the region lies in the frame and it has a name. */
export function isVisible(region: Region, { frame }: Scene): boolean {
  const { fills, strokes } = shapeOf(region, frame);
  return region.label !== '' && (strokes.length > 0 || (isExclusion(region) && fills.length > 0));
}

/** Visible regions, the subject first, exclusions by the length they add to the boundary of the union. */
export function byPriority(regions: readonly Region[], scene: Scene): readonly Region[] {
  const rated = regions
    .filter((region) => isVisible(region, scene))
    .map((region) => ({ region, rank: rank(region), length: visibleLength(region, scene) }));
  const inTurn = rated.sort((a, b) => a.rank - b.rank || b.length - a.length).map(({ region }) => region);
  const united = inTurn.filter(({ merged }) => merged);
  const union = united.find(({ style }) => style) ?? united[0];
  return inTurn.filter((region) => !region.style?.labelHidden && (!region.merged || region === union));
}

const rank = (region: Region): number => (isSubject(region) ? -1 : ORDER.indexOf(isExclusion(region) ? 'context' : region.statement));

const visibleLength = (region: Region, scene: Scene): number => boundaryLength(region, scene) + HIDDEN_SHARE * edgeLength(region, scene);

/** Length of everything that is drawn of its edge. */
export const edgeLength = (region: Region, { frame }: Pick<Scene, 'frame'>): number => totalLength(shapeOf(region, frame).strokes);

/** Length of the edge that bounds the union; of the whole line for everything else. */
export const boundaryLength = (region: Region, { edges, frame }: Scene): number =>
  totalLength(edges.get(region)?.outer ?? shapeOf(region, frame).strokes);

function totalLength(lines: readonly Line[]): number {
  let length = 0;
  for (const line of lines) {
    line.forEach(([x, y], i) => {
      const [beforeX, beforeY] = line[i - 1] ?? [x, y];
      length += Math.hypot(x - beforeX, y - beforeY);
    });
  }
  return length;
}
