import { expect, type Page, test } from '@playwright/test';
import { colourViolations, violations } from './axe.ts';
import { edge, figure, open } from './plot.ts';

const control = (page: Page, which: 'Horizontal' | 'Vertical') => page.getByRole('button', { name: new RegExp(`${which} axis`) });
const sheet = (page: Page, which: 'Horizontal' | 'Vertical') => page.getByRole('dialog', { name: `${which} axis` });
const numbers = (page: Page, role: 'tick' | 'beside') => page.locator(`g[data-role="${role}"]`).allTextContents();

test('each axis turns linear and back by its own button, in figure, link and undo', async ({ page }) => {
  await open(page);
  await control(page, 'Horizontal').click();
  await sheet(page, 'Horizontal').getByRole('radio', { name: 'Linear' }).check();
  await expect(page).toHaveURL(/xAxis=linear/);
  expect(await numbers(page, 'tick')).toEqual(expect.arrayContaining(['0', '200', '400', '1000', '10−2']));
  await page.keyboard.press('Escape');
  await expect(control(page, 'Horizontal')).toBeFocused();
  await expect(control(page, 'Horizontal')).toHaveAccessibleName(/linear/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page).not.toHaveURL(/xAxis/);
  expect(await numbers(page, 'tick')).toEqual(expect.arrayContaining(['1', '10', '102']));
});

test('another unit and a second axis; both follow a zoom', async ({ page }) => {
  await open(page);
  await control(page, 'Vertical').click();
  await sheet(page, 'Vertical').getByLabel('Shown as').selectOption({ label: 'ε²' });
  await sheet(page, 'Vertical').getByLabel('Second axis').selectOption({ label: 'y' });
  await page.keyboard.press('Escape');
  await control(page, 'Horizontal').click();
  await sheet(page, 'Horizontal').getByLabel('Shown as').selectOption({ label: 'm_A′ (GeV)' });
  await sheet(page, 'Horizontal').getByLabel('Second axis').selectOption({ label: 'ν (Hz)' });
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/xAxis=log:GeV:Hz&yAxis=log:square:y/);
  expect(await numbers(page, 'tick')).toEqual(expect.arrayContaining(['10−3', '10−12', '10−4']));
  const before = await numbers(page, 'beside');
  expect(before).toEqual(expect.arrayContaining(['1022', '10−14', 'ν(Hz)', 'y']));
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => numbers(page, 'beside')).not.toEqual(before);
  await page.reload();
  await expect(page.locator('g[data-role="beside"]').filter({ hasText: 'Hz' })).toBeVisible();
});

test('the readout speaks the unit of the axis', async ({ page }) => {
  await open(page, '#plane=eps-mA&xAxis=log:GeV&yAxis=log:square');
  const box = await figure(page).boundingBox();
  if (!box) throw new Error('no figure');
  await page.mouse.move(box.x + 500, box.y + 500);
  await expect(page.locator('.readout')).toContainText('GeV');
  await expect(page.locator('.readout')).toContainText('ε');
  await expect(page.locator('.readout').locator('sup, .number').first()).toBeVisible();
});

test('the ends of an axis are typed', async ({ page }) => {
  await open(page);
  await control(page, 'Horizontal').click();
  const from = sheet(page, 'Horizontal').getByRole('textbox', { name: 'From' });
  await from.fill('10');
  await from.press('Enter');
  await expect(page).toHaveURL(/view=0\.01:1:/);
});

test('grid, outward ticks and written-out numbers are kept in the link', async ({ page }) => {
  await open(page);
  await control(page, 'Horizontal').click();
  for (const name of ['Grid', 'Ticks outward', '0.01 to 100 written out'])
    await sheet(page, 'Horizontal').getByRole('checkbox', { name }).check();
  await expect(page).toHaveURL(/frame=grid,outward,decimals/);
  await expect(page.locator('[data-role="grid"]')).toBeAttached();
  expect(await numbers(page, 'tick')).toEqual(expect.arrayContaining(['0.01', '100']));
});

test('the wheel zooms both axes at the pointer, one with Shift or Alt or beside the frame', async ({ page }) => {
  await open(page);
  const box = await figure(page).boundingBox();
  if (!box) throw new Error('no figure');
  const wheel = async (x: number, y: number, key?: string): Promise<[string, string]> => {
    await page.goto('/#plane=eps-mA&view=0.001:1:1e-6:0.01');
    // The whole plane needs no view in the address: now the link was read.
    await expect(page).not.toHaveURL(/view=/);
    await page.mouse.move(box.x + x, box.y + y);
    if (key) await page.keyboard.down(key);
    await page.mouse.wheel(0, -300);
    if (key) await page.keyboard.up(key);
    await expect(page).toHaveURL(/view=/);
    const [x0 = '', x1 = '', y0 = '', y1 = ''] = (/view=([^&]*)/.exec(page.url())?.[1] ?? '').split(':');
    return [`${x0}:${x1}`, `${y0}:${y1}`];
  };
  const both = await wheel(600, 400);
  expect(both[0]).not.toBe('0.001:1');
  expect(both[1]).not.toBe('0.000001:0.01');
  expect(await wheel(600, 400, 'Shift')).toEqual([both[0], '0.000001:0.01']);
  expect(await wheel(600, 400, 'Alt')).toEqual(['0.001:1', both[1]]);
  expect(await wheel(600, box.height - 30)).toEqual([both[0], '0.000001:0.01']);
  expect(await wheel(50, 400)).toEqual(['0.001:1', both[1]]);
});

test('a page that scrolls keeps the wheel until the plot has the focus', async ({ page }) => {
  await open(page);
  // As in a long page around the app.
  await page.evaluate(() => {
    document.documentElement.style.minHeight = '3000px';
  });
  const box = await figure(page).boundingBox();
  if (!box) throw new Error('no figure');
  await page.mouse.move(box.x + 200, box.y + 200);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50);
  expect(page.url()).not.toContain('view=');
  await page.evaluate(() => window.scrollTo(0, 0));
  await figure(page).focus();
  await page.mouse.wheel(0, 200);
  await expect(page).toHaveURL(/view=/);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('a marked box is zoomed to, by tool and by Shift; the previous view comes back', async ({ page }) => {
  await open(page);
  const box = await figure(page).boundingBox();
  if (!box) throw new Error('no figure');
  const mark = async () => {
    await page.mouse.move(box.x + 400, box.y + 200);
    await page.mouse.down();
    await page.mouse.move(box.x + 700, box.y + 500, { steps: 5 });
    await expect(page.locator('.box-mark')).toBeVisible();
    await page.mouse.up();
  };
  const back = page.getByRole('button', { name: 'Previous view' });
  await expect(back).toBeDisabled();
  await page.getByRole('button', { name: 'Mark what to zoom to' }).click();
  await mark();
  await expect(page).toHaveURL(/view=/);
  const first = page.url();
  await expect(page.getByRole('button', { name: 'Mark what to zoom to' })).toHaveAttribute('aria-pressed', 'false');
  await back.click();
  await expect(page).not.toHaveURL(/view=/);
  await page.keyboard.down('Shift');
  await mark();
  await page.keyboard.up('Shift');
  await expect(page).toHaveURL(first);
  await page.mouse.dblclick(box.x + 300, box.y + 600);
  await expect(page).not.toHaveURL(/view=/);
});

test('a drag beside an axis moves that axis alone', async ({ page }) => {
  await open(page);
  const box = await figure(page).boundingBox();
  if (!box) throw new Error('no figure');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const view = () => (/view=([^&]*)/.exec(page.url())?.[1] ?? '').split(':');
  const before = view();
  await page.mouse.move(box.x + 600, box.y + box.height - 30);
  await page.mouse.down();
  await page.mouse.move(box.x + 500, box.y + box.height - 130, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => view()[0]).not.toBe(before[0]);
  expect(view().slice(2)).toEqual(before.slice(2));
});

test('keys walk the curves, say where one is, and select', async ({ page }) => {
  await open(page);
  await figure(page).focus();
  await page.keyboard.press(']');
  const highlighted = page.locator('[data-highlight]');
  const first = await highlighted.getAttribute('data-highlight');
  await page.keyboard.press(']');
  await expect.poll(() => highlighted.getAttribute('data-highlight')).not.toBe(first);
  await page.keyboard.press('[');
  await expect.poll(() => highlighted.getAttribute('data-highlight')).toBe(first);
  await expect(page.getByRole('status', { name: 'Cross-hair' })).toContainText(/m_A′ .* MeV/);
  await page.keyboard.press('Enter');
  await expect(page.locator(`[data-selected-curve="${first}"]`)).toBeAttached();
});

test('single keys can be switched off in the sheet that explains them', async ({ page }) => {
  await open(page);
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Gestures and keys' });
  await expect(help).toBeVisible();
  await help.getByRole('checkbox', { name: 'Single keys act' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await figure(page).focus();
  await page.keyboard.press('+');
  await page.keyboard.press('?');
  await expect(help).toBeHidden();
  expect(page.url()).not.toContain('view=');
  await page.getByRole('button', { name: 'Gestures and keys' }).click();
  await help.getByRole('checkbox', { name: 'Single keys act' }).check();
  await page.keyboard.press('Escape');
  await figure(page).focus();
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/view=/);
});

for (const [theme, broken] of [
  ['light', violations],
  ['dark', colourViolations],
] as const)
  test(`axis sheet and help are accessible in the ${theme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await open(page, '#plane=eps-mA&xAxis=log:MeV:GeV&yAxis=linear');
    await control(page, 'Vertical').click();
    expect(await broken(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Gestures and keys' }).click();
    expect(await broken(page)).toEqual([]);
  });

test('a linear figure is exported as it is seen', async ({ page }) => {
  await open(page, '#plane=eps-mA&xAxis=linear:GeV&yAxis=log:own:square');
  await expect(edge(page, 'reach:na64e-2022')).toBeAttached();
  await page.getByRole('button', { name: 'Export figure' }).click();
  await page.getByLabel('Format').selectOption({ label: 'SVG, editable text' });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download' }).click();
  const stream = await (await download).createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  const svg = Buffer.concat(chunks).toString('utf8');
  for (const number of ['0.4', '0.8', '−12']) expect(svg.includes(`>${number}<`), number).toBe(true);
});
