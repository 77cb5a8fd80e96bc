/** The same curves drawn, panned and zoomed by Plotly: what a page of today does. */
import { idle } from './gestures.mjs';
import { installRecorder } from './recorder.mjs';
import { traced } from './trace.mjs';

const FRAMES = 60;

/** Runs in the page: one change of both ranges a frame. */
async function moveRanges({ frames, zoom }) {
  const [x, y] = [window.home.x, window.home.y];
  window.recorder.clear();
  for (let i = 0; i < frames; i++) {
    const by = zoom ? 0.3 * Math.sin(i / 9) : 0;
    const shift = zoom ? 0 : 0.2 * Math.sin(i / 9);
    await window.Plotly.relayout('plot', { 'xaxis.range': [x[0] + by + shift, x[1] - by + shift], 'yaxis.range': [y[0] + by, y[1] - by] });
    await new Promise(requestAnimationFrame);
  }
  return window.recorder.read();
}

export async function plotly(browser, curves, view) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(installRecorder);
  await page.goto('about:blank');
  await page.setContent('<div id="plot" style="width:1100px;height:789px"></div>');
  await page.evaluate(installRecorder);
  await page.addScriptTag({ path: 'node_modules/plotly.js-basic-dist-min/plotly-basic.min.js' });
  const draw = await page.evaluate(drawCurves, { curves, view });
  const pan = await traced(browser, page, () => page.evaluate(moveRanges, { frames: FRAMES, zoom: false }));
  const zoom = await traced(browser, page, () => page.evaluate(moveRanges, { frames: FRAMES, zoom: true }));
  const rest = await traced(browser, page, () => idle(page));
  await page.close();
  return { draw, pan, zoom, rest };
}

/** Runs in the page: the first drawing, ms. */
async function drawCurves({ curves, view }) {
  const traces = curves.map(({ name, x, y }) => ({ name, x, y, mode: 'lines', line: { width: 1.4 } }));
  const axis = ([low, high]) => ({ type: 'log', range: [Math.log10(low), Math.log10(high)] });
  window.home = { x: view.x.map(Math.log10), y: view.y.map(Math.log10) };
  const start = performance.now();
  await window.Plotly.newPlot('plot', traces, { showlegend: false, xaxis: axis(view.x), yaxis: axis(view.y) }, { staticPlot: false });
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}
