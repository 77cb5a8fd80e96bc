import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { violations } from './axe.ts';
import { drop } from './drop.ts';
import { choose, downloaded, openExport } from './exportDialog.ts';
import { open } from './plot.ts';

test('two clicks give a PDF of a journal column', async ({ page }) => {
  await openExport(page);
  const { download, bytes } = await downloaded(page);
  expect(download.suggestedFilename()).toBe('darkreach-eps-mA-column.pdf');
  const text = bytes.toString('latin1');
  expect(text.startsWith('%PDF-1.')).toBe(true);
  expect(text).toMatch(/MediaBox \[0 0 243\.? 206\.?\]/);
  await expect(page.getByText('Saved.')).toBeVisible();
});

const TEXTS: readonly (readonly [format: string, file: string, content: RegExp])[] = [
  ['SVG for slides', 'darkreach-eps-mA-column.svg', /^<svg (?!.*<text)/s],
  ['SVG, editable text', 'darkreach-eps-mA-column.svg', /<text [^>]*font-family/],
  ['Data, CSV', 'darkreach-eps-mA-column.csv', /^# program: DarkReach .*curve,outline,x,y\n1,1,/s],
  ['Data, JSON', 'darkreach-eps-mA-column.json', /"curves": \[/],
  ['Data, HEPData', 'darkreach-eps-mA-column.yaml', /independent_variables/],
  ['References and caption', 'darkreach-eps-mA-column.bib', /@article\{NA64:2023wbi,/],
];

const ARCHIVES = [
  ['LaTeX (pgfplots)', 'darkreach-eps-mA-column.tex'],
  ['Python (matplotlib)', 'darkreach-eps-mA-column.py'],
] as const;

test('every format of text is downloaded; what needs its data beside it comes as an archive', async ({ page }) => {
  await openExport(page);
  for (const [format, file, content] of TEXTS) {
    await choose(page, 'Format', format);
    const { download, bytes } = await downloaded(page);
    expect(download.suggestedFilename()).toBe(file);
    expect(bytes.toString('utf8'), format).toMatch(content);
  }
  for (const [format, file] of ARCHIVES) {
    await choose(page, 'Format', format);
    const { download, bytes } = await downloaded(page);
    expect(download.suggestedFilename()).toMatch(/\.zip$/);
    const files = Object.keys(unzipSync(bytes));
    expect(files[0]).toBe(file);
    expect(files.length, format).toBeGreaterThan(1);
  }
});

test('a PNG has the pixels and the resolution asked for', async ({ page }) => {
  await openExport(page, '#plane=y-mchi');
  await choose(page, 'Format', 'PNG');
  await choose(page, 'Resolution', '600');
  const { bytes } = await downloaded(page);
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2025, 1717]);
  const physical = bytes.indexOf('pHYs') + 4;
  expect(bytes.readUInt32BE(physical)).toBe(23622);
  expect(bytes.includes('#plane=y-mchi')).toBe(true);
});

test('the picture can be pasted', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openExport(page);
  await page.getByRole('button', { name: 'Copy as PNG' }).click();
  await expect(page.getByText('Picture copied.')).toBeVisible();
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(types).toEqual(['image/png']);
});

test('size, look and stamp are shown, saved and remembered', async ({ page }) => {
  await openExport(page);
  await choose(page, 'Size', 'Slide 16:9');
  await choose(page, 'Look', 'Dark');
  await choose(page, 'Stamp', 'Preliminary');
  await choose(page, 'Format', 'SVG, editable text');
  const { download, bytes } = await downloaded(page);
  expect(download.suggestedFilename()).toBe('darkreach-eps-mA-slide-dark.svg');
  expect(bytes.toString('utf8')).toMatch(/width="960pt" height="540pt".*fill="#11151c".*>Preliminary</s);
  await page.reload();
  await page.getByRole('button', { name: 'Export figure' }).click();
  await expect(page.getByRole('combobox', { name: 'Size' })).toHaveValue('slide');
});

test('a size of one’s own is typed with its unit; nonsense is explained', async ({ page }) => {
  await openExport(page);
  await choose(page, 'Size', 'Other size');
  const field = page.getByRole('textbox', { name: 'Width × height' });
  await field.fill('100 by 80');
  await expect(page.getByText(/with a unit, such as/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Download' })).toBeDisabled();
  await field.fill('101.6 × 76.2 mm');
  await choose(page, 'Format', 'SVG for slides');
  const { bytes } = await downloaded(page);
  expect(bytes.toString('utf8')).toContain('width="288pt" height="216pt"');
});

test('all variants come as one archive', async ({ page }) => {
  test.setTimeout(120_000);
  await openExport(page);
  const { download, bytes } = await downloaded(page, 'All variants (zip)');
  expect(download.suggestedFilename()).toBe('darkreach-eps-mA-all.zip');
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  for (const name of ['column-grey.pdf', 'slide-dark.svg', 'poster-paper.pdf', 'matplotlib/figure.py', 'figure.csv', 'figure.bib'])
    expect(names).toContain(name);
  expect(strFromU8(files['column-paper.pdf']?.subarray(0, 5) ?? new Uint8Array())).toBe('%PDF-');
});

test('a dropped figure opens its view, whatever its format', async ({ page }) => {
  await openExport(page, '#plane=y-mchi&alphaD=0.3');
  const files: { name: string; text: Buffer }[] = [];
  for (const format of ['PDF', 'PNG', 'SVG for slides', 'SVG, editable text', 'Data, CSV']) {
    await choose(page, 'Format', format);
    const { download, bytes } = await downloaded(page);
    files.push({ name: `${files.length}-${download.suggestedFilename()}`, text: bytes });
  }
  await page.goto('about:blank');
  await open(page);
  for (const file of files) {
    await drop(page, [file]);
    await expect(page).toHaveURL(/#plane=y-mchi&alphaD=0\.3$/);
    await expect(page.getByText(`The view of ${file.name} is open.`)).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page).not.toHaveURL(/y-mchi/);
  }
});

test('a picture without a view says so', async ({ page }) => {
  await open(page);
  await drop(page, [{ name: 'other.png', text: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) }]);
  await expect(page.getByText(/This is a PNG picture/)).toBeVisible();
});

test('the dialog is accessible, closes with Escape and gives the focus back', async ({ page }) => {
  await openExport(page);
  expect(await violations(page, 'dialog')).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Export figure' })).toBeFocused();
});
