import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { edge, figure, open } from './plot.ts';

const source = (page: import('@playwright/test').Page) => page.getByRole('complementary', { name: 'Source of the curve' });

test('pointing at a curve tells where it comes from, with a link that can be reached; leaving hides it', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Computed', exact: true }).click();
  await page.getByRole('group', { name: /^NA64e.*computed$/ }).hover();
  await expect(source(page)).toContainText('Computed here');
  await page.mouse.move(700, 20);
  await expect(source(page)).toHaveCount(0);
});

test('walking along the curves by keyboard tells the same', async ({ page }) => {
  await open(page);
  await figure(page).focus();
  await page.keyboard.press(']');
  await expect(source(page)).toBeVisible();
  await expect(source(page).getByRole('link', { name: /arXiv/ })).toHaveAttribute('href', /^https:\/\/arxiv\.org\/abs\//);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(source(page)).toHaveCount(0);
});

test('any curve can be saved in every format, with its source', async ({ page }) => {
  await open(page);
  await expect(edge(page, 'reach:na64e-2022')).toBeAttached();
  for (const [plane, group, row, file] of [
    ['eps-mA', 'Computed', /^NA64e.*computed$/, 'reach-na64e-2022'],
    ['eps-mA', 'Existing limits', /^BaBar/, 'BaBar_ESPP_from_y'],
    ['y-mchi', 'Relic targets', /^Scalar/, 'relic-scalar'],
  ] as const) {
    await page.goto(`/#plane=${plane}`);
    await expect(page.getByRole('img', { name: /curves:/ })).toHaveAttribute('aria-busy', 'false');
    const curve = page.getByRole('group', { name: row }).first();
    if (!(await curve.isVisible())) await page.getByRole('button', { name: group, exact: true }).click();
    await curve.locator('button.curve-name').click();
    for (const format of ['csv', 'json', 'yaml', 'lmt']) {
      const saved = page.waitForEvent('download');
      await page.getByRole('combobox', { name: /^Save .* as$/ }).selectOption(format);
      expect((await saved).suggestedFilename()).toBe(`${file}.${format}`);
    }
  }
});
