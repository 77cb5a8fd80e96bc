import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { differing, type Raster } from '../test/figure/raster.ts';
import { choose, downloaded, openExport } from './exportDialog.ts';

const folder = mkdtempSync(join(tmpdir(), 'figure-agreement-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

const VIEW = '#plane=y-mchi&alphaD=0.5';

/** The same figure from the command line. */
function commandLine(page: Page, name: string, ...flags: readonly string[]): Buffer {
  const link = page.url();
  const { status, stderr } = spawnSync('node', ['scripts/darkreach.mjs', 'figure', link, '--out', join(folder, name), ...flags]);
  expect(status, String(stderr)).toBe(0);
  return readFileSync(join(folder, name));
}

/** A PNG in grey, decoded by the browser. */
async function pixels(page: Page, png: Buffer): Promise<Raster> {
  const { width, height, grey } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const rgba = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
    let text = '';
    for (let i = 0; i < rgba.length; i += 4)
      text += String.fromCharCode(Math.round(0.299 * (rgba[i] ?? 0) + 0.587 * (rgba[i + 1] ?? 0) + 0.114 * (rgba[i + 2] ?? 0)));
    return { width: bitmap.width, height: bitmap.height, grey: btoa(text) };
  }, png.toString('base64'));
  return { width, height, grey: Buffer.from(grey, 'base64') };
}

async function expectAlike(page: Page, a: Buffer, b: Buffer): Promise<void> {
  const [first, second] = [await pixels(page, a), await pixels(page, b)];
  expect([first.width, first.height]).toEqual([second.width, second.height]);
  expect(differing(first, second)).toBeLessThan(0.005);
  expect(differing(second, first)).toBeLessThan(0.005);
}

for (const [format, flag, name] of [
  ['SVG for slides', 'slides', 'slides.svg'],
  ['SVG, editable text', 'svg', 'text.svg'],
] as const) {
  test(`${format}: the same bytes from app and command line`, async ({ page }) => {
    await openExport(page, VIEW);
    await choose(page, 'Format', format);
    const { bytes } = await downloaded(page);
    expect(commandLine(page, name, '--format', flag).toString('utf8')).toBe(bytes.toString('utf8'));
  });
}

test('the PNG of the app, that of the command line, and the text on the screen show the same picture', async ({ page }) => {
  test.setTimeout(120_000);
  await openExport(page, VIEW);
  await choose(page, 'Format', 'PNG');
  await choose(page, 'Size', 'Slide 16:9');
  await choose(page, 'Resolution', '1×');
  const { bytes: ofApp } = await downloaded(page);
  const ofCommandLine = commandLine(page, 'picture.png', '--size', 'slide', '--resolution', '1x');
  await expectAlike(page, ofApp, ofCommandLine);
  const svg = commandLine(page, 'screen.svg', '--format', 'svg', '--size', 'slide').toString('utf8');
  // The app's own names of the two families, by which the page knows them.
  const families = svg.replaceAll("'STIX Two Text'", "'STIX Two Text Variable'").replaceAll("'Source Sans 3'", "'Source Sans 3 Variable'");
  await page.evaluate((markup) => {
    document.body.innerHTML = markup;
  }, families);
  await page.evaluate(() => document.fonts.ready);
  const onScreen = await page.locator('body > svg').screenshot();
  await expectAlike(page, onScreen, ofApp);
});
