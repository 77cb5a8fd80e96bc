import type { Region } from '../engine/types.ts';
import { bent, bentUnion } from './bent.ts';
import { areaOf, type Edges, unionEdges } from './boundary.ts';
import type { Line } from './clip.ts';
import type { Frame } from './frame.ts';
import { type Hatching, hatchBand } from './hatch.ts';
import { identity, memoBy } from './memo.ts';
import { shapeOf, unionIn } from './outline.ts';
import {
  CASING,
  fillColour,
  fillOpacity,
  isExclusion,
  isExisting,
  isSubject,
  LINES,
  type LineRole,
  lineColour,
  lineLook,
  lineRole,
  PENDING_OPACITY,
} from './style.ts';
import { hatched } from './theme.ts';
import type { FigureInput, PathItem, Theme, Union } from './types.ts';

/** Draw order of everything that belongs to data, back to front. */
const ORDER = [
  ...(['computedFill', 'union', 'subjectFill', 'band', 'hatch', 'interior', 'other', 'outer', 'hint', 'ghost'] as const),
  ...(['subject', 'computed', 'projection', 'target'] as const),
] as const;
type Rank = (typeof ORDER)[number];

interface Ranked {
  readonly rank: Rank;
  readonly item: PathItem;
}

/** Lines of one region by role, in points. */
type RoleLines = readonly (readonly [LineRole, readonly Line[]])[];

/** Everything the drawing of one figure shares. */
export interface Scene {
  readonly regions: readonly Region[];
  readonly frame: Frame;
  readonly theme: Theme;
  readonly lineScale: number;
  readonly edges: ReadonlyMap<Region, Edges>;
  /** Filled in one piece instead of by its members. */
  readonly union: Union | null;
}

export function sceneOf(input: FigureInput, frame: Frame): Scene {
  const { size, union, frameStyle } = input;
  const theme = frameStyle.hatch ? hatched(input.theme) : input.theme;
  const { lineScale } = size;
  const drawn = bent(input.regions, input).filter((region) => region.state !== 'failed');
  const excluded = drawn.filter((region) => isExclusion(region) && region.state === 'ready' && region.fill !== 'none');
  const current = union && union.members.length > 0 && isMadeOf(union, input.regions.filter(isExisting));
  const area = current ? bentUnion(union, input) : null;
  return { regions: drawn, frame, theme, lineScale, edges: unionEdges(excluded, frame), union: area };
}

const isMadeOf = ({ members }: Union, regions: readonly Region[]): boolean =>
  members.length === regions.length && regions.every(({ outlines }, i) => outlines === members[i]);

/** Stroked lines of a region: context edges by outer boundary and interior, all others in one piece. */
export function roleLines(region: Region, { edges, frame }: Scene): RoleLines {
  if (region.statement === 'uncertainty') return [];
  const split = isSubject(region) ? undefined : edges.get(region);
  if (split && region.merged) return [['outer', split.outer]];
  return split
    ? [
        ['interior', split.interior],
        ['outer', split.outer],
      ]
    : [[lineRole(region), shapeOf(region, frame).strokes]];
}

/** px on screen: 0.35 pt in a column. */
const HATCH_WIDTH = 0.67;

const drawings = memoBy<Region, readonly Ranked[]>();

/** Fills and lines of all regions in draw order. */
export function dataItems(scene: Scene): readonly PathItem[] {
  const ranked = [
    ...unionItems(scene),
    ...scene.regions.flatMap((region) => drawings(region, drawingKey(region, scene), () => regionItems(region, scene))),
  ];
  return ORDER.flatMap((rank) => ranked.filter((entry) => entry.rank === rank).map(({ item }) => item));
}

function drawingKey(region: Region, { frame, theme, lineScale, edges, union }: Scene): string {
  const split = edges.get(region);
  return [frame.key, identity(theme), lineScale, split ? identity(split) : '', union ? 'united' : ''].join('|');
}

/** All existing limits in one piece, under everything that is filled in a colour of its own. */
function unionItems({ union, frame, theme }: Scene): readonly Ranked[] {
  const lines = union ? unionIn(union, frame) : [];
  if (lines.length === 0) return [];
  return [{ rank: 'union', item: { ...path('fill:union', lines), role: 'fill', closed: true, fill: theme.union } }];
}

/** Ids of the regions that the union shows in the frame. */
export const unitedIds = ({ regions, union, frame }: Scene): readonly string[] =>
  union ? regions.filter((region) => isExisting(region) && shapeOf(region, frame).fills.length > 0).map(({ id }) => id) : [];

function regionItems(region: Region, scene: Scene): readonly Ranked[] {
  const lines = roleLines(region, scene).flatMap(([role, parts]) => lineItems(region, role, parts, scene));
  return [...fillItems(region, scene), ...hatchItems(region, scene), ...lines];
}

const hatchings = memoBy<Region, Hatching>();
const NO_HATCH: Hatching = { lines: [], dots: [] };

/** The hatch of an exclusion along the edges that bound the union, along all edges of the subject. */
export function hatchOf(region: Region, scene: Scene): Hatching {
  const hatch = scene.theme.hatches?.[region.family];
  if (!hatch || !scene.edges.has(region)) return NO_HATCH;
  const edges = roleLines(region, scene).flatMap(([role, lines]) => (role === 'interior' ? [] : lines));
  return hatchings(region, drawingKey(region, scene), () => hatchBand(areaOf(region, scene.frame), edges, hatch, scene.lineScale));
}

function hatchItems(region: Region, scene: Scene): readonly Ranked[] {
  const { lines, dots } = hatchOf(region, scene);
  const base: PathItem = { ...path(`hatch:${region.id}`, lines), region: region.id, role: 'hatch' };
  const colour = lineColour(region, scene.theme);
  if (lines.length > 0) return [{ rank: 'hatch', item: { ...base, stroke: colour, width: HATCH_WIDTH * scene.lineScale } }];
  return dots.length > 0 ? [{ rank: 'hatch', item: { ...base, lines: dots, closed: true, fill: colour } }] : [];
}

function fillItems(region: Region, { theme, frame, union }: Scene): readonly Ranked[] {
  const fill = fillColour(region, theme);
  if (union && fill === theme.union && isExisting(region)) return [];
  const lines = shapeOf(region, frame).fills;
  if (fill === null || lines.length === 0) return [];
  const band = region.statement === 'hint' || region.statement === 'uncertainty';
  const opacity = fillOpacity(region, theme);
  const base = { ...path(`fill:${region.id}`, lines), region: region.id, closed: true, fill, opacity };
  return [{ rank: fillRank(region), item: { ...base, role: band ? 'band' : 'fill' } }];
}

function fillRank(region: Region): Rank {
  if (region.statement === 'hint' || region.statement === 'uncertainty') return 'band';
  if (region.statement === 'computed') return 'computedFill';
  return isSubject(region) ? 'subjectFill' : 'union';
}

function lineItems(region: Region, role: LineRole, lines: readonly Line[], { theme, lineScale }: Scene): readonly Ranked[] {
  if (lines.length === 0) return [];
  const { dash, cap, width: usual } = lineLook(region, role);
  const width = usual + theme.bolder;
  const opacity = role === 'interior' ? theme.interiorOpacity : LINES[role].opacity;
  const pending = region.state === 'pending';
  const line: PathItem = {
    ...path(`${role}:${region.id}`, lines),
    region: region.id,
    stroke: lineColour(region, theme),
    width: width * lineScale,
    dash: dash.map((length) => length * lineScale),
    cap,
    opacity: pending ? opacity * PENDING_OPACITY : opacity,
  };
  const rim: PathItem = { ...line, key: `casing:${region.id}`, role: 'casing', stroke: theme.paper, dash: [], cap: 'butt' };
  const rimmed = { ...rim, width: (width + 2 * CASING) * lineScale };
  return LINES[role].casing && !pending ? [rimmed, line].map((item) => ({ rank: role, item })) : [{ rank: role, item: line }];
}

/** A path item with nothing switched on. */
export const path = (key: string, lines: readonly Line[]): PathItem => ({
  kind: 'path',
  key,
  role: 'edge',
  lines,
  closed: false,
  fill: null,
  stroke: null,
  width: 0,
  dash: [],
  cap: 'butt',
  opacity: 1,
});
