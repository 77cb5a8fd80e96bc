/**
 * Runs in the page: time between frames, and the time the page itself needs from an input to the painted frame.
 * A message posted in an animation frame is delivered after style, layout and paint of that frame.
 */
export function installRecorder() {
  const record = { intervals: [], work: [], long: 0 };
  const channel = new MessageChannel();
  let [input, last] = [0, performance.now()];
  const onInput = () => {
    input ||= performance.now();
  };
  for (const kind of ['pointermove', 'wheel', 'keydown']) window.addEventListener(kind, onInput, { capture: true, passive: true });
  channel.port1.onmessage = ({ data }) => {
    if (data > 0) record.work.push(performance.now() - data);
  };
  const frame = () => {
    const now = performance.now();
    record.intervals.push(now - last);
    last = now;
    if (input > 0) channel.port2.postMessage(input);
    input = 0;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  window.recorder = {
    clear: () => {
      record.intervals.length = 0;
      record.work.length = 0;
    },
    read: () => ({ intervals: [...record.intervals], work: [...record.work] }),
  };
}
