import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { open } from './plot.ts';

test('over a session nothing leaves the origin, and the policy of the page is never violated', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const origin = new URL(baseURL ?? '').origin;
  const strangers: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin) strangers.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));

  await open(page);
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await expect(page.getByRole('main')).toBeVisible();
    await expect(page.locator('main [aria-busy="true"]')).toHaveCount(0, { timeout: 15_000 });
  }
  await page.getByRole('tab').first().click();
  await page.getByRole('button', { name: 'Examples' }).click();
  await page.getByRole('button', { name: /Between dumps and colliders/ }).click();
  await page.getByRole('button', { name: 'Dark theme' }).click();
  await page.getByRole('button', { name: 'Export figure' }).click();
  await page.getByRole('button', { name: 'Download' }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
  expect(strangers).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the built page carries the policy, and so do the headers for static hosts', async ({ page }) => {
  await page.goto('/');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain('unsafe');
  expect(readFileSync('dist/_headers', 'utf8')).toContain(`Content-Security-Policy: ${policy}`);
});
