import type { ExportFormat } from '../../engine/import/write.ts';
import { printCollection, printCurve } from '../../engine/import/write.ts';
import type { PublishedLimit } from '../../engine/limitFile.ts';
import { OWN_PREFIX, printScenario } from '../../scenario/url.ts';
import { documentStore } from '../documentStore.ts';
import { ownStore } from './ownStore.ts';

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Saves a curve as a file; the reason when the format cannot hold it, else null. */
export function saveCurve(curve: PublishedLimit, format: ExportFormat): string | null {
  const printed = printCurve(curve, format);
  if ('error' in printed) return printed.error;
  download(`${curve.id.slice(OWN_PREFIX.length)}.${format}`, printed.value);
  return null;
}

/** Saves all curves and the open scenario as one file, to be dropped here again. */
export function saveAll(): void {
  download('darkreach-curves.json', printCollection(ownStore.getState().curves, printScenario(documentStore.getState().scenario)));
}
