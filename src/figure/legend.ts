import { axesFrame } from './axes.ts';
import { type Box, boxAt, within } from './box.ts';
import { cellsUnder, emptyMap, type InkMap, painted } from './inkMap.ts';
import { emptiestCorner, inkOn, PITCH, type Row, rowItems, rowsWidth } from './key.ts';
import { type Scene, sceneOf } from './layers.ts';
import { nameOf } from './nameBlock.ts';
import { byPriority } from './priority.ts';
import { unitOf } from './sizes.ts';
import { sampleOf } from './swatch.ts';
import { takenBoxes } from './taken.ts';
import type { FigureInput, Item } from './types.ts';

/** All names in one list instead of at the curves. */
export interface Legend {
  readonly box: Box;
  readonly rows: readonly Row[];
  readonly pitch: number;
  /** Width that the figure gives up for it; 0 in the frame. */
  readonly room: number;
}

/** Strength of the lines that a legend never covers: subjects, computed curves, projections, targets. */
const STRONG = 3;
/** Largest cost of a corner, and distance from frame and page when beside, px on screen. */
const CROWDED = 14;
const GAP = 6;
/** Closest rows, in em, and the largest part of the page beside the frame. */
const TIGHT = 1.3;
const MOST = 0.45;

/** The legend in the emptiest corner, else beside the frame; null where it has no room or was not chosen. */
export function legendOf(input: FigureInput): Legend | null {
  if (input.frameStyle.names !== 'legend') return null;
  const scene = sceneOf(input, axesFrame(input));
  const rows = byPriority(scene.regions, scene).map((region) => ({
    name: region.id,
    text: nameOf(region),
    sample: sampleOf(region, scene.theme),
  }));
  return rows.length === 0 ? null : (inCorner(rows, scene, input) ?? beside(rows, scene, input));
}

function inCorner(rows: readonly Row[], scene: Scene, input: FigureInput): Legend | null {
  const { size } = input;
  const pitch = PITCH * unitOf(size);
  const map = inkOf(scene, input);
  const { box, cost } = emptiestCorner(rowsWidth(rows, size), rows.length * pitch, map, size, takenBoxes(scene, input));
  const free = cost <= CROWDED && within(box, scene.frame) && cellsUnder(map, box, (at) => (map.lines[at] as number) < STRONG);
  return free ? { box, rows, pitch, room: 0 } : null;
}

/** From the upper edge of the frame down, closer where there are many. */
function beside(rows: readonly Row[], { frame }: Scene, { size, width }: FigureInput): Legend | null {
  const wide = rowsWidth(rows, size);
  const room = wide + GAP * unitOf(size);
  const pitch = Math.min(PITCH * unitOf(size), frame.height / rows.length);
  if (room > MOST * width || pitch < TIGHT * size.nameText) return null;
  const high = pitch * rows.length;
  return { box: boxAt(width - room + wide / 2, frame.y + high / 2, wide, high), rows, pitch, room };
}

/** The figure that is left when the legend stands beside it. */
export const narrowed = (input: FigureInput, room: number): FigureInput => (room === 0 ? input : { ...input, width: input.width - room });

/** What lies where when all curves are drawn. */
export const inkOf = (scene: Scene, { size }: FigureInput): InkMap =>
  painted(emptyMap(scene.frame, scene.theme, 4 * unitOf(size)), scene, scene.regions);

export const legendItems = ({ rows, box, pitch }: Legend, map: InkMap, { size }: FigureInput): readonly Item[] =>
  rowItems('legend', rows, box, pitch, size, inkOn(box, map));
