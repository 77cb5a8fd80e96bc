import { expect, test } from '@playwright/test';
import { violations } from './axe.ts';
import { figure, open } from './plot.ts';

for (const theme of ['light', 'dark'] as const) {
  test(`accessible in the ${theme} theme`, { tag: '@main' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await open(page);
    await page.getByRole('button', { name: 'Beam, detector and statistics' }).click();
    expect(await violations(page)).toEqual([]);
  });
}

for (const [width, height] of [
  [1440, 900],
  [1920, 1080],
  [390, 844],
  [320, 640],
] as const) {
  test(`${width} × ${height}: nothing is cut off sideways, no tick label is outside`, { tag: '@main' }, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const box = await figure(page).boundingBox();
    for (const label of await page.locator('[data-role="tick"], [data-role="axis"]').all()) {
      const inner = await label.boundingBox();
      if (!box || !inner) continue;
      expect(inner.x).toBeGreaterThanOrEqual(box.x - 1);
      expect(inner.x + inner.width).toBeLessThanOrEqual(box.x + box.width + 1);
      expect(inner.y + inner.height).toBeLessThanOrEqual(box.y + box.height + 1);
    }
  });
}

test('at 1440 × 900 the drawing fills at least 60 % of the window', { tag: '@main' }, async ({ page }) => {
  await open(page);
  const box = await figure(page).boundingBox();
  expect(((box?.width ?? 0) * (box?.height ?? 0)) / (1440 * 900)).toBeGreaterThan(0.6);
});

test('the plot says what a sighted person sees', { tag: '@main' }, async ({ page }) => {
  await open(page, '#plane=y-mchi&relics=majorana');
  await expect(figure(page)).toHaveAccessibleDescription(
    /At m_χ = 30 MeV:.* EOT excludes y above .*Majorana target, computed lies at y of .* times above the strongest limit/,
  );
});
