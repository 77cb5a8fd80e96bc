import { expect, type Page, test } from '@playwright/test';
import { rootFile } from '../test/ui/rootWriter.ts';
import { drop } from './drop.ts';
import { paste } from './paste.ts';
import { edge, figure, heightAt, open } from './plot.ts';

const ROWS = '# My search\nm_GeV,epsilon\n0.002,3e-4\n0.02,2e-4\n0.2,3e-4\n';
const PREVIEW = 'limit:own--preview';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Your curve' });
const add = (page: Page) => dialog(page).getByRole('button', { name: 'Add curve' }).click();
const row = (page: Page, name: string) => page.getByRole('group', { name, exact: true });

test('pasted rows are on the plot at once, gone with Escape, and stay after Add', async ({ page }) => {
  await open(page);
  await paste(page, ROWS);
  await expect(edge(page, PREVIEW)).toBeAttached();
  await expect(dialog(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(edge(page, PREVIEW)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  await paste(page, ROWS);
  await expect(dialog(page)).toContainText('Column 1 “m_GeV” is the mass');
  await expect(dialog(page).getByRole('textbox', { name: 'Name' })).toHaveValue('My search');
  await expect(edge(page, PREVIEW)).toBeAttached();
  await dialog(page).getByRole('textbox', { name: 'Name' }).fill('Search of mine');
  await add(page);
  await expect(dialog(page)).toHaveCount(0);
  await expect(edge(page, PREVIEW)).toHaveCount(0);
  await expect(edge(page, 'limit:own-search-of-mine')).toBeAttached();
  await expect(figure(page)).toHaveAccessibleName(/Search of mine/);
  await expect(row(page, 'Search of mine')).toBeVisible();
});

test('the answers move the curve: ε² lies where ε lay for its square root', async ({ page }) => {
  await open(page);
  await paste(page, 'm_GeV,eps\n0.002,1e-4\n0.2,1e-4\n');
  const y = await heightAt(page, PREVIEW, 600);
  await dialog(page).getByRole('button', { name: 'Cancel' }).last().click();
  await paste(page, 'm_GeV,coupling\n0.002,1e-8\n0.2,1e-8\n');
  await expect(dialog(page)).toContainText('decades from every curve of this plane');
  await dialog(page).getByRole('combobox', { name: 'Coupling' }).selectOption({ label: 'ε² against mA′' });
  await expect(async () => expect(await heightAt(page, PREVIEW, 600)).toBeCloseTo(y, 1)).toPass();
  await expect(dialog(page)).not.toContainText('decades from every curve');
});

test('a dropped file in eV opens in its plane; in GeV it warns', async ({ page }) => {
  await open(page);
  await drop(page, [{ name: 'Mine.txt', text: '# mass [eV]  coupling [GeV^-1]\n1e7 1e-4\n1e8 5e-5\n5e8 1e-4\n' }]);
  await expect(dialog(page).getByRole('combobox', { name: 'Plane' })).toHaveValue('gagg-ma');
  const unit = dialog(page).getByRole('combobox', { name: 'Mass in' });
  await expect(unit).toHaveValue('eV');
  await expect(edge(page, PREVIEW)).toBeAttached();
  await unit.selectOption('GeV');
  await expect(dialog(page)).toContainText('lie outside this plane. They look like eV.');
  await unit.selectOption('eV');
  await add(page);
  await expect(page).toHaveURL(/plane=gagg-ma/);
  await expect(edge(page, 'limit:own-mine')).toBeAttached();
});

test('a bad row is named; a file that is no curve says why, and asks again', async ({ page }) => {
  await open(page);
  await paste(page, '0.01 1e-4\n0.02 banana\n0.03 -1\n0.04 2e-4\n');
  const alert = dialog(page).getByRole('alert');
  await expect(alert).toContainText('line 2: “banana” is not a number');
  await expect(alert).toContainText('line 3: -1 is not positive');
  await page.keyboard.press('Escape');
  await drop(page, [{ name: 'letter.txt', text: 'Dear colleague,\nno numbers here.\n' }]);
  await expect(alert).toContainText('No rows of numbers were found.');
  await expect(edge(page, PREVIEW)).toHaveCount(0);
  await dialog(page)
    .getByRole('textbox', { name: /paste rows/ })
    .fill('0.01 1e-4\n0.1 2e-4\n');
  await dialog(page).getByRole('button', { name: 'Read rows' }).click();
  await expect(edge(page, PREVIEW)).toBeAttached();
});

test('markup in a file comes out as text', async ({ page }) => {
  const said: string[] = [];
  page.on('dialog', (d) => said.push(d.message()));
  await open(page);
  await drop(page, [{ name: '<img src=x onerror=alert(1)>.csv', text: '"<b>m</b>","<script>alert(2)</script>"\n0.01,1e-4\n0.1,2e-4\n' }]);
  await add(page);
  await expect(row(page, '<img src=x onerror=alert(1)>')).toContainText('<img src=x onerror=alert(1)>');
  await expect(figure(page)).toHaveAccessibleName(/<img src=x onerror=alert\(1\)>/);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  expect(said).toEqual([]);
});

test('curves stay after a reload and in no link; deleted they are gone', async ({ page }) => {
  await open(page);
  await paste(page, ROWS);
  await add(page);
  await page.getByRole('textbox', { name: 'Electrons on target' }).fill('2e12');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/2e12/);
  expect(page.url()).not.toContain('own');
  await page.reload();
  await expect(edge(page, 'limit:own-my-search')).toBeAttached();
  await page.getByRole('tab', { name: /Dark matter through/ }).click();
  await page.getByRole('tab', { name: /invisible/ }).click();
  await expect(edge(page, 'limit:own-my-search')).toBeAttached();
  await page.getByRole('button', { name: 'Edit My search' }).click();
  await page.getByRole('button', { name: 'Delete My search' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(row(page, 'My search')).toHaveCount(0);
  await expect(edge(page, 'limit:own-my-search')).toHaveCount(0);
  await page.reload();
  await expect(edge(page, 'reach:na64e-2022')).toBeAttached();
  await expect(row(page, 'My search')).toHaveCount(0);
});

test('switched off it stays off, and a new name stays too', async ({ page }) => {
  await open(page);
  await paste(page, ROWS);
  await add(page);
  await page.getByRole('button', { name: 'Edit My search' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Renamed');
  await page.keyboard.press('Enter');
  await expect(row(page, 'Renamed')).toBeVisible();
  await row(page, 'Renamed').getByRole('checkbox').uncheck({ force: true });
  await expect(edge(page, 'limit:own-my-search')).toHaveCount(0);
  await page.reload();
  await expect(row(page, 'Renamed').getByRole('checkbox')).not.toBeChecked();
});

test('saved in each format, and converted to the plane of the thermal target', async ({ page }) => {
  await open(page);
  await paste(page, ROWS);
  await add(page);
  await page.getByRole('button', { name: 'Edit My search' }).click();
  for (const format of ['csv', 'json', 'yaml', 'lmt']) {
    const saved = page.waitForEvent('download');
    await page.getByRole('combobox', { name: 'Save My search as' }).selectOption(format);
    expect((await saved).suggestedFilename()).toBe(`my-search.${format}`);
  }
  await page.getByRole('combobox', { name: 'Convert My search to' }).selectOption('y-mchi');
  await expect(page).toHaveURL(/plane=y-mchi/);
  await expect(edge(page, 'limit:own-my-search')).toBeAttached();
});

test('all curves with the scenario and their looks: saved, and opened on another day', async ({ page, context }) => {
  await open(page, '#plane=eps-mA&cl=0.95');
  await paste(page, ROWS);
  await add(page);
  await page.getByRole('button', { name: 'Look of My search' }).click();
  await page.getByRole('radio', { name: 'Dots', exact: true }).check({ force: true });
  const dotted = edge(page, 'limit:own-my-search');
  await expect(dotted).toHaveAttribute('stroke-linecap', 'round');
  expect(page.url()).not.toContain('own');
  await page.reload();
  await expect(dotted).toHaveAttribute('stroke-linecap', 'round');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export all with the scenario' }).click();
  const stream = await (await saved).createReadStream();
  const text = (await stream.toArray()).join('');
  expect(JSON.parse(text)).toMatchObject({ format: 'darkreach-curves', curves: [{ id: 'own-my-search', title: 'My search' }] });

  const other = await (await context.browser())?.newContext();
  if (!other) throw new Error('no browser');
  const fresh = await other.newPage();
  await open(fresh);
  await drop(fresh, [{ name: 'darkreach-curves.json', text }]);
  const sheet = fresh.getByRole('dialog', { name: 'Your curves' });
  await expect(sheet).toContainText('One curve and the scenario');
  await sheet.getByRole('button', { name: 'Open' }).click();
  await expect(edge(fresh, 'limit:own-my-search')).toHaveAttribute('stroke-linecap', 'round');
  await expect(fresh.getByText('limits at 95 % CL')).toBeVisible();
  await fresh.getByRole('button', { name: 'Undo' }).click();
  await expect(fresh.getByText('limits at 90 % CL')).toBeVisible();
  await other.close();
});

test('simplified, and all points again', async ({ page }) => {
  await open(page);
  const rows = Array.from({ length: 300 }, (_, i) => `${0.001 * 1000 ** (i / 299)},${1e-4 * (2 + Math.sin(i / 30))}`);
  await paste(page, `# Wave\n${rows.join('\n')}\n`);
  await add(page);
  await page.getByRole('button', { name: 'Edit Wave' }).click();
  const count = page.locator('.own-details').getByRole('status');
  await expect(count).toHaveText('300 points');
  await page.getByRole('combobox', { name: 'Simplify Wave' }).selectOption({ label: 'within 1 %' });
  await expect(count).toHaveText(/^\d{1,2} of 300 points$/);
  await page.getByRole('button', { name: 'All points again' }).click();
  await expect(count).toHaveText('300 points');
});

test('two edges of an island make one curve; other files wait for one another; every data set of a file can be added', async ({ page }) => {
  await open(page);
  await drop(page, [
    { name: 'mine_top.dat', text: '0.01 1e-3\n0.1 9e-4\n' },
    { name: 'mine_bottom.dat', text: '0.01 1e-5\n0.1 2e-5\n' },
  ]);
  await expect(dialog(page)).toContainText('Two files: the lower and the upper edge');
  await expect(dialog(page).getByRole('combobox', { name: 'Excluded' })).toHaveValue('closed');
  await page.keyboard.press('Escape');

  await drop(page, [
    { name: 'first.csv', text: '0.01,1e-4\n0.1,2e-4\n' },
    { name: 'second.csv', text: '0.01,2e-4\n0.1,3e-4\n' },
  ]);
  await expect(dialog(page).getByRole('textbox', { name: 'Name' })).toHaveValue('first');
  await add(page);
  await expect(dialog(page).getByRole('textbox', { name: 'Name' })).toHaveValue('second');
  await add(page);
  await expect(row(page, 'first')).toBeVisible();
  await expect(row(page, 'second')).toBeVisible();

  await paste(page, 'red,,blue,\nX,Y,X,Y\n0.01,1e-4,0.02,3e-4\n0.1,1e-4,0.2,3e-4\n');
  await dialog(page).getByRole('button', { name: 'Add all 2 as curves' }).click();
  await expect(edge(page, 'limit:own-red')).toBeAttached();
  await expect(edge(page, 'limit:own-blue')).toBeAttached();
});

test('a large file is read in the background', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const rows = Array.from({ length: 400_000 }, (_, i) => `${0.001 * 1000 ** (i / 4e5)},${1e-4 * (2 + Math.sin(i / 4e4))}`);
    const transfer = new DataTransfer();
    transfer.items.add(new File([rows.join('\n')], 'large.csv'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole('status').filter({ hasText: 'Reading large.csv' })).toBeVisible();
  await expect(dialog(page)).toContainText('400000 points, thinned out', { timeout: 30_000 });
  await expect(edge(page, PREVIEW)).toBeAttached();
});

test('fifty megabytes: the page answers while they are read, and can give up', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);
  await page.evaluate(() => {
    const row = '0.0123456789,0.000123456789\n'.repeat(1000);
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Blob(Array(1785).fill(row))], 'huge.csv'));
    const state = window as unknown as { beats: number };
    state.beats = 0;
    setInterval(() => (state.beats += 1), 5);
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  });
  const reading = page.getByRole('status').filter({ hasText: 'Reading huge.csv' });
  await expect(reading).toBeVisible();
  const beats = () => page.evaluate(() => (window as unknown as { beats: number }).beats);
  const before = await beats();
  await expect.poll(beats).toBeGreaterThan(before + 20);
  await expect(reading).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).last().click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Electrons on target' }).fill('2e12');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/2e12/);
});

test('graphs of a ROOT file', async ({ page }) => {
  await open(page);
  const bytes = [
    ...rootFile([{ name: 'observed', title: 'Observed;m_{A′} [MeV];#epsilon', x: [2, 20, 200], y: [3e-4, 2e-4, 3e-4] }], true),
  ];
  await drop(page, [{ name: 'limits.root', text: Buffer.from(bytes) }]);
  await expect(dialog(page)).toContainText('ROOT graph');
  await expect(dialog(page).getByRole('combobox', { name: 'Mass in' })).toHaveValue('MeV');
  await add(page);
  await expect(edge(page, 'limit:own-observed')).toBeAttached();
});

test('without storage the curves live as long as the page, and it says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open: () => {
          throw new Error('refused');
        },
      },
    });
  });
  await open(page);
  await paste(page, ROWS);
  await add(page);
  await expect(edge(page, 'limit:own-my-search')).toBeAttached();
  await expect(page.getByText(/This browser keeps nothing/)).toBeVisible();
});

test('the dialog is named, keeps the focus, and its foot is reachable by keyboard', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Add yours' }).click();
  await expect(dialog(page)).toBeVisible();
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(
      () => document.activeElement === document.body || document.activeElement?.closest('dialog') !== null,
    );
    expect(inside).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Add yours' })).toBeFocused();
});
