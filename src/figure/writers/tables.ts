import type { Outline, Region } from '../../engine/types.ts';
import type { Drawing } from '../drawing.ts';
import { plainText } from '../texPrint.ts';

const axisText = ({ parameter: { name, symbol, unit } }: Drawing['input']['xAxis']): string =>
  `${name}, ${plainText(symbol, 'math')}${unit ? ` (${plainText(unit)})` : ''}`;

const viewOf = ({ view }: Drawing['input']): string => `x ${view.x.join(' to ')}, y ${view.y.join(' to ')}`;

const headOf = ({ record, input }: Drawing) => ({
  program: record.program,
  title: record.title,
  link: record.link,
  plane: record.plane,
  model: record.model,
  assumptions: plainText(record.assumptions),
  x: axisText(input.xAxis),
  y: axisText(input.yAxis),
  view: viewOf(input),
});

/** How the points of a curve are meant: which lines are closed, and which side is excluded. */
const shapeOf = ({ outlines, fill }: Region) => ({ fill, closed: outlines.map(({ closed }) => closed) });

/** The grey area as closed outlines in plane coordinates, clipped to the view; holes turn the other way. */
function unionOutlines({ model }: Drawing): readonly Outline['points'][] {
  const area = model.items.find(({ key }) => key === 'fill:union');
  if (area?.kind !== 'path') return [];
  return area.lines.map((line) => line.map(([x, y]) => [model.x.fromPoints(x), model.y.fromPoints(y)] as const));
}

const UNION = { id: 'union', title: 'All existing limits, united and clipped to the view', computed: true, fill: 'inside' } as const;

/** All points of the curves in view, in plane coordinates; what is known about each curve stands above them. */
export function csv(drawing: Drawing): string {
  const { record, regions } = drawing;
  const head = Object.entries(headOf(drawing)).map(([key, value]) => `# ${key}: ${value}`);
  const curves = record.curves.map((curve, i) => `# curve ${i + 1}: ${JSON.stringify({ ...curve, ...shapeOf(regions[i] as Region) })}`);
  const rows = regions.flatMap(({ outlines }, i) =>
    outlines.flatMap(({ points }, k) => points.map(([x, y]) => `${i + 1},${k + 1},${x},${y}`)),
  );
  const union = unionOutlines(drawing);
  const last = curves.length + 1;
  const about = union.length > 0 ? [`# curve ${last}: ${JSON.stringify({ ...UNION, closed: union.map(() => true) })}`] : [];
  const area = union.flatMap((points, k) => points.map(([x, y]) => `${last},${k + 1},${x},${y}`));
  return [...head, ...curves, ...about, 'curve,outline,x,y', ...rows, ...area, ''].join('\n');
}

/** The same as JSON, one curve a line. */
export function json(drawing: Drawing): string {
  const { record, regions, input } = drawing;
  const curves = record.curves.map((curve, i) => {
    const region = regions[i] as Region;
    const outlines = region.outlines.map(({ points, closed, unstroked }) => ({ closed, unstroked, points }));
    return JSON.stringify({ ...curve, family: region.family, fill: region.fill, outlines });
  });
  const union = unionOutlines(drawing).map((points) => ({ closed: true, unstroked: [], points }));
  if (union.length > 0) curves.push(JSON.stringify({ ...UNION, outlines: union }));
  const head = JSON.stringify({ ...headOf(drawing), view: input.view }, null, 2).slice(0, -2);
  return `${head},\n  "curves": [\n${curves.join(',\n')}\n  ]\n}\n`;
}
