/** docs/PERFORMANCE.md from what was measured. */
const round = (value, digits = 3) => (Number.isFinite(value) ? String(Number(value.toPrecision(digits))) : '—');
const percent = (ratio) => `${round(100 * ratio, 2)} %`;

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export function quantile(values, q) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

const verdict = (value, target) => (target === null ? '' : value <= target ? 'met' : `${round(value / target, 2)} ×`);

function machinePart({ machine }) {
  return `Measured by \`npm run bench\` on ${machine.date} on ${machine.cores} cores of ${machine.cpu}, ${machine.memoryGb} GB, Node ${machine.node}, Chromium ${machine.chromium}, production build.
Load average ${machine.loadBefore} before and ${machine.loadAfter} after: ${machine.busy ? 'the machine was busy with other work, so the clock on the wall measures the neighbours as well' : 'the machine was idle but for the bench'}.
Times are therefore **processor time** unless it says otherwise: of the process for the engine, of the page's main thread, frame by frame from a trace, for the app.
Processor time too grows on a busy machine, where two threads share one core; ratios within one run carry over to other machines better than milliseconds.`;
}

const FRAME = 16.7;

function frameRow({ name, intervals, cpu, messages }) {
  const late = intervals.filter((ms) => ms > 1.5 * FRAME).length;
  const p95 = quantile(cpu, 0.95);
  return [
    ...[name, `${round(quantile(cpu, 0.5))} / ${round(p95)}`, verdict(p95, FRAME)],
    ...[`${round(quantile(intervals, 0.5))} / ${round(quantile(intervals, 0.95))}`, `${late} of ${intervals.length}`, messages ?? '—'],
  ];
}

function framesPart({ frames }) {
  const head = [
    'gesture, three seconds',
    'processor ms a frame, median / p95',
    `target ${FRAME}`,
    'between frames on the wall, median / p95',
    'late frames',
    'worker messages',
  ];
  return `## Frames\n
A frame runs from the first input after the frame before to the end of its painting. “Nothing happens” is the empty page loop of the same run: what the machine allowed.\n
${table(head, frames.map(frameRow))}`;
}

function enginePart({ engine, cold, twin, numpy, python }) {
  const rows = engine.rows.map(({ name, target, median, p95 }) => [name, round(median), round(p95), target ?? '', verdict(median, target)]);
  const parts = [
    `## Engine\n\n${table(['computation, warm', 'median ms', 'p95 ms', 'target', ''], rows)}`,
    `The first call of the curve in a fresh program, table loaded: ${round(quantile(cold, 0.5))} ms on the wall (median of ${cold.length}; target 25). Nearly all of it is code not compiled yet; in the app that call is part of the first load.`,
    twinText(engine.direct, twin),
    numpyText(numpy, python),
  ];
  return parts.join('\n\n');
}

function twinText(direct, twin) {
  if (twin.skipped) return `The twin of the direct kernel in C++ was skipped: ${twin.skipped}.`;
  const agreement = Math.abs(direct.value / twin.value - 1);
  return `Direct kernel (exact tree level, 480 spectra of 16 × 32 nodes): ${round(direct.median)} ms here, ${round(twin.median)} ms in C++ (\`g++ -O3 -march=native\`, \`bench/native/direct.cpp\`, the same equations and nodes): **${round(direct.median / twin.median, 2)} ×** (target 1.3). The sums agree to ${round(agreement, 1)}.`;
}

function numpyText(numpy, { directMs, table: fast, directYields, tableYields }) {
  const error = Math.max(...tableYields.map((y, i) => Math.abs(y / directYields[i] - 1)));
  const own = `Bremsstrahlung of 100 masses above a sharp cut: direct integral ${round(directMs)} ms, from the table ${round(fast.median)} ms (${round(directMs / fast.median, 2)} × faster), largest difference ${round(error, 2)}.`;
  if (numpy.skipped) return `${own} The twin in NumPy was skipped: ${numpy.skipped}.`;
  const agreement = Math.max(...numpy.yields.map((y, i) => Math.abs(y / directYields[i] - 1)));
  return `${own} The same integral in NumPy ${numpy.version}, vectorised over energy fraction, angle and momentum transfer as such programs are written: ${round(numpy.ms)} ms (agrees to ${round(agreement, 1)}): **${round(numpy.ms / fast.median, 2)} ×** the time of the table, ${round(numpy.ms / directMs, 2)} × that of the direct integral here.`;
}

function redrawPart({ matplotlib, plotly, frames }) {
  const own = (name) => frames.find((row) => row.name === name);
  const [pan, zoom] = [own('pan, 150 curves'), own('zoom, 150 curves')].map((row) => quantile(row.cpu, 0.5));
  const rows = [['DarkReach, with fills, names and boundary of the union', round(pan), round(zoom)]];
  const median = ({ cpu }) => quantile(cpu, 0.5);
  rows.push([`Plotly.js basic ${plotly.version}, lines only`, round(median(plotly.pan)), round(median(plotly.zoom))]);
  if (!matplotlib.skipped)
    rows.push([`Matplotlib ${matplotlib.version}, Agg, lines only, a redraw`, round(matplotlib.redraw), round(matplotlib.redraw)]);
  const note = matplotlib.skipped ? `\n\nMatplotlib was skipped: ${matplotlib.skipped}.` : '';
  return `## The same 150 curves elsewhere\n\n${table(['program', 'pan, processor ms a frame', 'zoom, processor ms a frame'], rows)}\n
Plotly redraws when both ranges change; its frames are those of \`relayout\` once a frame. First drawing by Plotly: ${round(plotly.draw)} ms on the wall.${note}`;
}

function loadPart({ loads, memory }) {
  const [first, all, named, main] = ['first', 'all', 'named', 'mainMs'].map((key) =>
    quantile(
      loads.map((load) => load[key]),
      0.5,
    ),
  );
  const at = (drags) => memory.find(([n]) => n === drags)[1];
  return `## First load and memory\n
Script fetched until all curves have their names, compressed: ${round(loads[0].gzBytes / 1000)} kB; \`e2e/size.spec.ts\` holds what the page itself names below 180 kB (target 180). From an empty cache, on the wall, median of ${loads.length}: first computed curve ${round(first / 1000)} s (target 0.6), all curves ${round(all / 1000)} s (target 1.2), their names ${round(named / 1000)} s; processor time of the page's main thread until then ${round(main)} ms.
Heap after collection: ${memory.map(([drags, bytes]) => `${round(bytes / 1e6)} MB after ${drags}`).join(', ')} drags of three seconds, in turn exposure and α_D (from 15 to 30: ${percent(at(30) / at(15) - 1)}). It grows until as many answers are there as are kept: 400 of 4 kB. The soak test holds it over 30 minutes of random actions.`;
}

/** What ten times the smallest number costs, in times of it. */
const tenfold = ([first, ...rest]) => rest.find(([n]) => n === 10 * first[0])[1] / first[1];

const growthPart = ({ growth }) => `## Growth\n
Ten times more cost ${growth.map(({ what, points }) => `${round(tenfold(points))} times as much (${what})`).join(', ')}; dotted: growth in proportion.\n
${growth.map(({ name, what, points }) => `![${what}: ${points.map(([n, ms]) => `${n}: ${round(ms)} ms`).join(', ')}](performance/${name}.svg)`).join('\n')}\n
${table(
  ['', 'n: ms'],
  growth.map(({ what, points }) => [what, points.map(([n, ms]) => `${n}: ${round(ms)}`).join(', ')]),
)}`;

function throughputPart({ throughput: { rows, million } }) {
  const row = ({ name, threads, seconds, points, skipped }) =>
    skipped
      ? [name, threads, `failed: ${skipped}`, '', '']
      : [name, threads, points, round(points / seconds), round(points / seconds / threads)];
  const { memory = [] } = million;
  const half = memory.slice(Math.floor(memory.length / 2));
  const cost = million.skipped
    ? `A million points: failed: ${million.skipped}.`
    : `A million points (limit, ${million.threads} threads): ${round(million.seconds)} s, ${round(million.megabytes)} MB written; resident memory ${round(Math.max(...memory))} MB at most, in the second half between ${round(Math.min(...half))} and ${round(Math.max(...half))} MB.`;
  return `## Scans\n\n${table(['output', 'threads', 'points', 'points a second', 'a second and thread'], rows.map(row))}\n\nWall time with the start of the program. ${cost}`;
}

/** What the numbers in the plot are worth. */
const ACCURACY = `## Accuracy

What is drawn from tables is known: 5e-4 in the yield against the direct integral, half of that in the coupling (\`test/physics/missingEnergyCurve.test.ts\` compares both; \`test/physics/shippedTables.test.ts\` computes random entries of the shipped tables again). The inspector states it with each curve.`;

export const report = (results) =>
  `${['# Performance', machinePart(results), framesPart(results), enginePart(results), redrawPart(results), loadPart(results), growthPart(results), throughputPart(results), ACCURACY].join('\n\n')}\n`;
