import { planes } from '../../catalog/index.ts';
import type { Compared, Comparison, Summary, Verdict } from './compare.ts';
import { HEAD, NOT_REPRODUCED } from './reportText.ts';
import type { Case, Claim, Range } from './types.ts';

const percent = (value: number): string => (Number.isFinite(value) ? `${(100 * value).toFixed(1)} %` : '–');
/** In the overview the unit stands in the head. */
const bare = (text: string): string => text.replace(' %', '');
const deviation = (ratio: number): string => `${ratio >= 1 ? '+' : '−'}${(100 * Math.abs(ratio - 1)).toFixed(1)} %`;
const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[]): string =>
  [row(...head), row(...head.map(() => '---')), ...rows].join('\n');

/** Masses as shown at the axis, without needless digits. */
const megaelectronvolt = (mass: number): string => String(Number((mass * 1e3).toPrecision(3)));
const rangeText = ([low, high]: Range): string => `${megaelectronvolt(low)} to ${megaelectronvolt(high)} MeV`;

function claimText(claim: Claim): string {
  if (claim.measure === 'tip') return `mass of the tip within ${percent(claim.within)}`;
  const what = { each: 'every point', rms: 'rms', median: 'median' }[claim.measure];
  const edge = claim.edge ? ` of the ${claim.edge} edge` : '';
  const except = claim.except ? ` without ${rangeText(claim.except)}` : '';
  return `${what}${edge} within ${percent(claim.within)}, ${rangeText(claim.masses)}${except}`;
}

const verdictText = ({ claim, reached, met }: Verdict): string =>
  `${claimText(claim)}: reached ${percent(reached)}, ${met ? 'met' : '**not met**'}`;

const claimCell = (verdicts: readonly Verdict[]): string =>
  verdicts.length === 0 ? 'none' : verdicts.every(({ met }) => met) ? `${verdicts.length} of ${verdicts.length} met` : '**not all met**';

const summaryCells = ({ part, points, median, rms, rmsShape, worst }: Summary): string[] => [
  part,
  String(points),
  ...[deviation(median), percent(rms), percent(rmsShape), deviation(worst)].map(bare),
];

function overviewRows({ test, comparisons }: Compared): string[] {
  return comparisons.flatMap(({ candidate, parts, verdicts, tip }, c) =>
    parts.map((part, p) => {
      const curve = c + p === 0 ? `[${test.title}](#${test.id})` : '';
      const [tipCell, claims] = [tip === null ? '' : bare(deviation(tip)), claimCell(verdicts)];
      return p === 0
        ? row(curve, candidate.title, candidate.sample, ...summaryCells(part), tipCell, claims)
        : row('', '', '', ...summaryCells(part), '', '');
    }),
  );
}

const OVERVIEW = [
  'published curve',
  'computed',
  'sample',
  'part',
  'points',
  'median, %',
  'rms, %',
  'shape, %',
  'worst, %',
  'tip, %',
  'claims',
];

const overview = (all: readonly Compared[]): string => table(OVERVIEW, all.flatMap(overviewRows));

function candidateText({ candidate, verdicts }: Comparison): string {
  const { title, sample, fitted, verdict } = candidate;
  const claims = verdicts.map((v) => `  - claimed: ${verdictText(v)}`);
  return [`- **${title}** (${sample}). Fitted: ${fitted.replace(/\.$/, '')}.${verdict ? ` ${verdict}` : ''}`, ...claims].join('\n');
}

/** Symbol of an axis in plain text. */
const plain = (symbol: string): string =>
  (symbol.split(' = ')[0] ?? symbol)
    .replace(/\\gamma/g, 'γ')
    .replace(/\\epsilon/g, 'ε')
    .replace(/\\chi/g, 'χ')
    .replace(/[{}\\]/g, '');

function ratioTable({ test, published, comparisons }: Compared): string {
  const { x, y } = planes[test.plane];
  const twoEdges = published.points.some(({ edge }) => edge === 'upper');
  const cells = (mass: string, edge: string, rest: readonly string[]): string[] => [mass, ...(twoEdges ? [edge] : []), ...rest];
  const unit = y.unit ? ` (${y.unit})` : '';
  const names = comparisons.map(({ candidate }) => `ratio, ${candidate.title}`);
  const rows = published.points.map((point, i) => {
    const ratios = comparisons.map(({ rows }) => ratioText(rows[i]?.ratio ?? Number.NaN));
    return row(...cells((point.mass * 1e3).toPrecision(4), point.edge, [point.coupling.toExponential(3), ...ratios]));
  });
  return table(cells(`${plain(x.symbol)} (MeV)`, 'edge', [`published ${plain(y.symbol)}${unit}`, ...names]), rows);
}

const ratioText = (ratio: number): string => (Number.isFinite(ratio) ? ratio.toFixed(3) : 'beyond the tip');

function samplingText(perDecade: Case['perDecade']): string {
  if (!perDecade) return '';
  return perDecade.points === 'kept'
    ? ` Compared at its points and at ${perDecade.count} masses per decade between them.`
    : ` Compared at ${perDecade.count} masses per decade on the line, not at its points.`;
}

function section(compared: Compared): string {
  const { test, published, comparisons } = compared;
  const points = samplingText(test.perDecade);
  return `<a id="${test.id}"></a>

## ${test.title}

<img src="validation/${test.id}.svg" width="720" alt="published and computed curve, and their ratio">

Published: ${published.source}.${points}${test.about ? ` ${test.about}` : ''}

${comparisons.map(candidateText).join('\n')}

<details><summary>Ratios, mass by mass</summary>

${ratioTable(compared)}

</details>
`;
}

/** The text of docs/VALIDATION.md. */
export const report = (all: readonly Compared[]): string => [HEAD, overview(all), NOT_REPRODUCED, ...all.map(section)].join('\n');
