import { expect, test } from '@playwright/test';
import { figure, open } from './plot.ts';

test('names go into a legend and back, in figure, link and undo', async ({ page }) => {
  await open(page);
  const atCurves = page.locator('g[data-role="name"]');
  await expect(atCurves.first()).toBeAttached();
  await page.getByRole('button', { name: /Horizontal axis/ }).click();
  await page.getByRole('dialog', { name: 'Horizontal axis' }).getByLabel('Names').selectOption({ label: 'In a legend' });
  await expect(page).toHaveURL(/names=legend/);
  await expect(atCurves).toHaveCount(0);
  await expect(figure(page).locator('g[data-role="legend"]').filter({ hasText: 'NA64' }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page).not.toHaveURL(/names=/);
  await expect(atCurves.first()).toBeAttached();
});
