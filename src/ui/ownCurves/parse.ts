import type { Parsed } from '../../catalog/parameter.ts';
import { readFiles } from '../../engine/import/read.ts';
import type { Imported } from '../../engine/import/types.ts';

/** A file as it came, not decoded yet. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

/** Spreadsheets save Unicode text as UTF-16 with a byte order mark; everything else is UTF-8 or its subset. */
function decoded(bytes: ArrayBuffer): string {
  const [a, b] = new Uint8Array(bytes.slice(0, 2));
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** What the files hold: one answer each, or one for the two edges of an island. */
export const parseFiles = (files: readonly NamedBytes[]): Parsed<Imported>[] =>
  readFiles(files.map(({ name, bytes }) => ({ name, text: decoded(bytes) })));
