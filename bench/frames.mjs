/** Gestures in the built app, each on a page of its own. */
import { manyCurves, openApp } from './browser/app.mjs';
import { dragSlider, idle, pan, zoom } from './browser/gestures.mjs';
import { traced } from './browser/trace.mjs';

const VISIBLE = 'eps-mA-visible';
export const CURVES = manyCurves(VISIBLE, 150);

const listed = (curves) => curves.map(({ id }) => id).join(',');
const of150 = { hash: `#plane=${VISIBLE}&limits=${listed(CURVES)}`, curves: CURVES };
/** Four planes; all curves of one of them and the usual ones of the others: about 60. */
const board = { hash: `#plane=y-mchi&limits=${listed(manyCurves('y-mchi', 32))}&board=yes` };
const settings = { open: true };

const drag = (name) => (page) => dragSlider(page, name);

/** name, how the page is opened, the gesture. */
const GESTURES = [
  ['nothing happens', {}, idle],
  ['exposure', {}, drag('Electrons on target')],
  ['exposure, four planes', board, drag('Electrons on target')],
  ['confidence level, four planes', { ...board, ...settings }, drag('Confidence level')],
  ['background, four planes', { ...board, ...settings }, drag('Background')],
  ['efficiency, four planes', { ...board, ...settings }, drag('Efficiency')],
  ['beam energy', settings, drag('Beam energy')],
  ['threshold', settings, drag('Missing energy above')],
  ['window', settings, drag('Missing energy below')],
  ['α_D', {}, drag('Dark coupling')],
  ['mass ratio', {}, drag('Mass ratio')],
  ['α_D with three thermal lines', { hash: '#plane=y-mchi' }, drag('Dark coupling')],
  ['pan', {}, pan],
  ['pan, 150 curves', of150, pan],
  ['zoom, 150 curves', of150, zoom],
];

async function openSettings(page) {
  await page.getByRole('button', { name: 'Beam, detector and statistics' }).first().click();
  await page.waitForTimeout(300);
}

/** Sets the first choice whose control has an effect: the background needs an outcome that counts it. */
export async function measureFrames(app, log) {
  const rows = [];
  for (const [name, { open, ...how }, gesture] of GESTURES) {
    const page = await openApp(app, how);
    if (open) await openSettings(page);
    try {
      rows.push({ name, ...(await traced(app.browser, page, () => gesture(page))) });
    } catch (error) {
      log(`${name}: ${error.message.split('\n')[0]}`);
    }
    await page.close();
  }
  return rows;
}

/** Drags after which the heap is read: it grows until as many answers are kept as may be, and levels off. */
const READ_AFTER = [0, 5, 15, 30];

/** Heap after garbage collection: [drags of three seconds, bytes]. */
export async function measureMemory(app) {
  const page = await openApp(app);
  const session = await page.context().newCDPSession(page);
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  await dragSlider(page, 'Electrons on target');
  const readings = [];
  for (let drags = 0; drags <= READ_AFTER.at(-1); drags++) {
    if (READ_AFTER.includes(drags)) readings.push([drags, await heap()]);
    await dragSlider(page, drags % 2 === 0 ? 'Electrons on target' : 'Dark coupling');
  }
  await page.close();
  return readings;
}
