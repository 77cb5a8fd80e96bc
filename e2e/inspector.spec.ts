import { expect, type Locator, type Page, test } from '@playwright/test';
import { colourViolations, violations } from './axe.ts';
import { edge, figure, heightAt, open, write } from './plot.ts';

const REACH = 'reach:na64e-2022';
const Y_PLANE = '#plane=y-mchi';

const inspector = (page: Page): Locator => page.getByRole('complementary', { name: 'Inspector' });
const section = (page: Page, name: string): Locator =>
  inspector(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name }) });
const pin = (page: Page): Locator => page.locator('[data-pin]');

/** Place in the window of a point given in fractions of the frame from its upper left corner. */
async function placeAt(page: Page, fx: number, fy: number): Promise<[number, number]> {
  const box = await page.locator('[data-role="frame"]').first().boundingBox();
  if (!box) throw new Error('the frame has no box');
  return [box.x + fx * box.width, box.y + fy * box.height];
}

async function pinAt(page: Page, fx: number, fy: number): Promise<void> {
  await page.mouse.click(...(await placeAt(page, fx, fy)));
  await expect(inspector(page).getByRole('heading', { name: 'Pinned point' })).toBeVisible();
}

/** Name of a curve in its row of the panel. */
const rowButton = (page: Page, title: string, name: string): Locator =>
  page.getByRole('group', { name: title }).getByRole('button', { name, exact: true });

/** A value of the inspector by the name of its row. */
const fact = (page: Page, name: RegExp): Locator => inspector(page).locator('.fact').filter({ hasText: name }).first();

test('a click pins a point, and the inspector answers', { tag: '@main' }, async ({ page }) => {
  await open(page, Y_PLANE);
  await expect(inspector(page)).toHaveCount(0);
  await pinAt(page, 0.42, 0.65);
  await expect(pin(page)).toBeVisible();
  await expect(inspector(page).getByRole('status')).toContainText('Allowed today.');
  await expect(inspector(page).getByRole('status')).toContainText(/falls short by a factor of [\d.]+ in y/);
  await expect(section(page, 'Expected events')).toContainText('2.3 events exclude a point at 90 % CL.');
  await expect(section(page, 'Who excludes this point')).toContainText(/short by \d/);
  await expect(section(page, 'Relic density').getByRole('row', { name: /Pseudo-Dirac/ })).toContainText(/\d/);
  await expect(section(page, 'Exposure needed').getByRole('row', { name: /This point/ })).toContainText('10');
});

test('a point above the limits is excluded, and by whom', { tag: '@main' }, async ({ page }) => {
  await open(page, Y_PLANE);
  await pinAt(page, 0.3, 0.28);
  await expect(inspector(page).getByRole('status')).toContainText(/Excluded by .* and \d+ others\./);
  await expect(section(page, 'Who excludes this point')).toContainText('excludes by');
  const list = section(page, 'Who excludes this point').getByRole('listitem');
  const before = await list.count();
  await section(page, 'Who excludes this point')
    .getByRole('button', { name: /^All \d+ limits/ })
    .click();
  expect(await list.count()).toBeGreaterThan(before);
});

test('a drag is no click, and Escape and the close button clear', { tag: '@main' }, async ({ page }) => {
  await open(page, Y_PLANE);
  const [x, y] = await placeAt(page, 0.5, 0.8);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 5; step++) await page.mouse.move(x - 8 * step, y);
  await page.mouse.up();
  await expect(inspector(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Show the whole plane' }).click();
  await pinAt(page, 0.42, 0.65);
  await page.keyboard.press('Escape');
  await expect(inspector(page)).toHaveCount(0);
  await expect(pin(page)).toHaveCount(0);
  await pinAt(page, 0.42, 0.65);
  await inspector(page).getByRole('button', { name: 'Close the inspector' }).click();
  await expect(inspector(page)).toHaveCount(0);
  await expect(figure(page)).toBeFocused();
});

test('a double click resets the view and pins nothing', async ({ page }) => {
  await open(page, `${Y_PLANE}&view=0.005:0.05:1e-14:1e-9`);
  await page.mouse.dblclick(...(await placeAt(page, 0.42, 0.9)));
  await expect(page).not.toHaveURL(/view=/);
  await expect(inspector(page)).toHaveCount(0);
});

test('the keyboard crosshair is pinned with Enter, on the computed curve too', { tag: '@main' }, async ({ page }) => {
  await open(page);
  const at = await heightAt(page, REACH, 500);
  const box = await figure(page).boundingBox();
  await figure(page).focus();
  await page.mouse.move((box?.x ?? 0) + 500, (box?.y ?? 0) + at);
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('heading', { name: 'Pinned point' })).toBeVisible();
  const events = Number(
    await fact(page, /NA64e, 5/)
      .getByRole('definition')
      .first()
      .textContent(),
  );
  expect(events).toBeGreaterThan(2.2);
  expect(events).toBeLessThan(2.4);
});

test('the pinned point stays in the other plane of the model and waits there while another model is looked at', { tag: '@main' }, async ({
  page,
}) => {
  await open(page, Y_PLANE);
  await pinAt(page, 0.42, 0.65);
  const mixing = await fact(page, /Kinetic mixing/).textContent();
  await page.getByRole('tab', { name: /Dark photon, invisible decay/ }).click();
  await expect(page).not.toHaveURL(/y-mchi/);
  await expect(pin(page)).toBeVisible();
  expect(await fact(page, /Kinetic mixing/).textContent()).toBe(mixing);
  await page.getByRole('tab', { name: /Axion-like particles/ }).click();
  await expect(inspector(page)).toHaveCount(0);
  await page.getByRole('tab', { name: /Dark matter through a dark photon/ }).click();
  await expect(pin(page)).toBeVisible();
  expect(await fact(page, /Kinetic mixing/).textContent()).toBe(mixing);
});

test('conventions, contributions and magnetic moments on demand', async ({ page }) => {
  await open(page, Y_PLANE);
  await pinAt(page, 0.42, 0.65);
  await inspector(page).getByRole('button', { name: 'All conventions' }).click();
  await expect(fact(page, /On electrons/)).toContainText('cm');
  await expect(fact(page, /Lifetime/)).toBeVisible();
  await inspector(page).getByRole('button', { name: 'contributions' }).click();
  await expect(fact(page, /bremsstrahlung/)).toBeVisible();
  await expect(fact(page, /annihilation/)).toBeVisible();
  await inspector(page).getByRole('button', { name: 'Magnetic moments' }).click();
  await expect(fact(page, /2025, WP25/)).toContainText('±');
  await inspector(page).getByRole('button', { name: 'The same mass in other models' }).click();
  await expect(inspector(page).getByRole('button', { name: /^Open g.*Muon minus tau/ })).toBeVisible();
  await expect(fact(page, /^NA64μ 2022/)).toContainText('above');
});

test('ten times the exposure: ten times the events, the same exposure needed', { tag: '@main' }, async ({ page }) => {
  await open(page, '#plane=eps-mA&reach=na64e-2022:1e12');
  await pinAt(page, 0.3, 0.85);
  const events = async () =>
    Number(
      await fact(page, /NA64e, /)
        .getByRole('definition')
        .first()
        .textContent(),
    );
  const needed = async () =>
    section(page, 'Exposure needed')
      .getByRole('row', { name: /This point/ })
      .textContent();
  const before = { events: await events(), needed: await needed() };
  const field = page.getByRole('textbox', { name: 'Electrons on target' });
  await write(field, '1e13');
  await field.press('Enter');
  await expect.poll(events).toBeGreaterThan(9 * before.events);
  expect(await events()).toBeLessThan(11 * before.events);
  expect(await needed()).toBe(before.needed);
});

test('a curve is selected by its name on the plot: row, handles, provenance', { tag: '@main' }, async ({ page }) => {
  await open(page, Y_PLANE);
  const name = page.locator('[data-role="name"][data-region="limit:DAMIC-M_2025"]');
  const box = await name.boundingBox();
  if (!box) throw new Error('the curve has no name');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(inspector(page).getByRole('heading', { name: 'Selected curve' })).toBeVisible();
  await expect(inspector(page)).toContainText('DAMIC-M 2025, electron scattering');
  await expect(page.locator('[data-selected-curve="limit:DAMIC-M_2025"] rect')).toHaveCount(2);
  await expect(rowButton(page, 'DAMIC-M 2025, electron scattering', 'DAMIC-M')).toHaveAttribute('aria-pressed', 'true');
  const paper = section(page, 'Paper');
  await expect(paper.getByRole('link', { name: /^arXiv:/ })).toHaveAttribute('href', /^https:\/\/arxiv\.org\/abs\/2503\.14617$/);
  await expect(paper.getByRole('link', { name: 'INSPIRE' })).toHaveAttribute('rel', /noopener/);
  await expect(section(page, 'How the points were obtained')).toBeVisible();
});

test('a curve is selected by its line, and from the list of those that exclude a point', { tag: '@main' }, async ({ page }) => {
  await open(page);
  const box = await figure(page).boundingBox();
  await page.mouse.click((box?.x ?? 0) + 600, (box?.y ?? 0) + (await heightAt(page, REACH, 600)));
  await expect(inspector(page)).toContainText('computed here');
  await expect(section(page, 'Approximation')).toContainText('Exact tree level');
  await expect(section(page, 'Settings')).toContainText('100 GeV');
  await pinAt(page, 0.3, 0.3);
  await section(page, 'Who excludes this point').getByRole('button').first().click();
  await expect(inspector(page).getByRole('heading', { name: 'Selected curve' })).toBeVisible();
});

test('a curve that is not shown can be looked up in the panel', async ({ page }) => {
  await open(page, Y_PLANE);
  await page.getByRole('button', { name: 'Projections' }).click();
  await rowButton(page, 'SHiP scattering, projection', 'SHiP').click();
  await expect(inspector(page)).toContainText('Published projection');
  await expect(edge(page, 'limit:SHiP_proj')).toHaveCount(0);
});

test('BibTeX and points are copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, Y_PLANE);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.getByRole('button', { name: 'Existing limits' }).click();
  await rowButton(page, 'BaBar single photon', 'BaBar').click();
  await inspector(page).getByRole('button', { name: 'Copy BibTeX' }).click();
  await expect.poll(copied).toMatch(/^@article\{Lees:2017lec,/);
  await inspector(page).getByRole('button', { name: 'Copy points (CSV)' }).click();
  await expect.poll(copied).toMatch(/m_chi \(GeV\),y\n[\d.e-]+,1\.12e-9/);
  await inspector(page).getByRole('button', { name: 'Copy .bib of all shown curves' }).click();
  await expect.poll(async () => (await copied()).match(/^@/gm)?.length ?? 0).toBeGreaterThan(8);
  await page
    .getByRole('complementary', { name: 'Scenario' })
    .getByRole('button', { name: /Copy \.bib/ })
    .click();
  await expect.poll(copied).toContain('NA64:2023wbi');
});

const size = async (part: Locator) => part.boundingBox().then((box) => ({ width: box?.width ?? 0, height: box?.height ?? 0 }));

test('beside the inspector the drawing keeps 56 % of the window', async ({ page }) => {
  await open(page, Y_PLANE);
  await pinAt(page, 0.42, 0.65);
  await expect(async () => {
    const { width, height } = await size(figure(page));
    expect((width * height) / (1440 * 900)).toBeGreaterThanOrEqual(0.56);
  }).toPass();
});

for (const windows of [
  [
    [1920, 1080],
    [1000, 800],
  ],
  [
    [390, 844],
    [320, 640],
  ],
] as const) {
  const sizes = windows.map((sides) => sides.join(' × ')).join(', then ');
  test(`${sizes}: the inspector stands beside or under the plot, nothing is cut off sideways`, async ({ page }) => {
    const [[firstWidth, firstHeight]] = windows;
    await page.setViewportSize({ width: firstWidth, height: firstHeight });
    await open(page, Y_PLANE);
    await pinAt(page, 0.75, 0.92);
    for (const [width, height] of windows) {
      await page.setViewportSize({ width, height });
      await expect.poll(async () => (await size(inspector(page))).width).toBe(width >= 1800 ? 296 : width);
      if (width === 1000) expect((await size(inspector(page))).height).toBe(200);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
  });
}

for (const [theme, broken] of [
  ['light', violations],
  ['dark', colourViolations],
] as const) {
  test(`accessible with the inspector open, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await open(page, Y_PLANE);
    await pinAt(page, 0.42, 0.65);
    await inspector(page).getByRole('button', { name: 'All conventions' }).click();
    await inspector(page).getByRole('button', { name: 'Magnetic moments' }).click();
    await expect(section(page, 'Relic density').getByRole('row', { name: /Pseudo-Dirac/ })).toContainText(/\d/);
    expect(await broken(page)).toEqual([]);
    await section(page, 'Who excludes this point').getByRole('button').first().click();
    await expect(section(page, 'Paper')).toBeVisible();
    expect(await broken(page)).toEqual([]);
    await page.getByRole('button', { name: 'Computed', exact: true }).click();
    await page.getByRole('button', { name: 'NA64e computed', exact: true }).click();
    await expect(section(page, 'Settings')).toBeVisible();
    expect(await broken(page)).toEqual([]);
  });
}
