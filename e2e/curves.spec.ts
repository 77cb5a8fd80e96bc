import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { edge, open } from './plot.ts';

const BABAR = 'limit:BaBar_ESPP_from_y';

test.describe.configure({ timeout: 90_000 });

const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const row = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

async function openGroup(page: Page, name: string): Promise<void> {
  await group(page, name).getByRole('button', { name, exact: true }).click();
}

async function openLook(page: Page, groupName: string, curve: string): Promise<void> {
  await openGroup(page, groupName);
  await page.getByRole('button', { name: `Look of ${curve}` }).click();
}

test('search by words, technique and year narrows the list, and says how many', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Search and filter curves' }).click();
  await page.getByRole('searchbox', { name: 'Search curves' }).fill('na64 muon');
  await expect(row(page, 'NA64 muons 2022, 1.98 × 10¹⁰ MOT')).toBeVisible();
  await expect(row(page, 'BaBar single photon')).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('combobox', { name: 'Technique' }).selectOption('Colliders');
  await expect(row(page, 'BaBar single photon')).toBeVisible();
  await expect(row(page, 'LSND, scattering')).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('combobox', { name: 'Years' }).selectOption('Since 2020');
  await expect(row(page, 'COHERENT CsI 2021, scattering')).toBeVisible();
  await expect(row(page, 'BaBar single photon')).toHaveCount(0);
  await page.getByRole('searchbox').fill('no such thing');
  await expect(page.getByRole('status').filter({ hasText: 'No curve' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByRole('combobox', { name: 'Experiment', exact: true }).selectOption('LSND');
  await expect(page.getByRole('status').filter({ hasText: '1 curve' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('what is found can be switched together', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Search and filter curves' }).click();
  await page.getByRole('searchbox').fill('lsnd');
  await page.getByRole('checkbox', { name: 'Show Existing limits' }).uncheck({ force: true });
  await page.getByRole('button', { name: 'Close the search' }).click();
  await expect(edge(page, 'limit:LSND_alphaD05')).toHaveCount(0);
  await expect(edge(page, BABAR)).toBeAttached();
});

test('colour, pattern and width of a curve; undo, link and reset', async ({ page }) => {
  await open(page);
  await openLook(page, 'Existing limits', 'BaBar single photon');
  const look = page.getByRole('group', { name: 'Look of BaBar single photon' });
  await look.getByRole('radio', { name: 'Missing momentum, muons' }).check({ force: true });
  await look.getByRole('radio', { name: 'Dots', exact: true }).check({ force: true });
  const width = look.getByRole('textbox', { name: 'Line width' });
  await width.fill('2');
  await width.press('Enter');
  const outer = page.locator(`[data-region="${BABAR}"][data-role="edge"]`).last();
  await expect(outer).toHaveAttribute('stroke', '#ee3c41');
  await expect(outer).toHaveAttribute('stroke-linecap', 'round');
  await expect(outer).toHaveAttribute('stroke-width', '2.8');
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await expect(outer).toHaveAttribute('stroke', '#ee3c41');
  await openLook(page, 'Existing limits', 'BaBar single photon');
  await look.getByRole('button', { name: 'Reset look' }).click();
  await expect(outer).toHaveAttribute('stroke', '#530072');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(outer).toHaveAttribute('stroke', '#ee3c41');
});

test('a curve is renamed, and its name hidden', async ({ page }) => {
  await open(page);
  await openLook(page, 'Existing limits', 'BaBar single photon');
  const name = page.getByRole('textbox', { name: 'Name at the curve' });
  await name.fill('my $\\epsilon$ limit');
  await name.press('Enter');
  const drawn = page.locator(`[data-role="name"][data-region="${BABAR}"]`);
  await expect(drawn).toContainText('my ε');
  await page.getByRole('checkbox', { name: 'Show the name' }).uncheck({ force: true });
  await expect(drawn).toHaveCount(0);
});

const drawnOrder = (page: Page) =>
  page
    .locator('[data-role="edge"][stroke-opacity="0.42"]')
    .evaluateAll((edges) => edges.map((line) => line.getAttribute('data-region')?.replace('limit:', '')));

test('the order of drawing changes by buttons and by dragging', async ({ page }) => {
  await open(page);
  await openLook(page, 'Existing limits', 'BaBar single photon');
  const place = async () => (await drawnOrder(page)).indexOf('BaBar_ESPP_from_y');
  const before = await place();
  await page.getByRole('button', { name: 'Draw earlier' }).click();
  await expect.poll(place).toBe(before - 1);
  await page.getByRole('button', { name: 'Draw later' }).click();
  await expect.poll(place).toBe(before);
  await page.getByRole('button', { name: 'Look of BaBar single photon' }).click();
  await row(page, 'BaBar single photon').dragTo(row(page, 'LSND, scattering'));
  await expect.poll(place).toBe((await drawnOrder(page)).indexOf('LSND_alphaD05') - 1);
  const there = await drawnOrder(page);
  await page.reload();
  await expect.poll(() => drawnOrder(page)).toEqual(there);
});

const names = (page: Page) => page.locator('[data-role="name"]').allTextContents();

const PRESETS = [
  { preset: 'Clean', shown: ['existing limits'], hidden: ['BaBar', 'Belle II'] },
  { preset: 'All existing, grey', shown: ['existing limits'], hidden: ['BaBar', 'LDMX'] },
  { preset: 'NA64 only', shown: ['NA64μ'], hidden: ['BaBar', 'existing limits', 'LSND'] },
  { preset: 'Projections', shown: ['LDMX', 'Lohengrin', 'Belle II'], hidden: ['BaBar'] },
];

test('choices of curves, and back to the first view', async ({ page }) => {
  await open(page);
  const choice = page.getByRole('combobox', { name: 'Choose published curves' });
  for (const { preset, shown, hidden } of PRESETS) {
    await choice.selectOption(preset);
    for (const name of shown) await expect.poll(async () => (await names(page)).join('|'), preset).toContain(name);
    expect((await names(page)).filter((text) => hidden.some((name) => text.startsWith(name)))).toEqual([]);
    await choice.selectOption('First view');
    await expect.poll(async () => (await names(page)).join('|'), preset).toContain('BaBar');
  }
});

test('a hidden pin waits in the list, a removed one comes back by undo', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /^Pin NA64e/ }).click();
  const pinned = page.locator('[data-region^="pin:"][data-role="edge"]').first();
  await expect(pinned).toBeAttached();
  await openGroup(page, 'Pinned');
  await page.getByRole('checkbox', { name: /^Show NA64e.*pinned$/ }).uncheck({ force: true });
  await expect(pinned).toHaveCount(0);
  await page.getByRole('checkbox', { name: /^Show NA64e.*pinned$/ }).check({ force: true });
  await expect(pinned).toBeAttached();
  await page.getByRole('button', { name: /^Remove NA64e/ }).click();
  await expect(pinned).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(pinned).toBeAttached();
});
