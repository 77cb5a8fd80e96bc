/** What a hand does, at the 125 reports a second of a usual mouse. */
const REPORT = 8;
const REPORTS = 375; // three seconds, 180 frames

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends mouse reports without waiting for their answers, as a mouse does. */
async function reports(page, type, pointAt, extra = {}) {
  const session = await page.context().newCDPSession(page);
  const start = performance.now();
  const sent = [];
  for (let i = 0; i < REPORTS; i++) {
    const wait = start + i * REPORT - performance.now();
    if (wait > 0) await pause(wait);
    sent.push(session.send('Input.dispatchMouseEvent', { type, ...pointAt(i), ...extra }));
  }
  await Promise.all(sent);
  await session.detach();
}

/** Clears the recorder, runs the gesture, reads the recorder. */
async function recorded(page, gesture) {
  const before = await page.evaluate(() => {
    window.recorder.clear();
    return window.workerMessages;
  });
  await gesture();
  const { intervals, work, messages } = await page.evaluate(() => ({ ...window.recorder.read(), messages: window.workerMessages }));
  return { intervals, work, messages: messages - before };
}

/** Nothing happens: what the machine itself allows at this moment. */
export const idle = (page) => recorded(page, () => pause(REPORTS * REPORT));

/** Drags the thumb of a slider to and fro. */
export async function dragSlider(page, name, amplitude = 30) {
  const slider = page.getByRole('slider', { name, exact: true }).first();
  await slider.scrollIntoViewIfNeeded();
  const box = await slider.boundingBox();
  const at = Number(await slider.evaluate((element) => getComputedStyle(element).getPropertyValue('--at')));
  const [x, y] = [box.x + box.width * at, box.y + box.height / 2];
  const swing = Math.min(amplitude, Math.max(8, Math.min(at, 1 - at) * box.width));
  await page.mouse.move(x, y);
  await page.mouse.down();
  const result = await recorded(page, () =>
    reports(page, 'mouseMoved', (i) => ({ x: x + swing * Math.sin(i / 28), y }), { button: 'left', buttons: 1 }),
  );
  await page.mouse.up();
  return result;
}

const figureBox = (page) => page.locator('svg.plot-svg').first().boundingBox();

/** Moves the figure about its place. */
export async function pan(page) {
  const box = await figureBox(page);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const result = await recorded(page, () =>
    reports(page, 'mouseMoved', (i) => ({ x: x + 90 * Math.sin(i / 30), y: y + 60 * Math.sin(i / 21) }), { button: 'left', buttons: 1 }),
  );
  await page.mouse.up();
  return result;
}

/** Zooms in and out with the wheel. */
export async function zoom(page) {
  const box = await figureBox(page);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(at.x, at.y);
  return recorded(page, () => reports(page, 'mouseWheel', (i) => ({ ...at, deltaX: 0, deltaY: 12 * Math.sign(Math.sin(i / 28 + 0.01)) })));
}
