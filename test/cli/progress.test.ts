import { describe, expect, it } from 'vitest';
import { duration, progressLine, showProgress } from '../../src/cli/progress.ts';

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => written.push(text) };
}

/** Ten pieces of work, each of so many milliseconds. */
function work(piece: number, isTTY: boolean, quiet = false): string[] {
  let time = 0;
  const screen = terminal(isTTY);
  const progress = showProgress('scan', 10, quiet, screen, () => time);
  for (let i = 0; i < 10; i++) {
    time += piece;
    progress.add(1);
  }
  progress.end();
  return screen.written;
}

describe('progress', () => {
  it('says nothing in a pipe, with --quiet, or for less than a second', () => {
    expect(work(500, false)).toEqual([]);
    expect(work(500, true, true)).toEqual([]);
    expect(work(50, true)).toEqual([]);
  });

  it('shows what is left and clears its line', () => {
    const written = work(500, true);
    expect(written[0]).toBe('\r\x1b[Kscan 2 of 10 · 20 % · 4 s left');
    expect(written.at(-1)).toBe('\r\x1b[K');
  });

  it.each([
    [0.2, '1 s'],
    [59.4, '59 s'],
    [200, '3 min 20 s'],
    [7500, '2 h 05 min'],
  ])('%f s is %s', (seconds, text) => {
    expect(duration(seconds)).toBe(text);
  });

  it('knows the time left from the time used', () => {
    expect(progressLine('limit', 25, 100, 60_000)).toBe('limit 25 of 100 · 25 % · 3 min 00 s left');
  });
});
