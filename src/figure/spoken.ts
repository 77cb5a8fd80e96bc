import type { Plane } from '../catalog/types.ts';
import { edgesOf } from '../engine/inspect/standing.ts';
import type { Region } from '../engine/types.ts';
import type { View } from '../scenario/scenario.ts';
import { plainText } from './texPrint.ts';

/** Two digits, as people type them: 2.2e-5. */
const number = (value: number): string => {
  const plain = value >= 0.01 && value < 1e4;
  return plain ? String(Number(value.toPrecision(2))) : value.toExponential(1).replace('.0e', 'e').replace('e+', 'e');
};
const single = (value: number): number => Number(value.toPrecision(1));

/** A round mass in the middle of what is seen. */
const middle = ({ x: [low, high] }: View): number => single(Math.sqrt(low * high));

const massText = ({ xDisplay }: Plane, x: number): string => `${number(x * xDisplay.factor)} ${xDisplay.unit}`.trim();

/** Its first name: y stands for a long product. */
const symbolOf = ({ y }: Plane): string => plainText(y.symbol.split('=')[0] ?? '', 'math');

/** Masses that a region covers, in words. */
function covered(region: Region, plane: Plane): string {
  const masses = region.outlines.flatMap(({ points }) => points.map(([x]) => x));
  return `says nothing at this mass; it covers ${massText(plane, Math.min(...masses))} to ${massText(plane, Math.max(...masses))}`;
}

/** Pairs of edges between which a closed region lies. */
const stretches = (edges: readonly number[]): string =>
  edges.flatMap((edge, i) => (i % 2 === 0 ? [`${number(edge)} to ${number(edges[i + 1] ?? edge)}`] : [])).join(' and ');

const verbs: Readonly<Record<Region['statement'], string>> = {
  ...{ published: 'excludes', context: 'excludes', computed: 'excludes', ghost: 'excludes', other: 'excludes' },
  ...{ projection: 'would exclude', target: 'lies at', hint: 'lies at', uncertainty: 'ranges over' },
};

function place(region: Region, edges: readonly number[], symbol: string): string {
  const verb = verbs[region.statement];
  const [lowest = Number.NaN, highest = Number.NaN] = [edges[0], edges.at(-1)];
  const island = region.outlines.every(({ closed }) => closed);
  if (region.fill === 'inside' || island) return `${verb} ${symbol} from ${stretches(edges)}`;
  if (region.fill === 'down') return `${verb} ${symbol} below ${number(highest)}`;
  // A projection is not filled, and yet says what lies above it.
  return region.fill === 'up' || region.statement === 'projection'
    ? `${verb} ${symbol} above ${number(lowest)}`
    : `lies at ${symbol} of ${number(lowest)}`;
}

/** Where a target stands to the strongest limit, as a factor of y. */
function against(region: Region, edge: number, strongest: number | null): string {
  if (region.statement !== 'target' || strongest === null) return '';
  const factor = edge / strongest;
  return `, ${number(Math.max(factor, 1 / factor))} times ${factor > 1 ? 'above' : 'below'} the strongest limit`;
}

function sentence(region: Region, plane: Plane, x: number, strongest: number | null): string {
  if (region.state !== 'ready') return `${region.title} ${region.state === 'pending' ? 'is being computed' : 'could not be computed'}.`;
  if (region.outlines.length === 0) return `${region.title}: ${plainText(region.remark ?? 'nothing is drawn')}.`;
  const edges = edgesOf(region, x);
  const said = edges.length === 0 ? covered(region, plane) : place(region, edges, symbolOf(plane));
  return `${region.title} ${said}${edges.length === 0 ? '' : against(region, edges[0] as number, strongest)}.`;
}

/** Lowest edge above which somebody excludes today. */
function strongestLimit(regions: readonly Region[], x: number): number | null {
  const limits = regions.filter(({ fill, statement }) => fill === 'up' && ['published', 'context'].includes(statement));
  const edges = limits.flatMap((region) => edgesOf(region, x));
  return edges.length > 0 ? Math.min(...edges) : null;
}

/** What a sighted person reads off the figure, at one mass in the middle of it. */
export function spoken(regions: readonly Region[], plane: Plane, view: View): string {
  const x = middle(view);
  const strongest = strongestLimit(regions, x);
  const sentences = regions.map((region) => sentence(region, plane, x, strongest));
  return [`At ${plainText(plane.x.symbol, 'math')} = ${massText(plane, x)}:`, ...sentences].join(' ');
}
