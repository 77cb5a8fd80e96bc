/** `npm run pictures`: the pictures of the README: the app in the production build, and a figure from the command line. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { browserArguments, findBrowser } from './browser.mjs';

const PICTURES = {
  explorer: { hash: '', scheme: 'light' },
  'thermal-targets': { hash: '#plane=y-mchi', scheme: 'dark' },
};

const FIGURES = { 'figure-column': ['#plane=y-mchi', '--size', 'prd-column', '--resolution', '300'] };

await build({ logLevel: 'warn' });
const server = await preview({ preview: { port: 4199 }, logLevel: 'silent' });
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
mkdirSync('docs/pictures', { recursive: true });
for (const [name, { hash, scheme }] of Object.entries(PICTURES)) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: scheme });
  await page.goto(`${server.resolvedUrls?.local[0]}${hash}`);
  await page.locator('[role="img"][aria-busy="false"] [data-role="edge"]').first().waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
  await page.screenshot({ path: `docs/pictures/${name}.png` });
}
await browser.close();
await server.close();
for (const [name, flags] of Object.entries(FIGURES))
  spawnSync('node', ['scripts/darkreach.mjs', 'figure', ...flags, '--out', `docs/pictures/${name}.png`], { stdio: 'inherit' });
