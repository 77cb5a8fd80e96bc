import { expect, type Page, test } from '@playwright/test';
import { colourViolations, violations } from './axe.ts';
import { edge, figure, open } from './plot.ts';

test.describe.configure({ timeout: 90_000 });
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

const sheet = (page: Page) => page.getByRole('complementary', { name: 'Scenario' });
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const height = async (page: Page) => Math.round((await sheet(page).boundingBox())?.height ?? 0);
const handle = (page: Page) => page.getByRole('button', { name: /Height of the sheet/ });

test('header, one line of assumptions, the whole plot, and the sheet under it', async ({ page }) => {
  await open(page);
  expect((await page.getByRole('banner').boundingBox())?.height).toBe(48);
  await expect.poll(() => height(page)).toBe(Math.round(0.47 * 844));
  const [plot, below] = [await figure(page).boundingBox(), await sheet(page).boundingBox()];
  expect(plot?.width).toBe(390);
  expect((plot?.y ?? 0) + (plot?.height ?? 0)).toBeLessThanOrEqual((below?.y ?? 0) + 1);
});

test('the sheet stops at three heights: by taps, by keys and by dragging', async ({ page }) => {
  await open(page);
  await handle(page).tap();
  await expect.poll(() => height(page)).toBe(Math.round(0.9 * 844));
  await handle(page).press('ArrowDown');
  await handle(page).press('ArrowDown');
  await expect.poll(() => height(page)).toBe(64);
  const grip = await handle(page).boundingBox();
  await page.mouse.move(195, (grip?.y ?? 0) + 8);
  await page.mouse.down();
  await page.mouse.move(195, 470, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => height(page)).toBe(Math.round(0.47 * 844));
});

test('scenario, curves and point, one at a time', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('slider', { name: 'Electrons on target' })).toBeVisible();
  await tab(page, 'Curves').tap();
  await expect(page.getByRole('slider', { name: 'Electrons on target' })).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Show Existing limits' }).uncheck({ force: true });
  await expect(edge(page, 'limit:BaBar_ESPP_from_y')).toHaveCount(0);
  await tab(page, 'Point').tap();
  await expect(sheet(page)).toContainText('Tap the figure');
  await page.touchscreen.tap(230, 375);
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toBeVisible();
});

for (const [theme, broken] of [
  ['light', violations],
  ['dark', colourViolations],
] as const)
  test(`accessible on the phone, ${theme}: every tab, and the menu`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await open(page);
    for (const name of ['Scenario', 'Curves', 'Point']) {
      await tab(page, name).tap();
      expect(await broken(page)).toEqual([]);
    }
    await page.getByRole('button', { name: 'Menu' }).tap();
    expect(await broken(page)).toEqual([]);
    await page.getByRole('button', { name: 'Examples' }).tap();
    await expect(page.getByRole('dialog', { name: 'Examples' })).toBeVisible();
    expect(await broken(page)).toEqual([]);
  });

test('targets are at least 24 px high and wide', async ({ page }) => {
  await open(page);
  for (const name of ['Scenario', 'Curves']) {
    await tab(page, name).tap();
    const small = await sheet(page)
      .locator('button:visible, input:visible, select:visible')
      .evaluateAll((controls) =>
        controls
          .map((control) => [control.getAttribute('aria-label') ?? control.textContent, control.getBoundingClientRect()] as const)
          .filter(([label, { width, height: high }]) => !/Height of the sheet/.test(label ?? '') && (width < 24 || high < 24))
          .map(([label, { width, height: high }]) => `${label}: ${width} × ${high}`),
      );
    expect(small).toEqual([]);
  }
});
