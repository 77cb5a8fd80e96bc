import { columnTitle, type ScanTable } from '../../engine/scan/readScan.ts';
import type { MapAxis, Point, Scale } from '../../engine/scan/scanAxis.ts';
import { contour, type ScanMap, type Slice, scanCurve, scanMap } from '../../engine/scan/scanMap.ts';
import { texNumber } from '../../engine/texNumber.ts';
import { SHADES } from '../lessons/chart/heat.ts';
import type { Chart, ChartAxis, ChartCells } from '../lessons/chart/types.ts';

/** What of a scan is shown. */
export interface ScanChoice {
  readonly x: string;
  /** Null: a curve over x alone. */
  readonly y: string | null;
  readonly output: string;
  /** Values of the other parameters. */
  readonly slice: Slice;
}

/** A scan as shown: a map, or a curve over one parameter. */
export type ScanView = { readonly range: Point; readonly scale: Scale } & (
  | { readonly map: ScanMap; readonly curve: null }
  | { readonly map: null; readonly curve: ReturnType<typeof scanCurve> }
);

export function scanView(table: ScanTable, { x, y, output, slice }: ScanChoice): ScanView {
  if (y !== null) {
    const map = scanMap(table, x, y, output, slice);
    return { map, curve: null, range: map.range, scale: map.scale };
  }
  const curve = scanCurve(table, x, output, slice);
  const values = curve.points.map(([, value]) => value).filter(Number.isFinite);
  const range = [Math.min(...values), Math.max(...values)] as const;
  return { map: null, curve, range, scale: range[0] > 0 ? 'log' : 'linear' };
}

export const contoursOf = ({ map }: ScanView, level: number): readonly (readonly Point[])[] =>
  map && Number.isFinite(level) ? contour(map, level) : [];

/** Two ends that differ, also where there is one value only. */
const spread = ([low, high]: Point): Point =>
  high > low ? [low, high] : [low - Math.abs(low) / 2 - 1e-300, high + Math.abs(high) / 2 + 1e-300];

const shadeOf = (value: number, [low, high]: Point, scale: Scale): number => {
  const t = scale === 'log' ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
  return Math.min(Math.max(Math.floor(t * SHADES), 0), SHADES - 1) / (SHADES - 1);
};

/** Boxes by shade: few shapes to draw whatever the number of points. */
function shaded({ cells, range, scale }: ScanMap): readonly ChartCells[] {
  const groups = new Map<number, ChartCells['boxes'][number][]>();
  for (const { box, value } of cells) {
    const shade = shadeOf(value, spread(range), scale);
    const group = groups.get(shade);
    if (group) group.push(box);
    else groups.set(shade, [box]);
  }
  return [...groups].map(([shade, boxes]) => ({ shade, boxes }));
}

const chartAxis = ({ key, scale, domain }: MapAxis): ChartAxis => ({ scale, domain: spread(domain), title: columnTitle(key) });

/** The map with its contours, or the curve with the level across it. */
export function scanChart(view: ScanView, output: string, level: number, contours: readonly (readonly Point[])[]): Chart {
  const title = columnTitle(output);
  const values: ChartAxis = { scale: view.scale, domain: spread(view.range), title };
  if (view.curve === null) {
    const { x, y } = view.map;
    const label = `$${texNumber(level, 3)}$`;
    const curves = contours.map((points, i) => ({
      id: `contour${i}`,
      points,
      tone: 'ink' as const,
      ...(i === 0 ? { label, labelNear: 0.5 } : {}),
    }));
    return { x: chartAxis(x), y: chartAxis(y), cells: shaded(view.map), bar: values, curves };
  }
  return {
    x: chartAxis(view.curve.x),
    y: values,
    curves: [{ id: 'curve', points: view.curve.points, tone: 'subject' }],
    marks: [{ id: 'level', direction: 'y', at: level }],
  };
}
