import { asList, asText, isObject, type JsonObject } from './json.ts';
import { tableOf } from './jsonTable.ts';
import { allAsIslands, asDataset, tableReadings } from './readings.ts';
import type { Reading } from './types.ts';

/** Data sets of a project file: `datasetColl` since version 4, `wpd.dataSeries` before. */
function datasetsOf(document: JsonObject): readonly unknown[] {
  if (Array.isArray(document.datasetColl)) return document.datasetColl;
  return isObject(document.wpd) ? asList(document.wpd.dataSeries) : [];
}

export const isDigitizer = (document: unknown): document is JsonObject => isObject(document) && datasetsOf(document).length > 0;

function datasetReading(dataset: unknown, index: number): Reading[] {
  if (!isObject(dataset)) return [];
  const values = asList(dataset.data).map((point) => (isObject(point) ? asList(point.value) : []));
  const columns = [0, 1].map((c) => values.map((value) => value[c]));
  const [reading] = tableReadings(tableOf([], columns, []));
  return reading ? [asDataset(reading, asText(dataset.name) || `data set ${index + 1}`)] : [];
}

/** The points of each data set as they were clicked. */
export function digitizerReadings(document: JsonObject): Reading[] {
  const datasets = datasetsOf(document).flatMap(datasetReading);
  return [...datasets, ...allAsIslands(datasets)];
}
