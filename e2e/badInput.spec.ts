import { expect, test } from '@playwright/test';
import { edge, exposure, figure, open, write } from './plot.ts';

test('a damaged link: says what could not be read, keeps the rest', { tag: '@main' }, async ({ page }) => {
  await open(page, '#plane=eps-mA&alphaD=banana&reach=na64e-2022:2e12,na65:1e12&view=1:2&cl=0.95&%E0%A4%A');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('banana');
  await expect(alert).toContainText('na65');
  await expect(alert).toContainText('view');
  await expect(exposure(page)).toHaveAttribute('aria-valuenow', '2000000000000');
  await expect(page.getByText('limits at 95 % CL')).toBeVisible();
});

test('a link cannot bring in markup', { tag: '@main' }, async ({ page }) => {
  const errors: string[] = [];
  page.on('dialog', (dialog) => errors.push(dialog.message()));
  await open(page, '#plane=<img src=x onerror=alert(1)>&reach=<script>alert(2)</script>:1,na64e-2022:5e12');
  await expect(page.getByRole('alert')).toContainText('<img src=x onerror=alert(1)>');
  expect(errors).toEqual([]);
});

test('a truncated file of published curves: a notice says so, the computed curve still works', { tag: '@main' }, async ({ page }) => {
  await page.route('**/limits/eps-mA.json', async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({ body: body.slice(0, body.length * 0.3) });
  });
  await open(page);
  await expect(page.getByRole('alert')).toContainText('published curves could not be loaded: their file is not JSON; it seems truncated');
  await page.unroute('**/limits/eps-mA.json');
  await page.getByRole('button', { name: 'Retry' }).click();
  await expect(edge(page, 'limit:BaBar_ESPP_from_y')).toBeAttached();
});

test('a worker that cannot start: the curve says so, Retry brings it back', { tag: '@main' }, async ({ page }) => {
  await page.route('**/physics.worker*', (route) => route.abort());
  await page.goto('/#plane=eps-mA-visible&reach=na64-visible:1e11');
  await expect(page.getByRole('button', { name: /Retry/ }).first()).toBeVisible();
  await expect(edge(page, 'reach:na64-visible')).toHaveCount(0);
  await page.unroute('**/physics.worker*');
  await page.getByRole('button', { name: /Retry/ }).first().click();
  await expect(edge(page, 'reach:na64-visible')).toBeAttached();
});

test('a worker that dies is replaced, and nothing set by hand is lost', async ({ page }) => {
  await open(page, '#plane=eps-mA&reach=na64e-2022:3e12');
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  await Promise.all(
    page.workers().map((worker) =>
      worker.evaluate(() => {
        setTimeout(() => {
          throw new Error('killed by the test');
        }, 0);
      }),
    ),
  );
  const field = page.getByRole('textbox', { name: 'Dark coupling', exact: true });
  await write(field, '0.5');
  await field.press('Enter');
  await expect(figure(page)).toHaveAttribute('aria-busy', 'false');
  await expect(edge(page, 'reach:na64e-2022')).toBeAttached();
  await expect(exposure(page)).toHaveAttribute('aria-valuenow', '3000000000000');
});
