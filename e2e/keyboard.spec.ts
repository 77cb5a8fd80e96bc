import { expect, type Locator, type Page, test } from '@playwright/test';
import { figure, open } from './plot.ts';

/** Presses Tab until the element has the focus: what cannot be reached fails here. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 120; step++) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way to ${target} by Tab`);
}

async function pressOn(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

test('explore and inspect without a mouse', { tag: '@main' }, async ({ page }) => {
  await open(page);
  const exposure = page.getByRole('slider', { name: 'Electrons on target' });
  await tabTo(page, exposure);
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/reach=na64e-2022:5e11/);
  await tabTo(page, figure(page));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await expect(inspector.getByRole('heading', { name: 'Pinned point' })).toBeVisible();
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/view=/);
  await page.keyboard.press('0');
  await expect(page).not.toHaveURL(/view=/);
});

test('a curve of one’s own without a mouse', async ({ page }) => {
  await open(page);
  await pressOn(page, page.getByRole('button', { name: 'Add yours' }));
  const dialog = page.getByRole('dialog');
  await tabTo(page, dialog.getByRole('textbox').first());
  await page.keyboard.insertText('0.01 1e-4\n0.1 2e-4\n');
  await pressOn(page, dialog.getByRole('button', { name: 'Read rows' }));
  await pressOn(page, dialog.getByRole('button', { name: 'Add curve' }));
  await expect(dialog).toHaveCount(0);
  await expect(page.locator('[data-region^="limit:own-"][data-role="edge"]').first()).toBeAttached();
});

test('a figure is saved without a mouse', async ({ page }) => {
  await open(page);
  await pressOn(page, page.getByRole('button', { name: 'Export figure' }));
  const dialog = page.getByRole('dialog');
  const [download] = await Promise.all([page.waitForEvent('download'), pressOn(page, dialog.getByRole('button', { name: 'Download' }))]);
  expect(download.suggestedFilename()).toMatch(/\.pdf$/);
});

test('a lesson without a mouse', { tag: '@main' }, async ({ page }) => {
  await open(page);
  await tabTo(page, page.getByRole('tab', { selected: true }));
  await page.keyboard.press('End');
  await expect(page.getByRole('tab', { name: 'Lessons' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/lesson=/);
  const title = page.getByRole('heading', { level: 1 });
  const first = await title.textContent();
  await tabTo(page, page.getByRole('button', { name: /^Next/ }));
  await page.keyboard.press('Enter');
  await expect(title).not.toHaveText(first ?? '');
});
