/** The built app in Chromium, with as many curves as asked. */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';
import { installRecorder } from './recorder.mjs';

const published = (plane) => JSON.parse(readFileSync(`public/limits/${plane}.json`, 'utf8'));

/** The same curve at another height. */
const raised = (blocks, factor) => blocks.map((block) => block.map(([mass, coupling]) => [mass, coupling * factor]));

/** `count` curves of a plane: the published ones, then copies of them a little higher each time. */
export function manyCurves(plane, count) {
  const sources = published(plane);
  return Array.from({ length: count }, (_, i) => {
    const source = sources[i % sources.length];
    const round = Math.floor(i / sources.length);
    return round === 0 ? source : { ...source, id: `${source.id}-copy${round}`, blocks: raised(source.blocks, 1.13 ** round) };
  });
}

export async function startApp() {
  const server = await preview({ preview: { port: Number(process.env.PORT ?? 4321) }, logLevel: 'silent' });
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments() });
  const url = server.resolvedUrls.local[0];
  const close = async () => {
    await browser.close();
    await server.close();
  };
  return { browser, url, close };
}

/** Serves these curves in place of the library's. */
const serve = (page, curves) => page.route(`**/limits/${curves[0].plane}.json`, (route) => route.fulfill({ body: JSON.stringify(curves) }));

/** A page of the app with the recorder, its curves drawn and its fonts loaded. */
export async function openApp({ browser, url }, { hash = '', curves = null, viewport = { width: 1440, height: 900 } } = {}) {
  // Its service worker would copy the whole program while frames are measured, as on a first visit only.
  const page = await browser.newPage({ viewport, serviceWorkers: 'block' });
  if (curves) await serve(page, curves);
  await page.addInitScript(installRecorder);
  await page.addInitScript(() => {
    window.workerMessages = 0;
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function count(...args) {
      window.workerMessages += 1;
      return post.apply(this, args);
    };
  });
  await page.goto(`${url}${hash}`);
  await page.locator('[role="img"][aria-busy="false"] [data-role="edge"]').first().waitFor({ state: 'attached' });
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(800);
  return page;
}
