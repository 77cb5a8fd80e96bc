import type { Parsed } from '../../catalog/parameter.ts';
import type { Imported } from '../../engine/import/types.ts';
import type { NamedBytes } from './parse.ts';

const LARGEST_MB = 50;
/** Below this the page reads text itself: faster than starting a worker. A damaged ROOT file may keep its reader busy. */
const WORKER_BYTES = 1e6;

const size = (files: readonly NamedBytes[]): number => files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);

/** Reads in another thread; `signal` ends it at once. */
function readInWorker(files: readonly NamedBytes[], signal: AbortSignal): Promise<Parsed<Imported>[]> {
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' });
  const answer = new Promise<Parsed<Imported>[]>((resolve, reject) => {
    worker.addEventListener('message', (event: MessageEvent<Parsed<Imported>[]>) => resolve(event.data));
    worker.addEventListener('error', () => reject(new Error('The file could not be read: it may be too large for this browser.')));
    signal.addEventListener('abort', () => reject(new Error('cancelled')));
    worker.postMessage(
      files,
      files.map(({ bytes }) => bytes),
    );
  });
  return answer.finally(() => worker.terminate());
}

/** What dropped or chosen files hold. */
export async function readInput(files: readonly File[], signal: AbortSignal): Promise<Parsed<Imported>[]> {
  const large = files.find((file) => file.size > LARGEST_MB * 1e6);
  if (large) return [{ error: `${large.name} is larger than ${LARGEST_MB} MB.` }];
  const named = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: await file.arrayBuffer() })));
  const { isRoot, parseFiles } = await import('./parse.ts');
  if (size(named) > WORKER_BYTES || named.some(isRoot)) return readInWorker(named, signal);
  return parseFiles(named);
}
