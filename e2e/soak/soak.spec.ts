import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { actions } from './actions.ts';
import { randomFrom } from './random.ts';

const SECONDS = Number(process.env.SOAK_SECONDS ?? 60);
const SEED = Number(process.env.SOAK_SEED ?? 20261120);
/** Actions between two looks at the heap, and looks in a round. */
const ACTIONS = 8;
const LOOKS = 3;
/**
 * Every round of actions is done three times from the first view: results, layouts and history fill their places in the first,
 * and what the last adds to the second is lost for good, however slow the machine.
 */
const REPEATS = 3;
/** Everything that is loaded once is loaded before the heap is watched. */
const PLACES = [
  'plane=y-mchi',
  'plane=eps-mA-visible',
  'plane=gagg-ma',
  'plane=gmu-mZ',
  'plane=mcp',
  'plane=gBL-mZ',
  'plane=eps-mA&board=yes',
];

/** Everything a page may complain about. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('crash', () => heard.push('the page crashed'));
  page.on('console', (message) => message.type() === 'error' && heard.push(`console: ${message.text()}`));
  return heard;
}

/** Numbers that must never be seen. */
const nonsense = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const paths = [...document.querySelectorAll('svg path')].filter((path) => /NaN|Infinity|undefined/.test(path.getAttribute('d') ?? ''));
    const words = /\b(?:NaN|undefined)\b|\[object Object\]/.exec(document.body.textContent ?? '');
    return [
      ...paths.map((path) => `path of ${path.getAttribute('data-region') ?? path.parentElement?.tagName}`),
      ...(words ? [words[0]] : []),
    ];
  });

/** Scripts and buffers after collection, bytes, in the same first view each time. */
async function heapAtHome(page: Page, session: CDPSession): Promise<number> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.keyboard.press('Escape');
  await page.evaluate(() => {
    location.hash = '#plane=eps-mA';
  });
  await page.locator('[role="img"][aria-busy="false"] [data-role="edge"]').first().waitFor({ state: 'attached' });
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    backingStorageSize?: number;
  };
  return usedSize + backingStorageSize;
}

async function visitAll(page: Page): Promise<void> {
  for (const place of PLACES) {
    await page.goto(`/#${place}`);
    await page.locator('[role="img"][aria-busy="false"] [data-role="edge"]').first().waitFor({ state: 'attached' });
  }
}

/** Runs in the page: frames that took longer than a fifth of a second. */
function watchFrames(): void {
  const frames = { count: 0, long: [] as number[] };
  let last = performance.now();
  const frame = (now: number) => {
    frames.count += 1;
    if (now - last > 200) frames.long.push(Math.round(now - last));
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  Object.assign(window, { frames });
}

// A trace keeps every state of the page in the page.
test.use({ trace: 'off' });

test('random actions: no complaint, no nonsense, a flat heap', async ({ page }, info) => {
  test.setTimeout((SECONDS + 240) * 1000);
  const heard = complaints(page);
  await page.addInitScript(watchFrames);
  await visitAll(page);
  const session = await page.context().newCDPSession(page);
  const heap: number[] = [];
  const done: string[] = [];
  const start = Date.now();
  const running = () => (Date.now() - start) / 1000 < SECONDS;
  for (let round = 0; running() || round % REPEATS !== 0; round++) {
    const random = randomFrom(SEED + Math.floor(round / REPEATS));
    for (let i = 1; i <= ACTIONS * LOOKS; i++) {
      const [name, act] = random.pick(actions);
      done.push(name);
      await act(page, random).catch((error: Error) => {
        if (!/Timeout|not visible|outside of the viewport|detached|intercepts/.test(error.message)) throw error;
      });
      expect(await nonsense(page), `after ${done.slice(-20).join(', ')} (seed ${SEED})`).toEqual([]);
      expect(heard, `after ${done.slice(-20).join(', ')} (seed ${SEED})`).toEqual([]);
      if (i % ACTIONS === 0) heap.push(await heapAtHome(page, session));
    }
  }
  // The last round against the one before, or over a long time against the middle of it.
  const before = heap.length > 20 * LOOKS ? Math.floor(heap.length / 2) : heap.length - 2 * LOOKS;
  const growth = Math.min(...heap.slice(-LOOKS)) / Math.min(...heap.slice(before, before + LOOKS)) - 1;
  const { count, long } = await page.evaluate(() => (window as unknown as { frames: { count: number; long: number[] } }).frames);
  const told = {
    seed: SEED,
    seconds: SECONDS,
    actions: done.length,
    heapMb: heap.map((bytes) => Number((bytes / 1e6).toFixed(2))),
    growth,
  };
  const result = { ...told, frames: count, framesOver200Ms: long.length, longestMs: Math.max(0, ...long), load: loadavg()[0] };
  mkdirSync('test-results', { recursive: true });
  writeFileSync('test-results/soak.json', `${JSON.stringify(result, null, 2)}\n`);
  info.annotations.push({ type: 'soak', description: JSON.stringify(result) });
  console.log(`soak: ${JSON.stringify(result)}`);
  expect(growth, `heap after collection, MB: ${told.heapMb.join(', ')}`).toBeLessThan(0.1);
});
