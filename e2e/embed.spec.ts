import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { openExport } from './exportDialog.ts';
import { figure } from './plot.ts';

test('the copied HTML shows the view in another page, which learns its height', async ({ page, context }) => {
  test.setTimeout(120_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openExport(page, '#plane=y-mchi&alphaD=0.3');
  await page.getByRole('button', { name: 'Copy HTML to embed' }).click();
  await expect(page.getByText('HTML copied.')).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toMatch(/^<iframe src="http[^"]+\?embed=1#plane=y-mchi&amp;alphaD=0.3" title="[^"]+" /);
  await page.route('**/host.html', (route) => route.fulfill({ contentType: 'text/html', body: `<main>${code}</main>` }));
  await page.addInitScript(() => {
    window.addEventListener('message', ({ data }) => {
      if (data?.type === 'darkreach-height') document.documentElement.dataset.height = String(data.height);
    });
  });
  await page.goto('/host.html');
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('img', { name: /curves:/ })).toHaveAttribute('aria-busy', 'false');
  await expect(frame.getByRole('button', { name: 'Export figure' })).toHaveCount(0);
  await expect(frame.getByRole('link', { name: 'Open in DarkReach' })).toHaveAttribute('href', /\/#plane=y-mchi&alphaD=0\.3$/);
  await expect.poll(() => page.evaluate(() => Number(document.documentElement.dataset.height))).toBeGreaterThan(300);
});

test('the embedded view is accessible', async ({ page }) => {
  await page.goto('/?embed=1');
  await expect(figure(page)).toHaveAttribute('aria-busy', 'false');
  expect(await violations(page)).toEqual([]);
});

test('on paper there is the figure in light colours and the address of the view, and no control', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/#plane=y-mchi&alphaD=0.3');
  await expect(figure(page)).toHaveAttribute('aria-busy', 'false');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.getByText(/^DarkReach [\d.]+, http.*#plane=y-mchi&alphaD=0\.3$/)).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
