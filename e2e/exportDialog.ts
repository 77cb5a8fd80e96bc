import { readFileSync } from 'node:fs';
import { type Download, expect, type Page } from '@playwright/test';
import { open } from './plot.ts';

/** Opens the app and its export dialog. */
export async function openExport(page: Page, hash = ''): Promise<void> {
  await open(page, hash);
  await page.getByRole('button', { name: 'Export figure' }).click();
  await expect(page.getByRole('img', { name: /as it will be saved/ })).toBeVisible();
}

/** Chooses an option by its words. */
export const choose = (page: Page, label: string, option: string | RegExp) =>
  page
    .getByRole('combobox', { name: label, exact: true })
    .locator('option', { hasText: option })
    .first()
    .getAttribute('value')
    .then((value) => page.getByRole('combobox', { name: label, exact: true }).selectOption(value));

/** What a button downloads. */
export async function downloaded(page: Page, button = 'Download'): Promise<{ download: Download; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await waiting;
  return { download, bytes: readFileSync(await download.path()) };
}
