import { expect, test } from '@playwright/test';
import { countWorkerMessages, open, workerMessages, write } from './plot.ts';

const NA64E = '[data-region="reach:na64e-2022"][data-role="edge"]';

test('four planes together follow one slider', { tag: '@main' }, async ({ page }) => {
  await countWorkerMessages(page);
  await open(page);
  await page.getByRole('tab', { name: 'All four planes' }).click();
  await expect(page).toHaveURL(/board=yes/);
  const figures = page.getByRole('img', { name: /curves:/ });
  await expect(figures).toHaveCount(4);
  for (const figure of await figures.all()) await expect(figure).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator(NA64E)).toHaveCount(2);

  const before = await page.locator(NA64E).evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
  const messages = await workerMessages(page);
  const field = page.getByRole('textbox', { name: 'Electrons on target' });
  await write(field, '1e12');
  await field.press('Enter');
  const after = await page.locator(NA64E).evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
  expect(await workerMessages(page)).toBe(messages);
});

test('the head of a tile opens its plane', { tag: '@main' }, async ({ page }) => {
  await page.goto('/#plane=eps-mA&board=yes');
  await page.getByRole('button', { name: /Missing energy on the way/ }).click();
  await expect(page.getByRole('tab', { name: /Dark matter through a dark photon/ })).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('img', { name: /curves:/ })).toHaveCount(1);
});
