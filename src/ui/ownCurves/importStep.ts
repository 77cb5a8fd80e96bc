import { create } from 'zustand';
import type { Choices } from '../../engine/import/place.ts';
import type { CollectionFile, CurveFile, Imported, Reading } from '../../engine/import/types.ts';
import type { ScanTable } from '../../engine/scan/readScan.ts';

/** Where the dialog stands. */
export type Step =
  | { readonly kind: 'closed' }
  /** Waits for a file or rows; the message says why the last ones could not be used. */
  | { readonly kind: 'ask'; readonly message: string | null }
  | { readonly kind: 'reading'; readonly name: string; readonly cancel: AbortController }
  | { readonly kind: 'curve'; readonly file: CurveFile; readonly reading: Reading; readonly choices: Choices }
  | { readonly kind: 'collection'; readonly file: CollectionFile }
  | { readonly kind: 'scan'; readonly file: ScanTable };

interface ImportState {
  readonly step: Step;
  /** Files that came together and wait for their turn. */
  readonly queue: readonly Imported[];
}

export const importStore = create<ImportState>(() => ({ step: { kind: 'closed' }, queue: [] }));
