import type { Compared, Comparison, Verdict } from './compare.ts';

/** Six digits: enough to compare, few enough to read. */
const short = (value: number): number | null => (Number.isFinite(value) ? Number(value.toPrecision(6)) : null);

const verdictOf = ({ claim, reached, met }: Verdict) => ({ ...claim, reached: short(reached), met });

const curveOf = ({ test, published }: Compared, { candidate, parts, tip, verdicts }: Comparison) => ({
  case: `${test.id}/${candidate.id}`,
  published: published.source,
  plane: test.plane,
  sample: candidate.sample,
  parts: parts.map(({ part, points, median, rms, rmsShape, worst }) => ({
    ...{ part, points, median: short(median), rms: short(rms), rmsShape: short(rmsShape), worst: short(worst) },
  })),
  ...(tip === null ? {} : { tip: short(tip) }),
  claims: verdicts.map(verdictOf),
});

/** The numbers of the report as data: one entry per computed curve. */
export const summaryOf = (all: readonly Compared[]) => all.flatMap((compared) => compared.comparisons.map((one) => curveOf(compared, one)));
