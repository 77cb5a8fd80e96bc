import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { drawnPoints, figure, open } from './plot.ts';

test.use({ hasTouch: true });

type Finger = readonly [x: number, y: number];

const touch = (session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]) =>
  session.send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map(([x, y], id) => ({ x, y, id })) });

/** Fingers go on straight lines from the first places to the last. */
async function move(page: Page, from: readonly Finger[], to: readonly Finger[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await touch(session, 'touchStart', from);
  const STEPS = 6;
  for (let step = 1; step <= STEPS; step++) {
    const at = (i: number, axis: 0 | 1) =>
      (from[i] as Finger)[axis] + (((to[i] as Finger)[axis] - (from[i] as Finger)[axis]) * step) / STEPS;
    await touch(
      session,
      'touchMove',
      from.map((_, i) => [at(i, 0), at(i, 1)] as const),
    );
  }
  await touch(session, 'touchEnd', []);
}

const viewOf = (page: Page): number[] => (/view=([^&]*)/.exec(decodeURIComponent(page.url()))?.[1] ?? '').split(':').map(Number);
const decades = ([low = 0, high = 0]: readonly number[]): number => Math.log10(high / low);

test('two fingers zoom about the place between them, one finger moves the view', async ({ page }) => {
  await open(page);
  const box = await figure(page).boundingBox();
  if (!box) throw new Error('no figure');
  const [x, y] = [box.x + 0.55 * box.width, box.y + 0.5 * box.height];
  const before = String(await drawnPoints(page, 'reach:na64e-2022'));
  await move(
    page,
    [
      [x - 60, y - 60],
      [x + 60, y + 60],
    ],
    [
      [x - 120, y - 120],
      [x + 120, y + 120],
    ],
  );
  await expect(page).toHaveURL(/view=/);
  await expect.poll(async () => String(await drawnPoints(page, 'reach:na64e-2022'))).not.toBe(before);
  const zoomed = viewOf(page);
  const whole = 3;
  expect(decades(zoomed.slice(0, 2)) / whole).toBeCloseTo(0.5, 1);
  await move(page, [[x, y]], [[x - 100, y]]);
  await expect.poll(() => viewOf(page)[0] ?? 0).toBeGreaterThan(1.05 * (zoomed[0] ?? 0));
  const moved = viewOf(page);
  expect(decades(moved.slice(0, 2))).toBeCloseTo(decades(zoomed.slice(0, 2)), 2);
  expect(moved.slice(2)).toEqual(zoomed.slice(2));
});
