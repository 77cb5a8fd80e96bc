import type { Region } from '../engine/types.ts';
import { type Box, grown } from './box.ts';
import type { Xy } from './clip.ts';
import { readable } from './color.ts';
import { emptyMap, grounds, type InkMap, painted } from './inkMap.ts';
import { type Key, keyItems, placeKey } from './key.ts';
import { type Naming, occupied, placeMovingNames, placeNames } from './labels.ts';
import { path, type Scene } from './layers.ts';
import { inkOf, type Legend, legendItems } from './legend.ts';
import { identity, memoBy } from './memo.ts';
import { blockOrigin } from './nameBlock.ts';
import { listItems } from './numberList.ts';
import { markBlock } from './numberMarks.ts';
import { listsInFrame, MOST_NUMBERS, type Numbers, placeNumbers } from './numbers.ts';
import { byPriority, isVisible } from './priority.ts';
import type { Named, Room } from './room.ts';
import { unitOf } from './sizes.ts';
import { stampItems } from './stamp.ts';
import { HALO, lineColour } from './style.ts';
import { takenBoxes } from './taken.ts';
import type { FigureInput, FigureModel, Item, PathItem, TextItem } from './types.ts';

/** Ground that fills less than this share behind a name does not decide its colour. */
const MINOR = 0.08;
/** px on screen. */
const FRAME_GAP = 4;
const LEADER_WIDTH = 0.9;
const DOT_RADIUS = 2.2;
/** How often names are laid out again to make room for their list. */
const TRIES = 3;

/** What names stand on, and what stands there before them. */
interface Ground {
  /** Computed curves on the screen: the names of all others hold still while these move. */
  readonly moving: readonly Region[];
  readonly still: readonly Region[];
  readonly stillMap: InkMap;
  /** All curves. */
  readonly map: InkMap;
  readonly key: Key | null;
  readonly fixed: readonly Box[];
}

const isMoving = ({ statement }: Region, { still }: FigureInput): boolean => statement === 'computed' && !still;
const stillMaps = memoBy<Region, InkMap>();
const stillNames = memoBy<Region, Naming>();
const nameDrawings = memoBy<Named, readonly Item[]>();

interface NameLayer extends Pick<FigureModel, 'unnamed' | 'numbered'> {
  readonly items: readonly Item[];
  /** Height under the axis title that would have room for all numbered curves. */
  readonly wanted: number;
}

/** Names at the curves or in a legend, and the pattern key. */
export function nameLayer(scene: Scene, input: FigureInput, legend: Legend | null): NameLayer {
  if (input.nameless) return { items: [], unnamed: [], numbered: [], wanted: 0 };
  if (legend || input.frameStyle.names === 'none') return { items: bareItems(scene, input, legend), unnamed: [], numbered: [], wanted: 0 };
  const ground = groundOf(scene, input);
  const { map } = ground;
  const { naming, numbers, untold } = withRoomForList(ground, scene, input);
  const key = ground.key ? keyItems(ground.key, map, input.size) : [];
  const { marks, lists, wanted } = numbers;
  const listed = lists.flatMap((list) => listItems(list, map, input));
  const names = [...naming.named, ...marks].flatMap((name) => drawn(name, map, input));
  return {
    items: [...key, ...listed, ...names, ...stampItems(input, map)],
    ...{ unnamed: untold.map(({ title }) => title), numbered: marks.map(({ region }) => region.id), wanted },
  };
}

interface Layout {
  readonly naming: Naming;
  readonly numbers: Numbers;
  /** Curves with neither a name nor a number. */
  readonly untold: readonly Region[];
}

/** On a small screen names make room for the list of those that find none: it says more than the few that stand in its way. */
function withRoomForList(ground: Ground, scene: Scene, input: FigureInput): Layout {
  const first = laidOut(ground, scene, input, []);
  let [layout, best] = [first, first];
  for (let tries = 0; tries < TRIES && lacksNumbers(best) && !input.still && !input.unnumbered; tries++) {
    layout = laidOut(ground, scene, input, roomForList(layout, ground, scene, input));
    if (layout.untold.length < best.untold.length) best = layout;
  }
  return best;
}

/** Whether curves have no number though a list could hold them all. */
const lacksNumbers = ({ naming, untold }: Layout): boolean => untold.length > 0 && naming.unnamed.length <= MOST_NUMBERS;

/** Where the list of the curves without names has room among the lines. */
function roomForList({ naming }: Layout, { map, fixed }: Ground, scene: Scene, input: FigureInput): readonly Box[] {
  const entries = byPriority(naming.unnamed, scene).map((region, i) => ({ region, block: markBlock(i + 1, input.size) }));
  return listsInFrame(entries, roomOf(map, scene, input, fixed), input.size).map(({ box }) => box);
}

/** @param kept  what names leave free for the list of numbers */
function laidOut(ground: Ground, scene: Scene, input: FigureInput, kept: readonly Box[]): Layout {
  const free = roomOf(ground.map, scene, input, ground.fixed);
  const room = { ...free, taken: [...free.taken, ...kept], before: originsOf(input) };
  const naming = placeMovingNames(ground.moving, stillNaming(ground, scene, input, room.taken), room, input.size);
  const around = { ...free, taken: [...free.taken, ...naming.named.flatMap(occupied)] };
  const numbers = placeNumbers(byPriority(naming.unnamed, scene), around, kept, input, scene.frame);
  const untold = naming.unnamed.filter((region) => !numbers.marks.some((mark) => mark.region === region));
  return { naming, numbers, untold };
}

/** Legend, key and stamp where no curve carries its name. */
function bareItems(scene: Scene, input: FigureInput, legend: Legend | null): readonly Item[] {
  const map = inkOf(scene, input);
  const visible = scene.regions.filter((region) => isVisible(region, scene));
  const taken = [...takenBoxes(scene, input), ...(legend ? [grown(legend.box, FRAME_GAP * unitOf(input.size))] : [])];
  const key = placeKey(visible, input.notes ?? [], map, input.size, taken);
  const listed = legend ? legendItems(legend, map, input) : [];
  return [...listed, ...(key ? keyItems(key, map, input.size) : []), ...stampItems(input, map)];
}

function groundOf(scene: Scene, input: FigureInput): Ground {
  const unit = unitOf(input.size);
  const still = scene.regions.filter((region) => !isMoving(region, input));
  const moving = scene.regions.filter((region) => isMoving(region, input));
  const [owner] = still;
  const paint = () => painted(emptyMap(scene.frame, scene.theme, 4 * unit), scene, still);
  const stillMap = owner ? stillMaps(owner, stillKey(still, scene, input), paint) : paint();
  const map = painted(stillMap, scene, moving.toReversed());
  const taken = takenBoxes(scene, input);
  const visible = scene.regions.filter((region) => isVisible(region, scene));
  const key = placeKey(visible, input.notes ?? [], map, input.size, taken);
  const fixed = [...taken, ...(key ? [grown(key.box, FRAME_GAP * unit)] : [])];
  return { moving, still, stillMap, map, key, fixed };
}

const stillKey = (still: readonly Region[], { frame, theme }: Scene, { size }: FigureInput): string =>
  [frame.key, ...[theme, size, ...still].map(identity)].join('|');

/** Names of what holds still; found once while computed curves move. */
function stillNaming({ still, stillMap }: Ground, scene: Scene, input: FigureInput, taken: readonly Box[]): Naming {
  const place = () => placeNames(still, roomOf(stillMap, scene, input, taken), input.size);
  const [owner] = still;
  const boxes = taken.flatMap(({ x, y, width, height, angle }) => [x, y, width, height, angle]);
  return owner ? stillNames(owner, [stillKey(still, scene, input), ...boxes].join('|'), place) : place();
}

/** Names keep off the frame and its ticks. */
function roomOf(map: InkMap, scene: Scene, { size }: FigureInput, taken: readonly Box[]): Room {
  const unit = unitOf(size);
  const inset = Math.max(FRAME_GAP * unit, size.tickMajor + 2 * unit);
  const { x, y, width, height } = scene.frame;
  const area = { x: x + inset, y: y + inset, width: width - 2 * inset, height: height - 2 * inset };
  return { map, scene, area, taken, unit, most: Number.MAX_VALUE };
}

const originsOf = ({ previous }: FigureInput): ReadonlyMap<string, Xy> =>
  new Map((previous?.items ?? []).flatMap((item) => (item.kind === 'text' && item.region ? [[item.region, [item.x, item.y]]] : [])));

function drawn(name: Named, map: InkMap, input: FigureInput): readonly Item[] {
  const behind = grounds(map, name.box);
  const colours = behind.filter(([, share], i) => i === 0 || share >= MINOR).map(([colour]) => colour);
  return nameDrawings(name, [identity(map.theme), ...colours].join(), () => nameItems(name, colours, input));
}

function nameItems(name: Named, behind: readonly string[], { theme, size }: FigureInput): readonly Item[] {
  const { region, block, box } = name;
  const fill = readable(lineColour(region, theme), theme.ink, behind);
  const [x, y] = blockOrigin(block, box);
  const halo = { color: behind[0] ?? theme.paper, width: HALO * size.nameText };
  const { runs, lines, width } = block;
  const text: TextItem = {
    kind: 'text',
    key: `name:${region.id}`,
    region: region.id,
    role: 'name',
    x,
    y,
    angle: box.angle,
    runs,
    lines,
    width,
    fill,
    halo,
  };
  return [...leaderItems(name, fill, size.lineScale), text];
}

function leaderItems({ region, leader }: Named, colour: string, scale: number): readonly PathItem[] {
  if (!leader) return [];
  const [dot, end] = leader;
  const circle = Array.from({ length: 16 }, (_, i) => {
    const angle = (i * Math.PI) / 8;
    return [dot[0] + DOT_RADIUS * scale * Math.cos(angle), dot[1] + DOT_RADIUS * scale * Math.sin(angle)] as const;
  });
  const base = { ...path(`leader:${region.id}`, [[dot, end]]), region: region.id, role: 'leader' as const };
  const line = { ...base, stroke: colour, width: LEADER_WIDTH * Math.max(scale, 0.6) };
  return [line, { ...base, key: `dot:${region.id}`, lines: [circle], closed: true, fill: colour }];
}
