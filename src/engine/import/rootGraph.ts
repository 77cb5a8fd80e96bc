import type { Parsed } from '../../catalog/parameter.ts';
import { tableOf } from './jsonTable.ts';
import { curveFile } from './read.ts';
import { allAsIslands, asDataset, tableReadings } from './readings.ts';
import type { CurveFile, Reading } from './types.ts';

/** The points of a TGraph. */
export interface RootGraph {
  readonly name: string;
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** Rows of a graph are counted from 1; a title `name;x axis;y axis` names the axes too. */
function graphReading({ name, title, xTitle, yTitle, x, y }: RootGraph): Reading[] {
  const [own = '', xName = '', yName = ''] = title.split(';');
  const [reading] = tableReadings(tableOf([xTitle || xName, yTitle || yName], [x, y], [own]));
  return reading ? [asDataset(reading, own.trim() || name)] : [];
}

/** What a ROOT file holds. */
export function readRootGraphs(fileName: string, graphs: readonly RootGraph[]): Parsed<CurveFile> {
  const readings = graphs.flatMap(graphReading);
  const otherwise = graphs.length === 0 ? 'This ROOT file holds no TGraph.' : 'The graphs of this ROOT file hold no two positive points.';
  return curveFile(fileName, 'ROOT graph', [...readings, ...allAsIslands(readings)], otherwise);
}
