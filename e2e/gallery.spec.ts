import { expect, test } from '@playwright/test';
import { open } from './plot.ts';

test('an example opens as one undo step', { tag: '@main' }, async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Examples' }).click();
  await page.getByRole('button', { name: /Closing the X17 window/ }).click();
  await expect(page.getByRole('tab', { name: /Visible decay/ })).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('[data-region="reach:na64-x17"][data-role="edge"]').first()).toBeAttached();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('tab', { name: /Dark photon, invisible decay/ })).toHaveAttribute('aria-selected', 'true');
});
