import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { actions } from './actions.ts';
import { randomFrom } from './random.ts';

const SECONDS = Number(process.env.SOAK_SECONDS ?? 60);
const SEED = Number(process.env.SOAK_SEED ?? 20261120);
/** Share of the time in which results and history fill their places, before the heap is watched. */
const WARM = 0.5;
/** Actions between two looks at the heap. */
const ACTIONS = 8;
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
/** Heap samples compared at the beginning and at the end. */
const SAMPLES = 3;

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

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

// A trace keeps every state of the page in the page.
test.use({ trace: 'off' });

test('random actions: no complaint, no nonsense, a flat heap', async ({ page }, info) => {
  test.setTimeout((SECONDS + 240) * 1000);
  const heard = complaints(page);
  await page.addInitScript(watchFrames);
  await visitAll(page);
  const session = await page.context().newCDPSession(page);
  const random = randomFrom(SEED);
  const heap: number[] = [];
  const done: string[] = [];
  const start = Date.now();
  const share = () => (Date.now() - start) / 1000 / SECONDS;
  while (share() < 1) {
    const [name, act] = random.pick(actions);
    done.push(name);
    await act(page, random).catch((error: Error) => {
      if (!/Timeout|not visible|outside of the viewport|detached|intercepts/.test(error.message)) throw error;
    });
    expect(await nonsense(page), `after ${done.slice(-20).join(', ')} (seed ${SEED})`).toEqual([]);
    expect(heard, `after ${done.slice(-20).join(', ')} (seed ${SEED})`).toEqual([]);
    if (done.length % ACTIONS === 0 && share() > WARM) heap.push(await heapAtHome(page, session));
  }
  while (heap.length < 2 * SAMPLES) heap.push(await heapAtHome(page, session));
  const growth = average(heap.slice(-SAMPLES)) / average(heap.slice(0, SAMPLES)) - 1;
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
