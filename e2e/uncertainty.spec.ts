import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { open } from './plot.ts';

const band = '[data-region="reach:na64e-2022~band"]';

test('one switch draws the band; the details of the curve say what it is made of', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Beam, detector and statistics' }).first().click();
  await page.getByRole('checkbox', { name: 'Uncertainty band' }).check();
  await expect(page.locator(band)).toHaveCount(1);
  await expect(page).toHaveURL(/reach=na64e-2022:5e12:band/);

  await page.getByRole('button', { name: 'Computed', exact: true }).click();
  await page.getByRole('button', { name: 'NA64e computed', exact: true }).click();
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await expect(inspector.getByRole('heading', { name: 'Uncertainty' })).toBeVisible();
  await expect(inspector).toContainText('−4.7 %, +5.4 %');
  expect(await violations(page)).toEqual([]);

  const before = await page.locator(band).getAttribute('d');
  await inspector.getByRole('checkbox', { name: 'Cross section' }).uncheck();
  await expect(page).toHaveURL(/band=efficiency~/);
  await expect(page.locator(band)).not.toHaveAttribute('d', before ?? '');
  await inspector.getByRole('checkbox', { name: 'Uncertainty band' }).uncheck();
  await expect(page.locator(band)).toHaveCount(0);
});
