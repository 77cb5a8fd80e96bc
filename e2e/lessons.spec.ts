import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { write } from './plot.ts';

const STEPS = 14;

const figure = (page: Page): Locator => page.locator('main').getByRole('img');
const openStep = async (page: Page, step: number, more = ''): Promise<void> => {
  await page.goto('about:blank');
  await page.goto(`/#lesson=thermal-target&step=${step}${more}`);
  await expect(figure(page)).toHaveAttribute('aria-busy', 'false');
};

test('every step opens, each of its sliders changes the figure or the number, and it is accessible', async ({ page }) => {
  test.setTimeout(180_000);
  for (let step = 1; step <= STEPS; step++) {
    await openStep(page, step);
    await expect(page.getByText(`${step} of ${STEPS}`)).toBeVisible();
    expect(await violations(page), `step ${step}`).toEqual([]);
    const shown = async () => (await figure(page).innerHTML()) + (await page.locator('main').getByRole('status').textContent());
    for (const slider of await page.locator('main').getByRole('slider').all()) {
      const before = await shown();
      await slider.press('Shift+ArrowRight');
      await slider.press('Shift+ArrowRight');
      await expect.poll(shown, { message: `${step}: ${await slider.getAttribute('aria-label')}` }).not.toBe(before);
    }
  }
});

test('the number is the physics: a stronger annihilation leaves less', { tag: '@main' }, async ({ page }) => {
  await openStep(page, 1);
  const number = page.getByRole('status');
  await expect(number).toContainText('observed 0.120');
  const field = page.getByRole('textbox', { name: 'Cross section' });
  await write(field, '100');
  await field.press('Enter');
  await expect(page).toHaveURL(/crossSection26=100/);
  await expect
    .poll(async () => Number.parseFloat(((await number.locator('strong').textContent()) ?? '').replace(/\s/g, '')))
    .toBeLessThan(0.01);
});

test('arrows walk through the steps, P presents, Escape leaves', { tag: '@main' }, async ({ page }) => {
  await openStep(page, 1);
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The line appears');
  await expect(page).toHaveURL(/step=2/);
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Why any dark matter is left');
  await page.keyboard.press('p');
  await expect(page.getByRole('progressbar', { name: 'Part of the lesson' })).toHaveAttribute('aria-valuenow', '7');
  await expect(page.getByRole('slider')).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The relic density draws one line in the plane');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The line appears');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('img', { name: /curves:/ })).toBeVisible();
});

test('where the engine refuses, words stand for the number', async ({ page }) => {
  await openStep(page, 4, '&ratio=1.9');
  await expect(page.getByRole('status')).toContainText('refused');
});

test('the figure of a step is saved as it stands', async ({ page }) => {
  await openStep(page, 1);
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save figure' }).click()]);
  expect(file.suggestedFilename()).toBe('freeze-out.svg');
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain('<title>Why any dark matter is left</title>');
  expect(text.match(/<path /g)?.length).toBeGreaterThan(6);
});

test('back in the browser returns to the step before', { tag: '@main' }, async ({ page }) => {
  await openStep(page, 3);
  await page.getByRole('button', { name: /^Next/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Close to the resonance');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What a warm gas really averages');
});

test('a step opens its figure in the explorer', { tag: '@main' }, async ({ page }) => {
  await openStep(page, 4, '&ratio=4');
  await page.getByRole('button', { name: 'Open in the explorer' }).click();
  await expect(page).toHaveURL(/plane=y-mchi&ratio=4/);
  await expect(page.getByRole('img', { name: /curves:/ })).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`phone, ${theme}: nothing is cut off sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ colorScheme: theme });
    for (const step of [1, 8, 13]) {
      await openStep(page, step);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      expect(await violations(page)).toEqual([]);
    }
  });
}
