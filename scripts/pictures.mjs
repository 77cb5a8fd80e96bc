/**
 * `npm run pictures [NAME …]`: the pictures of the README. Figures are made by `darkreach figure`; what shows the app is
 * a screenshot of the production build.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { browserArguments, findBrowser } from './browser.mjs';

const SCREENSHOTS = { explorer: { hash: '', scheme: 'light' } };
const FIGURES = {
  'figure-column': ['#plane=y-mchi', '--size', 'prd-column', '--resolution', '300'],
  'figure-slide': ['#plane=gmu-mZ', '--size', 'slide', '--theme', 'dark', '--resolution', '1x'],
};

const file = (name) => `docs/pictures/${name}.png`;

function draw(name, flags) {
  const { status } = spawnSync('node', ['scripts/darkreach.mjs', 'figure', ...flags, '--out', file(name)], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`darkreach figure failed for ${name}`);
}

async function screenshots(wanted) {
  await build({ logLevel: 'warn' });
  const server = await preview({ preview: { port: 4199 }, logLevel: 'silent' });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
  for (const [name, { hash, scheme }] of wanted) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: scheme });
    await page.goto(`${server.resolvedUrls?.local[0]}${hash}`);
    await page.locator('[role="img"][aria-busy="false"] [data-role="edge"]').first().waitFor({ state: 'attached' });
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(500);
    await page.screenshot({ path: file(name) });
  }
  await browser.close();
  await server.close();
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in SCREENSHOTS || name in FIGURES));
if (unknown.length > 0)
  throw new Error(`No picture ${unknown.join(', ')}; there are ${Object.keys({ ...SCREENSHOTS, ...FIGURES }).join(', ')}.`);
const chosen = (pictures) => Object.entries(pictures).filter(([name]) => asked.length === 0 || asked.includes(name));

mkdirSync('docs/pictures', { recursive: true });
for (const [name, flags] of chosen(FIGURES)) draw(name, flags);
if (chosen(SCREENSHOTS).length > 0) await screenshots(chosen(SCREENSHOTS));
