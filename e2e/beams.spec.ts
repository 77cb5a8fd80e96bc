import { expect, test } from '@playwright/test';
import { open } from './plot.ts';

test('the details of a positron curve answer which beams cover a window, and which targets it reaches', async ({ page }) => {
  await open(page, '#plane=y-mchi&reach=na64e-2022:5e12,na64e-positron-2022:1e11');
  await page.getByRole('button', { name: 'Computed', exact: true }).click();
  await page.getByRole('group', { name: 'NA64e⁺, computed', exact: true }).locator('.curve-name').click();
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await expect(inspector.getByRole('heading', { name: 'Relic targets reached' })).toBeVisible();
  const share = inspector
    .getByRole('row', { name: /^40 GeV/ })
    .getByRole('cell')
    .first();
  await expect(share).toHaveText(/^5\d %$/);

  await inspector.getByRole('textbox', { name: 'Lowest mass to cover' }).fill('280');
  await inspector.getByRole('textbox', { name: 'Lowest mass to cover' }).press('Enter');
  await expect(share).toHaveText('0 %');
});
