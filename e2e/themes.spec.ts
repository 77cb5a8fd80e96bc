import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { edge, open } from './plot.ts';

test.describe.configure({ timeout: 90_000 });

const CONTEXT = 'limit:LSND_alphaD05';
const background = (page: Page) => page.locator('body').evaluate((body) => getComputedStyle(body.parentElement ?? body).backgroundColor);

test('high contrast: pure ground, every curve at full strength, hatches; remembered', async ({ page }) => {
  await open(page);
  await expect(edge(page, CONTEXT)).toHaveAttribute('stroke-opacity', '0.42');
  await page.getByRole('button', { name: 'High contrast' }).click();
  await expect(edge(page, CONTEXT)).toHaveAttribute('stroke-opacity', '1');
  await expect(page.locator('[data-role="hatch"]').first()).toBeAttached();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await expect.poll(() => background(page)).toBe('rgb(0, 0, 0)');
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await expect(edge(page, CONTEXT)).toHaveAttribute('stroke-opacity', '1');
  await expect.poll(() => background(page)).toBe('rgb(0, 0, 0)');
  await page.getByRole('button', { name: 'High contrast' }).click();
  await expect(edge(page, CONTEXT)).toHaveAttribute('stroke-opacity', '0.42');
});

test('a system that asks for more contrast gets it', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more' });
  await open(page);
  await expect(edge(page, CONTEXT)).toHaveAttribute('stroke-opacity', '1');
});

test('forced colours: the figure keeps its curves apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page);
  await expect(edge(page, CONTEXT)).toHaveAttribute('stroke-opacity', '1');
  const strokes = await page
    .locator('.plot-svg [data-role="edge"]')
    .evaluateAll((lines) => new Set(lines.map((line) => getComputedStyle(line).stroke)).size);
  expect(strokes).toBeGreaterThan(3);
  expect(await violations(page)).toEqual([]);
});

test('reduced motion: nothing takes time', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const times = await page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return ['--fold-time', '--fade-time'].map((name) => style.getPropertyValue(name).trim());
  });
  expect(times.map(Number.parseFloat)).toEqual([0, 0]);
});
