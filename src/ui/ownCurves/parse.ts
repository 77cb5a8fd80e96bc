import type { Parsed } from '../../catalog/parameter.ts';
import { readFiles } from '../../engine/import/read.ts';
import { readRootGraphs } from '../../engine/import/rootGraph.ts';
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

export const isRoot = ({ bytes }: NamedBytes): boolean => new TextDecoder('latin1').decode(bytes.slice(0, 4)) === 'root';

/** The reader of ROOT files is fetched when the first one comes. */
async function readRoot({ name, bytes }: NamedBytes): Promise<Parsed<Imported>> {
  const { rootGraphs } = await import('./rootFile.ts');
  try {
    return readRootGraphs(name, await rootGraphs(bytes));
  } catch (error) {
    return { error: `This ROOT file is damaged or of an unknown kind: ${error instanceof Error ? error.message : String(error)}.` };
  }
}

/** What the files hold: one answer each, or one for the two edges of an island. */
export async function parseFiles(files: readonly NamedBytes[]): Promise<Parsed<Imported>[]> {
  const roots = await Promise.all(files.filter(isRoot).map(readRoot));
  const texts = files.filter((file) => !isRoot(file)).map(({ name, bytes }) => ({ name, text: decoded(bytes) }));
  return [...roots, ...(texts.length > 0 ? readFiles(texts) : [])];
}
