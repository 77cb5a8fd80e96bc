/**
 * Processor time of the page's main thread, frame by frame, from a trace of the browser.
 * On a busy machine the clock on the wall measures the neighbours; processor time measures the program.
 */
const CATEGORIES = ['toplevel', 'devtools.timeline'];
const TASK = 'ThreadControllerImpl::RunTask';

/** Runs something under a trace; answers its result and the processor ms of each frame. */
export async function traced(browser, page, run) {
  await browser.startTracing(page, { categories: CATEGORIES });
  const result = await run();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  return { ...result, cpu: frameCosts(traceEvents) };
}

const sameThread = (a) => (b) => a.pid === b.pid && a.tid === b.tid;

/** Tasks of the main thread that drew most frames: the page under test. */
function pageEvents(events) {
  const threads = events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain');
  const drawn = (thread) => events.filter((e) => e.name === 'FireAnimationFrame' && sameThread(thread)(e)).length;
  const page = threads.toSorted((a, b) => drawn(b) - drawn(a))[0];
  return events.filter(sameThread(page)).sort((a, b) => a.ts - b.ts);
}

/** From the task after the frame before to the task that runs the animation frame and paints it. */
function frameCosts(events) {
  const own = pageEvents(events);
  const frames = own.filter(({ name }) => name === 'FireAnimationFrame').map(({ ts }) => ts);
  const costs = [];
  let [sum, next] = [0, 0];
  for (const { ts, dur = 0, tdur = 0 } of own.filter(({ name }) => name === TASK)) {
    sum += tdur / 1000;
    if (next >= frames.length || frames[next] > ts + dur) continue;
    costs.push(sum);
    sum = 0;
    while (next < frames.length && frames[next] <= ts + dur) next++;
  }
  return costs.slice(1);
}
