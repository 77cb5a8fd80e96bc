import { expect, type Locator, type Page, test } from '@playwright/test';
import { countWorkerMessages, exposure, heightAt, open, pixelsPerDecade, workerMessages, write } from './plot.ts';

const REACH = 'reach:na64e-2022';

/** Drags a slider by a horizontal distance in small steps, as a hand does; Alt switches snapping off. */
async function drag(page: Page, slider: Locator, fromFraction: number, dx: number): Promise<void> {
  const box = await slider.boundingBox();
  if (!box) throw new Error('the slider has no box');
  const [x, y] = [box.x + fromFraction * box.width, box.y + box.height / 2];
  await page.keyboard.down('Alt');
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 12; step++) await page.mouse.move(x + (dx * step) / 12, y);
  await page.mouse.up();
  await page.keyboard.up('Alt');
}

const value = async (slider: Locator): Promise<number> => Number(await slider.getAttribute('aria-valuenow'));

const onTimeline = (n: number): number => (Math.log10(n) - 9) / 5;

test('dragging the exposure moves the curve by the square root of the ratio, without a worker message', { tag: '@main' }, async ({
  page,
}) => {
  await countWorkerMessages(page);
  await open(page);
  const slider = exposure(page);
  const before = { n: await value(slider), y: await heightAt(page, REACH, 600) };
  const messages = await workerMessages(page);

  await drag(page, slider, onTimeline(before.n), 40);

  const after = { n: await value(slider), y: await heightAt(page, REACH, 600) };
  expect(after.n).toBeGreaterThan(2 * before.n);
  const movedDown = (after.y - before.y) / (await pixelsPerDecade(page));
  expect(movedDown).toBeCloseTo(0.5 * Math.log10(after.n / before.n), 2);
  expect(await workerMessages(page)).toBe(messages);
});

test('the keyboard moves it too: Page Down is a tenth of the electrons', { tag: '@main' }, async ({ page }) => {
  await open(page);
  const slider = exposure(page);
  const y = await heightAt(page, REACH, 600);
  await slider.focus();
  await page.keyboard.press('PageDown');
  await expect(slider).toHaveAttribute('aria-valuenow', /^5000000000?00$/);
  expect(y - (await heightAt(page, REACH, 600))).toBeCloseTo(0.5 * (await pixelsPerDecade(page)), 0);
});

test('a run is one click away, and so is the way back', { tag: '@main' }, async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /Set to 2016 October/ }).click();
  await expect(exposure(page)).toHaveAttribute('aria-valuenow', '43000000000');
  await expect(page).toHaveURL(/reach=na64e-2022:4\.3e10/);
  await page.getByRole('button', { name: 'Reset Electrons on target' }).click();
  await expect(exposure(page)).toHaveAttribute('aria-valuenow', '5000000000000');
});

test('values can be typed as people write them', { tag: '@main' }, async ({ page }) => {
  await open(page);
  const field = page.getByRole('textbox', { name: 'Electrons on target' });
  for (const [text, n] of [
    ['2e12', 2e12],
    ['3·10^12', 3e12],
    ['4 × 10^11', 4e11],
  ] as const) {
    await write(field, text);
    await field.press('Enter');
    expect(await value(exposure(page))).toBeCloseTo(n, -6);
  }
});

test('a value out of range is refused at the field, and the old one stays', { tag: '@main' }, async ({ page }) => {
  await open(page);
  const field = page.getByRole('textbox', { name: 'Electrons on target' });
  await write(field, '5e22');
  await field.press('Enter');
  await expect(page.getByText(/Kept at/)).toBeVisible();
  expect(await value(exposure(page))).toBe(5e12);
});

test('dragging the beam energy computes the curve on the spot: never dimmed, no worker message', async ({ page }) => {
  await countWorkerMessages(page);
  await open(page);
  await page.getByRole('button', { name: 'Beam, detector and statistics' }).first().click();
  const slider = page.getByRole('slider', { name: 'Beam energy' }).first();
  await slider.focus();
  // The page fetches the table after the first curve is drawn; from then on no worker is asked.
  await expect(async () => {
    const messages = await workerMessages(page);
    const height = await heightAt(page, REACH, 600);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => heightAt(page, REACH, 600)).not.toBe(height);
    expect(await workerMessages(page)).toBe(messages);
  }).toPass();
  const edges = page.locator(`[data-region="${REACH}"][data-role="edge"]`);
  await page.evaluate(() => {
    const seen = { dimmed: 0 };
    new MutationObserver((changes) => {
      for (const { target } of changes) if ((target as Element).getAttribute('stroke-opacity') === '0.4') seen.dimmed += 1;
    }).observe(document.body, { attributes: true, attributeFilter: ['stroke-opacity'], subtree: true });
    Object.assign(window, { seen });
  });
  for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => (window as unknown as { seen: { dimmed: number } }).seen.dimmed)).toBe(0);
  await expect(edges.first()).toHaveAttribute('stroke-opacity', '1');
});
