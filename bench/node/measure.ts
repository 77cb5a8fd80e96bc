/** Processor time of a computation: on a busy machine the clock on the wall measures the neighbours. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
  /** Wall time of the fastest batch, per call. */
  readonly best: number;
}

/** Shortest batch, ms: well above the tick of the scheduler, by which processor time is counted. */
const BATCH = 60;
const BATCHES = 9;

const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

export const quantile = (values: readonly number[], q: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
};

/** ms per call, warm: batches of calls until the numbers mean something. */
export function measure(call: () => unknown): Timing {
  const start = performance.now();
  for (let i = 0; i < 5 || performance.now() - start < BATCH; i++) call();
  const perCall = (performance.now() - start) / 5;
  const calls = Math.max(1, Math.round(BATCH / Math.max(1e-4, perCall / 3)));
  const batches = Array.from({ length: BATCHES }, () => batch(call, calls));
  const cpu = batches.map(([processor]) => processor);
  return { median: quantile(cpu, 0.5), p95: quantile(cpu, 0.95), best: Math.min(...batches.map(([, wall]) => wall)) };
}

function batch(call: () => unknown, calls: number): readonly [processor: number, wall: number] {
  const [processor, wall] = [processorMs(), performance.now()];
  for (let i = 0; i < calls; i++) call();
  return [(processorMs() - processor) / calls, (performance.now() - wall) / calls];
}
