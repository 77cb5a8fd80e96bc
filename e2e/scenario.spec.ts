import { expect, test } from '@playwright/test';
import { drawnPoints, edge, exposure, figure, heightAt, open, write } from './plot.ts';

const REACH = 'reach:na64e-2022';

test('the first view shows the published curves and the computed one', { tag: '@main' }, async ({ page }) => {
  await open(page);
  for (const limit of [
    'NA64e_2022_937e11',
    'NA64e_2016-18_284e11',
    'NA64e_2016_43e10',
    'NA64e_2016_275e9',
    'BaBar_ESPP_from_y',
    'LSND_alphaD05',
    'E137_scatt_alphaD05',
  ]) {
    await expect(edge(page, `limit:${limit}`), limit).toBeAttached();
  }
  await expect(edge(page, 'band:gminus2-mu-2021')).toBeAttached();
  await expect(figure(page)).toHaveAccessibleName(/NA64e, computed/);
});

test('beam, detector and statistics: every control changes the curve', { tag: '@main' }, async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Beam, detector and statistics' }).click();
  const y = () => heightAt(page, REACH, 800);
  const changes: readonly [string, string][] = [
    ['Beam energy', '120 GeV'],
    ['Missing energy above', '60000 MeV'],
    ['Missing energy below', '90'],
    ['Efficiency', '0.2'],
    ['Background', '5'],
    ['Confidence level', '0.95'],
  ];
  for (const [name, text] of changes) {
    const before = await y();
    const field = page.getByRole('textbox', { name, exact: true });
    await write(field, text);
    await field.press('Enter');
    await expect(async () => expect(Math.abs((await y()) - before), name).toBeGreaterThan(0.2)).toPass();
  }
  const before = await y();
  await page.getByRole('combobox', { name: 'Cross section' }).selectOption('IWW');
  await expect(async () => expect((await y()) - before).toBeGreaterThan(3)).toPass({ timeout: 20_000 });
});

test('the dark sector moves the resonance: α_D, mass ratio, dark matter type', { tag: '@main' }, async ({ page }) => {
  await open(page);
  const dip = () => edge(page, REACH).getAttribute('d');
  for (const [name, text] of [
    ['Dark coupling', '0.5'],
    ['Mass ratio', '2.5'],
  ] as const) {
    const before = await dip();
    const field = page.getByRole('textbox', { name, exact: true });
    await write(field, text);
    await field.press('Enter');
    await expect.poll(dip).not.toBe(before);
  }
  const before = await dip();
  await page.getByRole('combobox', { name: 'Dark matter' }).selectOption('scalar');
  await expect.poll(dip).not.toBe(before);
});

test('undo, redo and reload keep the document', { tag: '@main' }, async ({ page }) => {
  await open(page);
  const field = page.getByRole('textbox', { name: 'Electrons on target' });
  await write(field, '2e12');
  await field.press('Enter');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(exposure(page)).toHaveAttribute('aria-valuenow', '5000000000000');
  await page.keyboard.press('Control+Shift+z');
  await expect(exposure(page)).toHaveAttribute('aria-valuenow', '2000000000000');
  await page.reload();
  await expect(exposure(page)).toHaveAttribute('aria-valuenow', '2000000000000');
});

test('the readout gives mass, coupling, width and expected events', { tag: '@main' }, async ({ page }) => {
  await open(page);
  const box = await figure(page).boundingBox();
  if (!box) throw new Error('the figure has no box');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const readout = page.locator('.readout');
  await expect(readout).toContainText('MeV');
  await expect(readout).toContainText('GeV');
  await expect(readout).toContainText('events');
  await page.mouse.move(5, 5);
  await figure(page).focus();
  await page.keyboard.press('ArrowRight');
  await expect(readout).toContainText('events');
});

test('on the computed curve the readout counts ln 10 events', { tag: '@main' }, async ({ page }) => {
  await open(page);
  const box = await figure(page).boundingBox();
  if (!box) throw new Error('the figure has no box');
  await page.mouse.move(box.x + 500, box.y + (await heightAt(page, REACH, 500)));
  const text = await page.locator('.readout').textContent();
  const events = Number(/NA64\s*e\s*([\d.]+)\s*events/.exec(text ?? '')?.[1]);
  expect(events).toBeGreaterThan(2.2);
  expect(events).toBeLessThan(2.4);
});

test('the same reach in the plane of the thermal target', { tag: '@main' }, async ({ page }) => {
  await open(page);
  await page.getByRole('tab', { name: /Dark matter through a dark photon/ }).click();
  await expect(edge(page, REACH)).toBeAttached();
  await expect(page).toHaveURL(/plane=y-mchi/);
});

test('curves can be hidden and shown', { tag: '@main' }, async ({ page }) => {
  await open(page);
  await page.getByRole('checkbox', { name: 'Existing limits' }).uncheck({ force: true });
  await expect(edge(page, 'limit:BaBar_ESPP_from_y')).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Existing limits' }).check({ force: true });
  await expect(edge(page, 'limit:BaBar_ESPP_from_y')).toBeAttached();
});

test('zoom by wheel and buttons, and back', { tag: '@main' }, async ({ page }) => {
  await open(page);
  const d = async () => String(await drawnPoints(page, REACH));
  const start = await d();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(d).not.toBe(start);
  await expect(page).toHaveURL(/view=/);
  await page.getByRole('button', { name: 'Show the whole plane' }).click();
  await expect.poll(d).toBe(start);
});
