/** First load from an empty cache: what is fetched, and when curves are there. */
import { gzipSync } from 'node:zlib';

/** Runs in the page: when the first computed curve and when all of them stand in the figure, ms after navigation. */
function watchCurves() {
  window.drawn = {};
  new MutationObserver(() => {
    if (document.querySelector('[data-region^="reach:"][data-role="edge"]')) window.drawn.first ??= performance.now();
    if (window.drawn.first && document.querySelector('[role="img"][aria-busy="false"]')) window.drawn.all ??= performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-busy'] });
}

/** Bytes of script, compressed as a server sends them, that the page itself asks for before all curves are drawn. */
export async function firstLoad({ browser, url }) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const scripts = new Map();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.js') && !pathname.includes('worker'))
      scripts.set(
        pathname,
        response.body().catch(() => Buffer.alloc(0)),
      );
  });
  await page.addInitScript(watchCurves);
  await page.goto(url);
  await page.waitForFunction(() => window.drawn.all !== undefined);
  const drawn = await page.evaluate(() => window.drawn);
  const bodies = await Promise.all(scripts.values());
  await context.close();
  return { ...drawn, gzBytes: bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0) };
}
