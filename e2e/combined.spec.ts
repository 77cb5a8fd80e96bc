import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { edge, exposure, heightAt, open } from './plot.ts';

const TWO = '#plane=eps-mA&reach=na64e-2022:5e12,na64mu-2022:1e13';
const COMBINED = 'combined:na64e-2022:na64mu-2022';

test('two experiments are added up: the curve lies below both and follows a slider; pinned, it stays', async ({ page }) => {
  await open(page, TWO);
  await page.getByRole('combobox', { name: 'Combine experiments' }).selectOption({ label: 'NA64e + NA64μ' });
  await expect(edge(page, COMBINED)).toBeAttached();
  await expect(page).toHaveURL(/combined=na64e-2022:na64mu-2022/);
  const [both, e, mu] = await Promise.all([COMBINED, 'reach:na64e-2022', 'reach:na64mu-2022'].map((id) => heightAt(page, id, 700)));
  expect(both).toBeGreaterThan(Math.max(e ?? 0, mu ?? 0));

  await page.getByRole('button', { name: 'Pin NA64e + NA64μ combined as it is' }).click();
  await page.getByRole('button', { name: 'Pinned', exact: true }).click();
  await expect(page.getByRole('checkbox', { name: 'Show NA64e + NA64μ combined, pinned' })).toBeChecked();
  const pin = (await page.locator('[data-region^="pin:"][data-role="edge"]').first().getAttribute('data-region')) ?? '';

  await exposure(page).focus();
  await page.keyboard.press('PageDown');
  expect(await heightAt(page, COMBINED, 700)).toBeLessThan(both ?? 0);
  expect(await heightAt(page, pin, 700)).toBeCloseTo(both ?? 0, 1);
  await page.getByRole('button', { name: 'Remove NA64e + NA64μ combined, pinned' }).click();
  await expect(edge(page, pin)).toHaveCount(0);
});

test('its details say who leads where; the members can be hidden; it can be removed', async ({ page }) => {
  await open(page, `${TWO}&combined=na64e-2022:na64mu-2022`);
  await page.getByRole('button', { name: 'Computed', exact: true }).click();
  await page.getByRole('button', { name: 'NA64e + NA64μ combined, computed', exact: true }).click();
  const inspector = page.getByRole('complementary', { name: 'Inspector' });
  await expect(inspector.getByRole('heading', { name: 'Who expects most events' })).toBeVisible();
  await expect(inspector).toContainText('2.3');
  expect(await violations(page)).toEqual([]);

  await page.getByRole('checkbox', { name: 'NA64μ', exact: true }).uncheck();
  await expect(edge(page, 'reach:na64mu-2022')).not.toBeAttached();
  await expect(edge(page, COMBINED)).toBeAttached();
  await expect(page.getByRole('slider', { name: 'Muons on target' })).toBeVisible();

  await page.getByRole('button', { name: 'Remove NA64e + NA64μ combined' }).click();
  await expect(edge(page, COMBINED)).not.toBeAttached();
});
