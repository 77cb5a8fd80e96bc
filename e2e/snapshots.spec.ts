import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { figure, open } from './plot.ts';

const sheet = (page: Page) => page.getByRole('dialog', { name: 'Snapshots' });
const openSheet = (page: Page) => page.getByRole('button', { name: 'Snapshots', exact: true }).click();

async function keep(page: Page, name: string): Promise<void> {
  await openSheet(page);
  await sheet(page).getByRole('textbox', { name: 'Name' }).fill(name);
  await sheet(page).getByRole('button', { name: 'Keep this view' }).click();
}

test('a view is kept under a name, found again after a reload, opened, renamed and deleted', async ({ page }) => {
  await open(page, '#plane=eps-mA&alphaD=0.5&xAxis=linear:GeV');
  await keep(page, 'Strong coupling');
  expect(await violations(page, '.side-sheet')).toEqual([]);
  await sheet(page).getByRole('button', { name: 'Close' }).click();
  await page.goto('/#plane=gagg-ma');
  await page.reload();
  await openSheet(page);
  await sheet(page).getByRole('button', { name: 'Strong coupling', exact: true }).click();
  await expect(page).toHaveURL(/alphaD=0\.5&xAxis=linear:GeV/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page).toHaveURL(/plane=gagg-ma/);
  await openSheet(page);
  await sheet(page).getByRole('button', { name: 'Rename Strong coupling' }).click();
  const field = sheet(page).getByRole('textbox', { name: 'New name of Strong coupling' });
  await field.fill('α_D = ½');
  await field.press('Enter');
  await sheet(page).getByRole('button', { name: 'Delete α_D = ½' }).click();
  await expect(sheet(page).getByRole('list', { name: 'Snapshots' }).getByRole('listitem')).toHaveCount(0);
  await sheet(page).getByRole('button', { name: 'Take back' }).click();
  await expect(sheet(page).getByRole('button', { name: 'α_D = ½', exact: true })).toBeVisible();
});

test('snapshots travel with the scenario file', async ({ page }) => {
  await open(page, '#plane=eps-mA&alphaD=0.3');
  await keep(page, 'One');
  await keep2(page);
  const download = page.waitForEvent('download');
  await sheet(page).getByRole('button', { name: 'Save file' }).click();
  const path = await (await download).path();
  const file = JSON.parse(readFileSync(path, 'utf8'));
  expect(file).toMatchObject({ version: 1, plane: 'eps-mA', snapshots: [{ name: 'Two' }, { name: 'One' }] });
  for (const name of ['One', 'Two'])
    await sheet(page)
      .getByRole('button', { name: `Delete ${name}` })
      .click();
  await sheet(page).getByLabel('Scenario file with snapshots').setInputFiles(path);
  await expect(sheet(page).getByText('2 snapshots added.')).toBeVisible();
  await expect(sheet(page).getByRole('listitem')).toHaveCount(2);
  await sheet(page)
    .getByLabel('Scenario file with snapshots')
    .setInputFiles({ name: 'x.json', mimeType: 'text/plain', buffer: Buffer.from('[') });
  await expect(sheet(page).getByText('x.json holds no snapshots.')).toBeVisible();
});

async function keep2(page: Page): Promise<void> {
  await sheet(page).getByRole('textbox', { name: 'Name' }).fill('Two');
  await sheet(page).getByRole('button', { name: 'Keep this view' }).click();
}

test('a curve as a table: paged, in the unit of the axis, copied and saved', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '#plane=eps-mA&xAxis=log:GeV');
  await page.getByRole('button', { name: 'Data table' }).click();
  const table = page.getByRole('dialog', { name: 'Data table' });
  await table.getByLabel('Curve').selectOption({ label: 'NA64e, computed' });
  await expect(table.getByRole('columnheader')).toHaveText(['Piece', 'm_A′ (GeV)', 'ε']);
  await expect(table.getByRole('row')).toHaveCount(51);
  await expect(table.getByRole('status')).toContainText('Page 1 of');
  const first = await table.getByRole('row').nth(1).textContent();
  await table.getByRole('button', { name: 'Next' }).click();
  await expect(table.getByRole('row').nth(1)).not.toHaveText(first ?? '');
  expect(await violations(page, '.table-sheet')).toEqual([]);
  await table.getByRole('button', { name: /^Copy/ }).click();
  await expect(table.getByText('Copied')).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^# NA64e, computed\n# Computed here/);
  expect(text).toContain('piece,m_A′ (GeV),ε\n1,');
  const download = page.waitForEvent('download');
  await table.getByRole('button', { name: 'Save CSV' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toBe(text);
  await page.keyboard.press('Escape');
  await expect(figure(page)).toBeVisible();
});
