import type { Band } from '../types.ts';
import { gminus2Values } from './gminus2Values.ts';

const LABELS = { muon: '(\\mathit{g}−2)_\\mu', electron: '(\\mathit{g}−2)_\\mathrm{e}' } as const;

/** A published difference as a band of couplings. */
export function gminus2Band(id: keyof typeof gminus2Values): Band {
  const { status, title, ...rest } = gminus2Values[id];
  return { ...rest, title, label: `${LABELS[rest.lepton]} ${title.split(' ').slice(1).join(' ')}`, about: status };
}
