import { type PlaneId, planes } from '../../catalog/index.ts';
import type { Parsed } from '../../catalog/parameter.ts';
import { type PublishedLimit, printLimitFile } from '../limitFile.ts';
import { COLLECTION_FORMAT, CURVE_FORMAT } from './ownFiles.ts';
import { edgesAt, isFunction } from './sections.ts';
import type { CollectionFile } from './types.ts';

export type ExportFormat = 'csv' | 'json' | 'yaml' | 'lmt';

/** A curve as a file; an error where the format cannot hold it. */
export function printCurve(limit: PublishedLimit, format: ExportFormat): Parsed<string> {
  if (format === 'csv') return { value: printLimitFile(limit) };
  if (format === 'json') return { value: `${JSON.stringify({ format: CURVE_FORMAT, version: 1, curve: limit }, null, 1)}\n` };
  return format === 'yaml' ? { value: printHepData(limit) } : printLmt(limit);
}

/** Curves, their looks by `plane/id`, and the document they were drawn in, as one file. */
export const printCollection = (curves: readonly PublishedLimit[], scenario: string, styles: CollectionFile['styles'] = {}): string =>
  `${JSON.stringify({ format: COLLECTION_FORMAT, version: 1, scenario, styles, curves }, null, 1)}\n`;

/** Text in YAML: a JSON string is one. */
const quoted = (text: string): string => JSON.stringify(text);

const header = (name: string, units: string): string => `- header: {name: ${quoted(name)}${units ? `, units: ${quoted(units)}` : ''}}\n`;
const valueList = (values: readonly number[]): string => `  values:\n${values.map((value) => `  - {value: ${value}}\n`).join('')}`;

/** Name and unit of the axes in the words of HEPData. */
function axes({ plane, yUnit }: PublishedLimit): { mass: string; coupling: string; units: string } {
  const known = Object.hasOwn(planes, plane) ? planes[plane as PlaneId] : null;
  const symbol = (tex: string | undefined, otherwise: string): string => (tex === undefined ? otherwise : `$${tex.split('=')[0]?.trim()}$`);
  return { mass: symbol(known?.x.symbol, 'mass'), coupling: symbol(known?.y.symbol, 'coupling'), units: yUnit === '1' ? '' : 'GeV^-1' };
}

/** A HEPData table; islands are counted in a second dependent variable. */
function printHepData(limit: PublishedLimit): string {
  const { mass, coupling, units } = axes(limit);
  const points = limit.blocks.flatMap((block, b) => block.map(([x, y]) => [x, y, b + 1] as const));
  const qualifiers = [
    ...[['Curve', limit.title] as const, ['Plane', limit.plane] as const, ['Region', limit.region] as const],
    ...(limit.cl === null ? [] : [['Limit', `${Number((100 * limit.cl).toPrecision(6))}% CL`] as const]),
  ].map(([name, value]) => `  - {name: ${quoted(name)}, value: ${quoted(value)}}\n`);
  const island = `${header('island', '')}${valueList(points.map(([, , b]) => b))}`;
  return [
    `independent_variables:\n${header(`Mass ${mass}`, 'GeV')}${valueList(points.map(([x]) => x))}`,
    `dependent_variables:\n${header(coupling, units)}  qualifiers:\n${qualifiers.join('')}${valueList(points.map(([, y]) => y))}`,
    limit.blocks.length > 1 ? island : '',
  ].join('');
}

/** DarkCast: mass and limit, or mass, lower and upper edge. */
function printLmt(limit: PublishedLimit): Parsed<string> {
  const row = (numbers: readonly number[]): string => `${numbers.join(' ')}\n`;
  if (limit.region !== 'closed') {
    if (!limit.blocks.every(isFunction)) return { error: 'A .lmt file holds one coupling per mass; this curve turns back.' };
    return {
      value: limit.blocks
        .map((block) =>
          block
            .toSorted((a, b) => a[0] - b[0])
            .map(row)
            .join(''),
        )
        .join('\n'),
    };
  }
  const islands = limit.blocks.map(edgesAt);
  if (islands.some((edges) => edges === null))
    return { error: 'A .lmt file holds one lower and one upper edge per mass; this island has more.' };
  return { value: islands.map((edges) => (edges ?? []).map(row).join('')).join('\n') };
}
