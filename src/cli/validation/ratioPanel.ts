import { mix } from '../../figure/color.ts';
import { path } from '../../figure/layers.ts';
import { light } from '../../figure/theme.ts';
import type { FigureModel, Item, PathItem } from '../../figure/types.ts';
import type { Comparison, Row } from './compare.ts';
import { type Panel, polygon, rectangle, TEXT, text } from './panel.ts';
import { axes } from './panelAxes.ts';
import type { XY } from './types.ts';

/** Space between plot and panel, which holds the legend, and height of the panel, pt. */
const GAP = 34;
const HEIGHT = 130;
const MARKER = 3;
/** Text further below the plot than this belongs to its mass axis, not to its lowest number, pt. */
const BELOW = 9;

/** Half-width of the ratio axis and distance of its ticks; the first that holds all points is taken. */
const AXES = [
  [0.06, 0.02],
  [0.12, 0.05],
  [0.25, 0.1],
  [0.55, 0.25],
  [1.25, 0.5],
] as const;

/** The plot with the ratio of computed to published coupling under it, on the same mass axis. */
export function withRatioPanel(
  model: FigureModel,
  comparisons: readonly Comparison[],
  colours: readonly string[],
  factor: number,
): FigureModel {
  const shift = GAP + HEIGHT;
  const panel = panelUnder(model, comparisons, colours, factor);
  const foot = model.frame.y + model.frame.height + BELOW;
  const moved = model.items.map((item) => (item.kind === 'text' && item.y > foot ? { ...item, y: item.y + shift } : item));
  const page: PathItem = {
    ...polygon('panel:page', rectangle(0, 0, model.width, model.height + shift)),
    role: 'background',
    fill: light.paper,
  };
  const items = [
    page,
    ...moved,
    ...claimBands(panel, comparisons),
    ...curves(panel, comparisons),
    ...axes(panel),
    ...legend(panel, comparisons),
  ];
  return { ...model, height: model.height + shift, items };
}

function panelUnder({ x, frame }: FigureModel, comparisons: readonly Comparison[], colours: readonly string[], factor: number): Panel {
  const top = frame.y + frame.height + GAP;
  const bottom = top + HEIGHT;
  const farthest = Math.max(...comparisons.flatMap(({ rows }) => rows.map(({ ratio }) => Math.abs(ratio - 1))).filter(Number.isFinite));
  const [half, step] = AXES.find(([h]) => farthest < h) ?? [1.25, 0.5];
  const domain = [Math.max(0, 1 - half), 1 + half] as const;
  const toY = (ratio: number) => bottom - ((Math.min(ratio, domain[1]) - domain[0]) / (domain[1] - domain[0])) * HEIGHT;
  return { x, factor, left: frame.x, right: frame.x + frame.width, top, bottom, step, domain, toY, colours };
}

/** What is claimed, the tighter claim darker. */
function claimBands(panel: Panel, comparisons: readonly Comparison[]): PathItem[] {
  const claims = comparisons.flatMap(({ candidate }) => candidate.claims).flatMap((claim) => (claim.measure === 'tip' ? [] : [claim]));
  const widths = [...new Set(claims.map(({ within }) => within))].toSorted((a, b) => b - a);
  return widths.map((within, i) => {
    const boxes = claims.flatMap((claim) => (claim.within === within ? [claimBox(panel, claim.masses, within)] : []));
    return { ...polygon(`claim:${within}`, ...boxes), fill: mix(panel.colours[0] as string, light.paper, 0.08 + 0.07 * i) };
  });
}

function claimBox({ x, left, right, toY, domain }: Panel, [low, high]: readonly [number, number], within: number): XY[] {
  const [from, to] = [Math.max(left, x.toPoints(low)), Math.min(right, x.toPoints(high))];
  return rectangle(from, toY(Math.min(domain[1], 1 + within)), to, toY(Math.max(domain[0], 1 - within)));
}

/** Points by curve and edge: filled, open, small; circles for the lower edge, triangles for the upper one. */
function curves(panel: Panel, comparisons: readonly Comparison[]): PathItem[] {
  const unity: PathItem = {
    ...path('panel:one', [
      [
        [panel.left, panel.toY(1)],
        [panel.right, panel.toY(1)],
      ],
    ]),
    stroke: light.ink2,
    width: 0.8,
  };
  const series = comparisons.flatMap(({ candidate, rows }, i) =>
    (['lower', 'upper'] as const).flatMap((edge) =>
      edgeItems(
        panel,
        `${candidate.id}:${edge}`,
        i,
        rows.filter((row) => row.edge === edge),
      ),
    ),
  );
  return [unity, ...series];
}

function edgeItems(panel: Panel, key: string, index: number, rows: readonly Row[]): PathItem[] {
  const shown = rows
    .filter(({ mass, ratio }) => Number.isFinite(ratio) && panel.x.toPoints(mass) >= panel.left)
    .toSorted((a, b) => a.mass - b.mass);
  const points = shown.map(({ mass, ratio }): XY => [panel.x.toPoints(mass), panel.toY(ratio)]);
  const stroke = panel.colours[index] ?? light.ink2;
  const line: PathItem = { ...path(`line:${key}`, [points]), stroke, width: 0.9, opacity: 0.5 };
  const markers = polygon(`points:${key}`, ...points.map((point) => marker(point, shown[0]?.edge === 'upper' ? 3 : 12)));
  return points.length === 0 ? [] : [line, { ...markers, stroke, width: 1.1, fill: index === 0 ? stroke : light.paper }];
}

function marker([x, y]: XY, corners: number): XY[] {
  const radius = corners === 3 ? 1.35 * MARKER : MARKER;
  return Array.from({ length: corners }, (_, i) => {
    const angle = (2 * Math.PI * i) / corners - Math.PI / 2;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** Which marker is which curve, between plot and panel. */
function legend({ left, top, colours }: Panel, comparisons: readonly Comparison[]): Item[] {
  const y = top - 11;
  let x = left + 6;
  return comparisons.flatMap(({ candidate }, i) => {
    const stroke = colours[i] ?? light.ink2;
    const sign: PathItem = {
      ...polygon(`legend:${candidate.id}`, marker([x, y - 0.33 * TEXT], 12)),
      stroke,
      width: 1.1,
      fill: i === 0 ? stroke : light.paper,
    };
    const name = text(`legend:${candidate.id}:name`, candidate.title, x + 8, y, 'start');
    x += name.width + 30;
    return [sign, name];
  });
}
