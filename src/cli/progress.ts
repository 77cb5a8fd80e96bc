/** What progress is written to. */
interface Terminal {
  readonly isTTY?: boolean | undefined;
  readonly write: (text: string) => unknown;
}

export interface Progress {
  /** `count` more pieces are done. */
  readonly add: (count: number) => void;
  /** Clears the line. */
  readonly end: () => void;
}

/** Shorter work says nothing, ms. */
const PATIENCE = 1000;
/** Between two lines, ms. */
const PERIOD = 100;

const pad = (value: number): string => String(value).padStart(2, '0');

/** `8 s`, `3 min 20 s`, `2 h 05 min`. */
export function duration(seconds: number): string {
  const s = Math.max(1, Math.round(seconds));
  if (s < 60) return `${s} s`;
  return s < 3600 ? `${Math.floor(s / 60)} min ${pad(s % 60)} s` : `${Math.floor(s / 3600)} h ${pad(Math.floor((s % 3600) / 60))} min`;
}

export function progressLine(what: string, done: number, total: number, elapsed: number): string {
  const left = (elapsed / 1000) * ((total - done) / done);
  return `${what} ${done} of ${total} · ${Math.floor((100 * done) / total)} % · ${duration(left)} left`;
}

/** A line on the terminal that is written over; nothing in a pipe and nothing for work of less than a second. */
export function showProgress(what: string, total: number, quiet: boolean, terminal: Terminal = process.stderr, now = Date.now): Progress {
  if (quiet || !terminal.isTTY) return { add: () => {}, end: () => {} };
  const start = now();
  let [done, shown] = [0, 0];
  const add = (count: number): void => {
    done += count;
    const time = now();
    if (time - start < PATIENCE || time - shown < PERIOD) return;
    shown = time;
    terminal.write(`\r\x1b[K${progressLine(what, done, total, time - start)}`);
  };
  return { add, end: () => void (shown > 0 && terminal.write('\r\x1b[K')) };
}
