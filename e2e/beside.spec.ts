import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { figure, open } from './plot.ts';

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Horizontal axis' });
const openSheet = (page: Page) => page.getByRole('button', { name: /Horizontal axis/ }).click();
const beside = (page: Page) => page.locator('g[data-role="beside"]');

test('a lifetime panel under the plot, at a chosen coupling, in link and undo', async ({ page }) => {
  await open(page);
  await openSheet(page);
  await sheet(page).getByLabel('Panel below').selectOption({ label: 'Lifetime' });
  await expect(page).toHaveURL(/panel=lifetime/);
  await expect(beside(page).filter({ hasText: 'cτ(m)' })).toBeVisible();
  const coupling = sheet(page).getByRole('textbox', { name: 'Kinetic mixing of the panel' });
  await coupling.fill('2e-5');
  await coupling.press('Enter');
  await expect(page).toHaveURL(/panel=lifetime:0\.00002/);
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(beside(page).filter({ hasText: 'cτ(m)' })).toBeVisible();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(beside(page).filter({ hasText: 'cτ(m)' })).toBeVisible();
});

test('computed over published: at the exposure of the paper the panel stays near one', async ({ page }) => {
  await open(page, '#plane=eps-mA&reach=na64e-2022:9.37e11&panel=ratio');
  await expect(beside(page).filter({ hasText: 'computed / published' })).toBeVisible();
  await expect(
    beside(page)
      .filter({ hasText: /^1\.0$/ })
      .first(),
  ).toBeVisible();
});

test('a close-up in a corner with ranges of its own; the readout inside speaks them', async ({ page }) => {
  await open(page);
  await openSheet(page);
  await sheet(page).getByLabel('Close-up').selectOption({ label: 'Bottom right' });
  await expect(page).toHaveURL(/closeUp=.*bottom-right/);
  const from = sheet(page).getByRole('textbox', { name: 'Close-up, m_A′ (MeV) from' });
  await from.fill('30');
  await from.press('Enter');
  await expect(page).toHaveURL(/closeUp=0\.03:/);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  const box = await figure(page).boundingBox();
  if (!box) throw new Error('no figure');
  await page.mouse.move(box.x + box.width - 120, box.y + box.height - 130);
  const readout = page.locator('.readout');
  await expect(readout).toContainText('MeV');
  const mass = Number(/=\s*([\d.]+)/.exec((await readout.textContent()) ?? '')?.[1]);
  expect(mass).toBeGreaterThan(30);
  expect(mass).toBeLessThan(100);
});

test('panel and close-up are chosen in the export dialog and go into the file', async ({ page }) => {
  await page.goto('/#plane=gmu-mZ');
  await expect(figure(page)).toHaveAttribute('aria-busy', 'false');
  await page.getByRole('button', { name: 'Export figure' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export figure' });
  await dialog.getByLabel('Panel below').selectOption({ label: 'Branching ratios' });
  await dialog.getByLabel('Close-up').selectOption({ label: 'Bottom right' });
  await dialog.getByLabel('Format').selectOption({ label: 'SVG, editable text' });
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download' }).click();
  const svg = readFileSync(await (await download).path(), 'utf8');
  expect(svg.includes('>branching ratio<')).toBe(true);
  expect(svg.includes('panel=branching')).toBe(true);
  expect(svg.includes('closeUp=')).toBe(true);
});
