import { once } from 'node:events';
import { closeSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs';

/** Where the lines of a scan go. */
export interface Sink {
  readonly write: (lines: string) => Promise<void>;
  readonly close: () => void;
}

export const stdoutSink: Sink = {
  write: async (lines) => {
    if (!process.stdout.write(lines)) await once(process.stdout, 'drain');
  },
  close: () => {},
};

/** Appends to the first `bytes` of a file; `kept` tells what is safe when a write fails. */
export function fileSink(file: string, bytes: number, kept: () => string): Sink {
  const attempt = <T>(action: () => T): T => {
    try {
      return action();
    } catch (error) {
      const reason = error instanceof Error ? error.message.replace(/,? ?(?:open|write|ftruncate).*$/, '') : String(error);
      throw new Error(`cannot write ${file}: ${reason}; ${kept()}`);
    }
  };
  const handle = attempt(() => openSync(file, 'a'));
  attempt(() => fstatSync(handle).isFile() && ftruncateSync(handle, bytes));
  return {
    write: async (lines) => attempt(() => writeAll(handle, Buffer.from(lines))),
    close: () => closeSync(handle),
  };
}

function writeAll(handle: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
}
