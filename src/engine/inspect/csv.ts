import type { Plane } from '../../catalog/types.ts';
import type { Region } from '../types.ts';

const plainAxis = (symbol: string, unit: string): string =>
  `${symbol.replace(/[\\{}]/g, '').replaceAll('′', "'")}${unit ? ` (${unit})` : ''}`;

/** The points of a curve as it is drawn, in plane coordinates; pieces are separated by blank lines. */
export function curveCsv(region: Region, { x, y }: Plane): string {
  const head = [region.title, region.provenance.text].map((line) => `# ${line}`);
  const columns = `${plainAxis(x.symbol, x.unit)},${plainAxis(y.symbol.split('=')[0]?.trim() ?? '', y.unit)}`;
  const pieces = region.outlines.map(({ points }) => points.map(([px, py]) => `${print(px)},${print(py)}`).join('\n'));
  return `${[...head, columns].join('\n')}\n${pieces.join('\n\n')}\n`;
}

/** Enough digits for any use, without the noise of the last ones. */
const print = (value: number): string => String(Number(value.toPrecision(8)));
