import { type ExperimentId, experiments, planes } from '../../catalog/index.ts';
import { initialModelParams } from '../../catalog/params.ts';
import { limitKey } from '../../engine/draw.ts';
import type { PublishedLimit } from '../../engine/limitFile.ts';
import { limitRegion } from '../../engine/limitRegion.ts';
import type { Region } from '../../engine/types.ts';
import type { Case, Conditions, Edge, Quoted, Range, XY } from './types.ts';

export type Limits = ReadonlyMap<string, PublishedLimit>;

export interface PublishedPoint {
  readonly mass: number;
  readonly edge: Edge;
  readonly coupling: number;
}

/** What a case is held against. */
export interface Published {
  readonly points: readonly PublishedPoint[];
  /** Where both edges meet; null for curves that do not turn back. */
  readonly tip: XY | null;
  readonly regions: readonly Region[];
  readonly conditions: Conditions;
  /** Source key with the figure or place. */
  readonly source: string;
}

export function limitOf(limits: Limits, plane: string, id: string): PublishedLimit {
  const limit = limits.get(limitKey(plane, id));
  if (!limit) throw new Error(`the published curve ${plane}/${id} is missing`);
  return limit;
}

/** The published curve of a case, with the points that are compared. */
export function publishedOf(test: Case, limits: Limits): Published {
  const { published, plane, backdrop } = test;
  const all = typeof published === 'string' ? fromFile(test, limitOf(limits, plane, published)) : fromText(test, published);
  const behind = backdrop === undefined ? [] : [backdropOf(limitOf(limits, plane, backdrop))];
  const points = all.points.filter(({ mass, edge }) => inside(mass, test.masses?.[edge]));
  return { ...all, points, regions: [...behind, ...all.regions] };
}

/** A curve that is drawn and not compared. */
const backdropOf = (limit: PublishedLimit): Region => ({ ...drawn(limit), subject: false, label: `${limit.shortName}, file` });

const inside = (mass: number, range: Range | undefined): boolean => range === undefined || (mass >= range[0] && mass <= range[1]);

/** The file's own curve; the subject of the picture. */
function drawn(limit: PublishedLimit): Region {
  // Its own experiment makes it the subject of the picture.
  const owner = (Object.keys(experiments) as ExperimentId[]).find((id) =>
    (experiments[id].published as readonly string[]).includes(limit.id),
  );
  const plane = planes[limit.plane as keyof typeof planes];
  const region = limitRegion(limit, plane, { ...initialModelParams, ...limit.assumes }, owner ? experiments[owner] : null);
  return { ...region, label: `${limit.shortName}, published` };
}

function fromFile({ plane, perDecade }: Case, limit: PublishedLimit): Published {
  const sides = limit.blocks.flatMap((block, b) => splitAtTip(ownPoints(limit, block, b), limit.region === 'closed'));
  return {
    points: sides.flatMap((side) => sidePoints(side, perDecade)),
    tip: sides.find(({ tip }) => tip)?.tip ?? null,
    regions: [drawn(limit)],
    conditions: { plane, params: { ...initialModelParams, ...limit.assumes }, cl: limit.cl ?? 0.9 },
    source: `${limit.source.key}${limit.source.figure === null ? '' : `, figure ${limit.source.figure}`}`,
  };
}

/** Points of one island without what was added to it and without the repeated first point of a closed one. */
function ownPoints({ region, added }: PublishedLimit, block: readonly XY[], b: number): XY[] {
  const ours = new Set(added.flatMap(([island, i]) => (island === b ? [i] : [])));
  const own = block.filter((_, i) => !ours.has(i));
  return region === 'closed' ? own.slice(0, -1) : own;
}

/** A path that returns to less than this part of its largest mass has two edges and a tip. */
const RETURNS = 0.5;

/** One edge of a published curve by rising mass, with the tip at its end where it has one. */
interface Side {
  readonly edge: Edge;
  readonly path: readonly XY[];
  readonly tip: XY | null;
}

function splitAtTip(path: readonly XY[], closed: boolean): Side[] {
  const at = (index: number): XY => path[index] ?? [Number.NaN, Number.NaN];
  const tip = path.reduce((best, [mass], i) => (mass > at(best)[0] ? i : best), 0);
  const returns = closed || at(path.length - 1)[0] < RETURNS * at(tip)[0];
  if (!returns) return [{ edge: 'lower', path, tip: null }];
  const sides = [path.slice(0, tip + 1), path.slice(tip).reverse()];
  const [lower = [], upper = []] = at(0)[1] < at(path.length - 1)[1] ? sides : sides.reverse();
  return [
    { edge: 'lower', path: lower, tip: at(tip) },
    { edge: 'upper', path: upper, tip: at(tip) },
  ];
}

/** The points of a side that are compared: not the tip, where both edges are one. */
function sidePoints({ edge, path, tip }: Side, perDecade: Case['perDecade']): PublishedPoint[] {
  const own = perDecade?.points === 'left out' ? [] : tip ? path.slice(0, -1) : path;
  const all = [...own, ...(perDecade ? evenly(path, perDecade.count) : [])].toSorted(([a], [b]) => a - b);
  return all.map(([mass, coupling]) => ({ mass, edge, coupling }));
}

/** The line read at masses evenly spaced in ln m, interpolated in the logarithms. */
function evenly(path: readonly XY[], perDecade: number): XY[] {
  const [first, last] = [path[0]?.[0] ?? 1, path.at(-1)?.[0] ?? 1];
  const count = Math.floor(Math.log10(last / first) * perDecade);
  return Array.from({ length: count }, (_, i) => first * (last / first) ** ((i + 0.5) / count)).map((mass) => {
    const after = Math.max(
      1,
      path.findIndex(([m]) => m > mass),
    );
    const [[ax, ay], [bx, by]] = [path[after - 1], path[after]] as [XY, XY];
    return [mass, ay * (by / ay) ** (Math.log(mass / ax) / Math.log(bx / ax))];
  });
}

/** Half the width of the bar of a single edge, relative to the mass. */
const TICK = 0.05;

/** One edge is a short horizontal bar, two are a vertical one between them. */
const barOf = ([mass, lower, upper]: Quoted['points'][number]): XY[] =>
  upper === undefined
    ? [
        [mass * (1 - TICK), lower],
        [mass * (1 + TICK), lower],
      ]
    : [
        [mass, lower],
        [mass, upper],
      ];

/** Numbers of a text as bars. */
function fromText({ plane, title }: Case, { key, where, cl, points }: Quoted): Published {
  const bars = points.map((point) => ({ points: barOf(point), closed: false, unstroked: [] }));
  return {
    points: points.flatMap(([mass, lower, upper]): PublishedPoint[] => [
      { mass, edge: 'lower', coupling: lower },
      ...(upper === undefined ? [] : [{ mass, edge: 'upper' as const, coupling: upper }]),
    ]),
    tip: null,
    regions: [
      {
        ...{ id: `quoted:${key}`, title, label: `${where}, published`, family: 'user', statement: 'published', subject: true },
        ...{ outlines: bars, fill: 'none', carryOn: [], state: 'ready', provenance: { keys: [key], text: where } },
      },
    ],
    conditions: { plane, params: initialModelParams, cl },
    source: `${key}, ${where}`,
  };
}
