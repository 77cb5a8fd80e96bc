import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { drop } from './drop.ts';
import { edge, open } from './plot.ts';

const grid = (low: number, high: number, n: number) => Array.from({ length: n }, (_, i) => low * (high / low) ** (i / (n - 1)));

/** What the command line writes: events ∝ N ε²/m², and the limits that exclude a point. */
const lines = [1e12, 1e13].flatMap((exposure) =>
  grid(1e-6, 1e-2, 21).flatMap((coupling) =>
    grid(0.001, 1, 21).map((mass) => ({
      ...{ exposure, coupling, mass, events: exposure * 1e-7 * (coupling / mass) ** 2 },
      excludedBy: coupling > 1e-3 ? ['BaBar_ESPP'] : [],
    })),
  ),
);
const text = lines.map((values, point) => `${JSON.stringify({ scan: 'ab12cd34', point, of: lines.length, ...values })}\n`).join('');

const dialog = (page: Page) => page.getByRole('dialog', { name: 'reach.ndjson' });
const map = (page: Page) => dialog(page).getByRole('img');

async function openScan(page: Page, content = text): Promise<void> {
  await open(page);
  await drop(page, [{ name: 'reach.ndjson', text: content }]);
  await expect(map(page)).toBeVisible();
}

test('a dropped scan is a map, and every choice changes it', async ({ page }) => {
  await openScan(page);
  await expect(map(page)).toHaveAccessibleName('signal events of the scan, 1 line of the contour');
  await expect(dialog(page)).toContainText('882 points; 3 parameters vary, 2 values each');
  expect(await violations(page)).toEqual([]);
  const picture = () => map(page).innerHTML();
  for (const [name, option] of [
    ['exposure', '10000000000000'],
    ['Value', 'published limits that exclude'],
    ['Horizontal axis', 'coupling'],
    ['Vertical axis', 'the value, as a curve'],
  ] as const) {
    const before = await picture();
    await dialog(page).getByRole('combobox', { name }).selectOption({ label: option });
    await expect.poll(picture, { message: name }).not.toBe(before);
  }
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
});

test('the level moves the contour, which is kept as a curve of the plane', async ({ page }) => {
  await openScan(page);
  const contour = map(page).locator('[data-region^="contour"]').first();
  const before = await contour.getAttribute('d');
  const level = dialog(page).getByRole('slider', { name: 'Contour at' });
  await level.press('PageUp');
  await expect(contour).not.toHaveAttribute('d', before ?? '');
  await dialog(page).getByRole('button', { name: 'Keep contour as a curve' }).click();
  const sheet = page.getByRole('dialog', { name: 'Your curve' });
  await expect(sheet).toContainText('mass');
  await expect(edge(page, 'limit:own--preview')).toBeAttached();
});

test('a torn file is read as far as it goes, and says so', async ({ page }) => {
  await openScan(page, text.slice(0, -50));
  await expect(dialog(page).getByRole('alert').first()).toContainText('1 line was torn');
  await expect(dialog(page).getByRole('alert').last()).toContainText('881 of 882 points are here');
});

test('phone: the map first, nothing cut off sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openScan(page);
  const overflow = await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  expect(await violations(page)).toEqual([]);
});
