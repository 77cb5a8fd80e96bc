import { expect, type Page, test } from '@playwright/test';
import { figure, heightAt, open } from './plot.ts';

const REACH = 'reach:na64e-2022';

/** Every name with its place, rounded to half a pixel. */
const names = (page: Page): Promise<string[]> =>
  page.locator('[data-role="name"]').evaluateAll((all) =>
    all
      .map((name) => {
        const [x, y] = [...(name.getAttribute('transform') ?? '').matchAll(/-?[\d.]+/g)].map(([n]) => Math.round(2 * Number(n)) / 2);
        return `${name.getAttribute('data-region')} ${x} ${y}`;
      })
      .sort(),
  );

async function middle(page: Page): Promise<readonly [number, number]> {
  const box = await figure(page).boundingBox();
  if (!box) throw new Error('the figure has no box');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

test('curves and names follow the hand while it pans; at rest names stand where a fresh figure puts them', async ({ page }) => {
  await open(page);
  const [x, y] = await middle(page);
  const before = { height: await heightAt(page, REACH, 500), names: await names(page) };
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 30, { steps: 5 });
  await expect.poll(() => heightAt(page, REACH, 500)).toBeCloseTo(before.height + 30, 0);
  await page.mouse.up();
  await expect(page).toHaveURL(/view=/);
  await expect.poll(() => names(page)).not.toEqual(before.names);
  const settled = await names(page);

  await page.reload();
  await open(page, new URL(page.url()).hash);
  expect(await names(page)).toEqual(settled);
});

test('zooming keeps the width of lines and the size of names', async ({ page }) => {
  await open(page);
  await page.mouse.move(...(await middle(page)));
  const width = () => page.locator(`[data-region="${REACH}"][data-role="name"]`).evaluate((name: SVGGElement) => name.getBBox().width);
  const before = await width();
  await page.mouse.wheel(0, -200);
  await expect(page.locator('.curves')).not.toHaveAttribute('transform', /^matrix\(1\.000000/);
  expect(await width()).toBeCloseTo(before, 1);
  expect(
    await page
      .locator('.curves path')
      .first()
      .evaluate((path) => getComputedStyle(path).vectorEffect),
  ).toBe('non-scaling-stroke');
});

test('a long turn of the wheel is one undo step', async ({ page }) => {
  await open(page);
  const [clientX, clientY] = await middle(page);
  await figure(page).evaluate(
    async (svg, at) => {
      for (let frame = 0; frame < 40; frame++) {
        svg.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: -10, ctrlKey: true, bubbles: true, cancelable: true }));
        await new Promise(requestAnimationFrame);
      }
    },
    { clientX, clientY },
  );
  await expect(page).toHaveURL(/view=/);
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/view=/);
});
