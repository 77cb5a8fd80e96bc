import { type Reading, readingSymbol } from '../catalog/readings.ts';
import { plainText } from '../figure/texPrint.ts';

/** A reading in plain characters: `m_A′ (MeV)`. */
export const readingTitle = (reading: Reading): string =>
  `${plainText(readingSymbol(reading), 'math')}${reading.unit ? ` (${reading.unit})` : ''}`;
