/** The built app in Chromium, with as many curves as asked. */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { browserArguments, findBrowser } from '../../scripts/browser.mjs';
import { installRecorder } from './recorder.mjs';

const LIMITS = 'public/limits';
const index = JSON.parse(readFileSync(`${LIMITS}/index.json`, 'utf8'));

/** The same curve at another height: `mass,coupling × factor`. */
const raised = (text, factor) =>
  text.replace(/^([\d.e+-]+),([\d.e+-]+)$/gim, (_, mass, coupling) => `${mass},${Number((Number(coupling) * factor).toPrecision(6))}`);

/** `count` curves of a plane: the published ones, then copies of them a little higher each time. */
export function manyCurves(plane, count) {
  const published = index.filter((entry) => entry.plane === plane);
  return Array.from({ length: count }, (_, i) => {
    const source = published[i % published.length];
    const round = Math.floor(i / published.length);
    const entry =
      round === 0 ? source : { ...source, id: `${source.id}-copy${round}`, file: source.file.replace('.csv', `-copy${round}.csv`) };
    return { entry, text: raised(readFileSync(`${LIMITS}/${source.file}`, 'utf8'), 1.13 ** round) };
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

/** Serves these curves in place of the library. */
async function serve(page, curves) {
  const files = new Map(curves.map(({ entry, text }) => [entry.file, text]));
  await page.route('**/limits/**', (route) => {
    const path = new URL(route.request().url()).pathname.split('/limits/')[1];
    const body = path === 'index.json' ? JSON.stringify(curves.map(({ entry }) => entry)) : files.get(path);
    return body === undefined ? route.continue() : route.fulfill({ body });
  });
}

/** A page of the app with the recorder, its curves drawn and its fonts loaded. */
export async function openApp({ browser, url }, { hash = '', curves = null, viewport = { width: 1440, height: 900 } } = {}) {
  const page = await browser.newPage({ viewport });
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
