import type { ExportFormat } from '../../engine/import/write.ts';
import { printCollection, printCurve } from '../../engine/import/write.ts';
import type { PublishedLimit } from '../../engine/limitFile.ts';
import { OWN_PREFIX } from '../../scenario/own.ts';
import { printScenario } from '../../scenario/url.ts';
import { documentStore } from '../documentStore.ts';
import { saveText } from '../saveText.ts';
import { ownStore } from './ownStore.ts';

/** Saves a curve as a file; the reason when the format cannot hold it, else null. */
export function saveCurve(curve: PublishedLimit, format: ExportFormat): string | null {
  const printed = printCurve(curve, format);
  if ('error' in printed) return printed.error;
  saveText(`${curve.id.replace(new RegExp(`^${OWN_PREFIX}`), '')}.${format}`, printed.value, 'text/plain');
  return null;
}

/** Saves all curves and the open scenario as one file, to be dropped here again. */
export function saveAll(): void {
  const { curves, styles } = ownStore.getState();
  const text = printCollection(curves, printScenario(documentStore.getState().scenario), styles);
  saveText('darkreach-curves.json', text, 'text/plain');
}
