import { expect, test } from '@playwright/test';
import { colourViolations, violations } from './axe.ts';
import { figure, open } from './plot.ts';

for (const [theme, broken] of [
  ['light', violations],
  ['dark', colourViolations],
] as const) {
  test(`accessible in the ${theme} theme`, { tag: '@main' }, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await open(page);
    await page.getByRole('button', { name: 'Beam, detector and statistics' }).click();
    expect(await broken(page)).toEqual([]);
  });
}

/** Part of a usual window that the drawing takes at least. */
const FILLED = 0.6;

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
    if (width === 1440) expect(((box?.width ?? 0) * (box?.height ?? 0)) / (width * height)).toBeGreaterThan(FILLED);
    for (const label of await page.locator('[data-role="tick"], [data-role="axis"]').all()) {
      const inner = await label.boundingBox();
      if (!box || !inner) continue;
      expect(inner.x).toBeGreaterThanOrEqual(box.x - 1);
      expect(inner.x + inner.width).toBeLessThanOrEqual(box.x + box.width + 1);
      expect(inner.y + inner.height).toBeLessThanOrEqual(box.y + box.height + 1);
    }
  });
}

test('the plot says what a sighted person sees', { tag: '@main' }, async ({ page }) => {
  await open(page, '#plane=y-mchi&relics=majorana');
  await expect(figure(page)).toHaveAccessibleDescription(
    /At m_χ = 30 MeV:.* EOT excludes y above .*Majorana target, computed lies at y of .* times above the strongest limit/,
  );
});
