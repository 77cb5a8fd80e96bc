import type { Region } from '../../engine/types.ts';
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

/** All points of the curves in view, in plane coordinates; what is known about each curve stands above them. */
export function csv(drawing: Drawing): string {
  const { record, regions } = drawing;
  const head = Object.entries(headOf(drawing)).map(([key, value]) => `# ${key}: ${value}`);
  const curves = record.curves.map((curve, i) => `# curve ${i + 1}: ${JSON.stringify({ ...curve, ...shapeOf(regions[i] as Region) })}`);
  const rows = regions.flatMap(({ outlines }, i) =>
    outlines.flatMap(({ points }, k) => points.map(([x, y]) => `${i + 1},${k + 1},${x},${y}`)),
  );
  return [...head, ...curves, 'curve,outline,x,y', ...rows, ''].join('\n');
}

/** The same as JSON, one curve a line. */
export function json(drawing: Drawing): string {
  const { record, regions, input } = drawing;
  const curves = record.curves.map((curve, i) => {
    const region = regions[i] as Region;
    const outlines = region.outlines.map(({ points, closed, unstroked }) => ({ closed, unstroked, points }));
    return JSON.stringify({ ...curve, family: region.family, fill: region.fill, outlines });
  });
  const head = JSON.stringify({ ...headOf(drawing), view: input.view }, null, 2).slice(0, -2);
  return `${head},\n  "curves": [\n${curves.join(',\n')}\n  ]\n}\n`;
}
