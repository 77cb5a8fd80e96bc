/** First load from an empty cache: what is fetched, and when curves are there. */
import { gzipSync } from 'node:zlib';
import { loadModule } from '../../scripts/loadModule.mjs';

/** Published curves of the first view. */
const { limitDefaults } = await loadModule(process.cwd(), '/src/catalog/limitDefaults.ts');
const PUBLISHED = limitDefaults['eps-mA'].length;

/** Runs in the page: when the first computed curve, all curves and their names stand in the figure, ms after navigation. */
function watchCurves(published) {
  window.drawn = {};
  const count = (selector) => new Set([...document.querySelectorAll(selector)].map(({ dataset }) => dataset.region)).size;
  new MutationObserver(() => {
    const { drawn } = window;
    const now = performance.now();
    if (count('[data-region^="reach:"][data-role="edge"]') > 0) drawn.first ??= now;
    if (drawn.first && count('[data-region^="limit:"][data-role="edge"]') >= published) drawn.all ??= now;
    if (drawn.all && document.querySelector('[role="img"][aria-busy="false"]')) drawn.named ??= now;
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-busy'] });
}

/** These times, processor time of the main thread, and bytes of script, compressed as a server sends them, that the page asks for until then. */
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
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.addInitScript(watchCurves, PUBLISHED);
  await page.goto(url);
  await page.waitForFunction(() => window.drawn.named !== undefined);
  const drawn = await page.evaluate(() => window.drawn);
  const { metrics } = await session.send('Performance.getMetrics');
  const mainMs = 1000 * metrics.find(({ name }) => name === 'TaskDuration').value;
  const bodies = await Promise.all(scripts.values());
  await context.close();
  return { ...drawn, mainMs, gzBytes: bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0) };
}
