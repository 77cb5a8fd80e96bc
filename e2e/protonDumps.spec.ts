import { expect, test } from '@playwright/test';
import { drawnPoints, edge } from './plot.ts';

test('luminosity of FASER: presets in fb⁻¹, pb⁻¹ in the link', async ({ page }) => {
  await page.goto('/#plane=eps-mA-visible&reach=faser:2.7e4');
  const curve = edge(page, 'reach:faser');
  await expect(curve).toBeAttached();
  const luminosity = page.getByRole('slider', { name: 'Luminosity, fb⁻¹' });
  await expect(luminosity).toHaveAttribute('aria-valuenow', '27');
  const before = await drawnPoints(page, 'reach:faser');
  await page.getByRole('button', { name: 'Set to Run 3, 150 fb⁻¹' }).click();
  await expect(luminosity).toHaveAttribute('aria-valuenow', '150');
  await expect(page).toHaveURL(/faser:(150000|1\.5e\+?5)/);
  const tip = (points: readonly (readonly [number, number])[]) => Math.max(...points.map(([x]) => x));
  await expect.poll(async () => tip(await drawnPoints(page, 'reach:faser'))).toBeGreaterThan(tip(before));
});

test('a proton dump draws all its islands', async ({ page }) => {
  await page.goto('/#plane=eps-mA-visible&reach=nucal:1.7e18');
  const curve = edge(page, 'reach:nucal');
  await expect(curve).toBeAttached();
  await expect.poll(async () => ((await curve.getAttribute('d')) ?? '').match(/M/g)?.length ?? 0).toBeGreaterThan(1);
});

test('X17 stands among the anomalies of its example', async ({ page }) => {
  await page.goto('/#plane=eps-mA-visible&reach=na64-visible:1e12&limits=X17_Be8&view=0.002:0.05:1e-5:1e-2');
  await expect(page.locator('[data-region="limit:X17_Be8"][data-role="band"]')).toBeAttached();
});
