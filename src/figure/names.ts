import type { Region } from '../engine/types.ts';
import { type Box, grown } from './box.ts';
import type { Xy } from './clip.ts';
import { readable } from './color.ts';
import { emptyMap, grounds, type InkMap, painted } from './inkMap.ts';
import { type Key, keyItems, placeKey } from './key.ts';
import { type Named, type Naming, occupied, placeMovingNames, placeNames } from './labels.ts';
import { path, type Scene } from './layers.ts';
import { inkOf, type Legend, legendItems } from './legend.ts';
import { identity, memoBy } from './memo.ts';
import { blockOrigin } from './nameBlock.ts';
import { listItems } from './numberList.ts';
import { markBlock } from './numberMarks.ts';
import { listsInFrame, type Numbers, placeNumbers } from './numbers.ts';
import { byPriority, isVisible } from './priority.ts';
import type { Room } from './room.ts';
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

/** Everything about names that does not change while a computed curve moves. */
interface Settled {
  readonly map: InkMap;
  readonly key: Key | null;
  readonly fixed: readonly Box[];
  readonly naming: Naming;
}

const isMoving = ({ statement }: Region, { still }: FigureInput): boolean => statement === 'computed' && !still;
const settledNames = memoBy<Region, Settled>();
const keyDrawings = memoBy<Key, readonly Item[]>();
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
  const { settled, map, naming, numbers, untold } = withRoomForList(scene, input);
  const key = settled.key ? keyDrawings(settled.key, '', () => keyItems(settled.key as Key, settled.map, input.size)) : [];
  const { marks, lists, wanted } = numbers;
  const listed = lists.flatMap((list) => listItems(list, map, input));
  const names = [...naming.named, ...marks].flatMap((name) => drawn(name, map, input));
  return {
    items: [...key, ...listed, ...names, ...stampItems(input, map)],
    ...{ unnamed: untold.map(({ title }) => title), numbered: marks.map(({ region }) => region.id), wanted },
  };
}

interface Layout {
  readonly settled: Settled;
  readonly map: InkMap;
  readonly naming: Naming;
  readonly numbers: Numbers;
  /** Curves with neither a name nor a number. */
  readonly untold: readonly Region[];
}

/** On a small screen names make room for the list of those that find none: it says more than the few that stand in its way. */
function withRoomForList(scene: Scene, input: FigureInput): Layout {
  const first = laidOut(scene, input, []);
  let [layout, best] = [first, first];
  for (let tries = 0; tries < TRIES && best.untold.length > 0 && !input.still && !input.unnumbered; tries++) {
    layout = laidOut(scene, input, roomForList(layout, scene, input));
    if (layout.untold.length < best.untold.length) best = layout;
  }
  return best;
}

/** Where the list of the curves without names has room among the lines. */
function roomForList({ settled, map, naming }: Layout, scene: Scene, input: FigureInput): readonly Box[] {
  const entries = byPriority(naming.unnamed, scene).map((region, i) => ({ region, block: markBlock(i + 1, input.size) }));
  return listsInFrame(entries, roomOf(map, scene, input, settled.fixed), input.size).map(({ box }) => box);
}

/** @param kept  what names leave free for the list of numbers */
function laidOut(scene: Scene, input: FigureInput, kept: readonly Box[]): Layout {
  const settled = settledFor(scene, input, kept);
  const moving = scene.regions.filter((region) => isMoving(region, input));
  const map = painted(settled.map, scene, moving.toReversed());
  const free = roomOf(map, scene, input, settled.fixed);
  const room = { ...free, taken: [...free.taken, ...kept], before: originsOf(input) };
  const naming = placeMovingNames(moving, settled.naming, room, input.size);
  const around = { ...free, taken: [...free.taken, ...naming.named.flatMap(occupied)] };
  const numbers = placeNumbers(byPriority(naming.unnamed, scene), around, kept, input, scene.frame);
  const untold = naming.unnamed.filter((region) => !numbers.marks.some((mark) => mark.region === region));
  return { settled, map, naming, numbers, untold };
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

function settledFor(scene: Scene, input: FigureInput, kept: readonly Box[]): Settled {
  const still = scene.regions.filter((region) => !isMoving(region, input));
  const [owner] = still;
  const visible = scene.regions.filter((region) => isVisible(region, scene));
  const make = () => settle(still, visible, scene, input, kept);
  if (!owner) return make();
  const statements = [...new Set(visible.map(({ statement }) => statement))];
  const extras = [
    ...(input.pins ?? []).flat(),
    ...(input.notes ?? []),
    ...Object.values(input.stamp ?? {}),
    JSON.stringify(input.closeUp),
    ...kept.flatMap(({ x, y, width, height }) => [x, y, width, height]),
  ];
  const key = [scene.frame.key, identity(scene.theme), identity(input.size), ...still.map(identity), ...statements, ...extras].join('|');
  return settledNames(owner, key, make);
}

function settle(still: readonly Region[], visible: readonly Region[], scene: Scene, input: FigureInput, kept: readonly Box[]): Settled {
  const unit = unitOf(input.size);
  const map = painted(emptyMap(scene.frame, scene.theme, 4 * unit), scene, still);
  const taken = takenBoxes(scene, input);
  const key = placeKey(visible, input.notes ?? [], map, input.size, taken);
  const fixed = [...taken, ...(key ? [grown(key.box, FRAME_GAP * unit)] : [])];
  const room = roomOf(map, scene, input, fixed);
  const naming = placeNames(still, { ...room, taken: [...fixed, ...kept] }, input.size);
  return { map, key, fixed, naming };
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
