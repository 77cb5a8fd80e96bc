import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { colourViolations, violations } from './axe.ts';
import { edge, figure } from './plot.ts';

const menu = 'More planes';

test('the menu of further planes opens one, names it, and the tabs lead back', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel(menu).selectOption('Millicharged particles');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('From missing energy to millicharge');
  await expect(page).toHaveURL(/plane=mcp/);
  await expect(figure(page)).toBeVisible();
  await page.getByRole('tab', { name: /Dark photon, invisible/ }).click();
  await expect(page).not.toHaveURL(/plane=mcp/);
  await expect(page.getByLabel(menu)).toHaveValue('');
});

test('what was not compared is said in words', async ({ page }) => {
  await page.goto('/#plane=mcp&reach=na64e-2022:5e12');
  await expect(page.locator('.assumptions')).toContainText('not compared with a published curve', { timeout: 20_000 });
});

for (const [theme, broken] of [
  ['light', violations],
  ['dark', colourViolations],
] as const)
  test(`a further plane is accessible in the ${theme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto('/#plane=gBL-mZ');
    await expect(figure(page)).toBeVisible();
    expect(await broken(page)).toEqual([]);
  });

test('on the phone one list holds all planes', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/#plane=mcp');
  await expect(figure(page)).toBeVisible();
  const list = page.getByRole('combobox', { name: 'Plane' });
  const box = await list.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
  expect(box?.height).toBeGreaterThanOrEqual(24);
  await expect(list).toHaveValue('mcp');
  await list.selectOption('y-mchi');
  await expect(page).toHaveURL(/plane=y-mchi/);
});

test('source tables of proton dumps come only when one is shown, and are small', async ({ page }) => {
  const sizes: number[] = [];
  page.on('response', async (response) => {
    if (/assets\/proton-/.test(response.url())) sizes.push(gzipSync(await response.body()).length);
  });
  await page.goto('/#plane=eps-mA-visible&reach=e141:2e15');
  await expect(edge(page, 'reach:e141')).toBeAttached({ timeout: 20_000 });
  expect(sizes).toEqual([]);
  await page.goto('/#plane=eps-mA-visible&reach=nucal:1.7e18');
  await expect(edge(page, 'reach:nucal')).toBeAttached({ timeout: 20_000 });
  expect(sizes.length).toBeGreaterThan(0);
  for (const size of sizes) expect(size).toBeLessThan(50_000);
});
