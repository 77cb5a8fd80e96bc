import type { Charges } from '../physics/recast/charges.ts';
import { displacedCouplings, type Edges, promptCoupling } from '../physics/recast/recast.ts';
import { edgesAt } from './import/sections.ts';
import type { VisibleRule } from './limitCodecs.ts';
import type { PublishedLimit } from './limitFile.ts';
import type { Limit } from './types.ts';

/** Outline of a recast curve: coupling g instead of ε. */
type Outline = Pick<Limit, 'blocks' | 'unstroked'>;
type Block = Limit['blocks'][number];

/** Closer edges are the tip itself, where the lifetime cannot be told. */
const TIP = 1.001;
/** An island that ends with its edges further apart ends there because the published one does. */
const WALL = 1.3;

/**
 * A limit on a dark photon that decays visibly, for a boson with other charges: production × lifetime × branching,
 * by the rule in its file. Null where there is no rule, or an island has more than two edges.
 */
export function recastVisible(limit: PublishedLimit, charges: Charges): Outline | null {
  const { visible, region } = limit;
  if (visible === null) return null;
  if (region === 'closed') return visible.dump ? islands(limit, visible, visible.dump, charges) : null;
  return region === 'above' ? prompt(limit, visible, charges) : null;
}

const isSeen = ([, coupling]: Block[number]): boolean => Number.isFinite(coupling);

/** A gap where nothing is seen parts the curve. */
function prompt({ blocks }: PublishedLimit, rule: VisibleRule, charges: Charges): Outline {
  const moved = blocks.flatMap((block) => {
    const points = block.map(([mass, mixing]) => [mass, promptCoupling(rule, charges, mixing, mass)] as const);
    const gaps = points.flatMap((point, i) => (isSeen(point) ? [] : [i]));
    return [-1, ...gaps].map((gap, i) => points.slice(gap + 1, gaps[i])).filter((piece) => piece.length > 1);
  });
  return { blocks: moved, unstroked: [] };
}

type Row = readonly [mass: number, edges: Edges];

function islands({ blocks, cut }: PublishedLimit, rule: VisibleRule, dump: NonNullable<VisibleRule['dump']>, charges: Charges): Outline {
  const lengths = dump.volumeM / dump.shieldM;
  const rows = blocks.map((block) =>
    (edgesAt(block) ?? []).flatMap(([mass, lower, upper]): Row[] => {
      const edges = upper / lower > TIP ? displacedCouplings(rule, charges, { lower, upper }, mass, lengths) : null;
      return edges ? [[mass, edges]] : [];
    }),
  );
  const kept = rows.filter((island) => island.length > 2);
  return { blocks: kept.map(ring), unstroked: kept.flatMap((island, b) => walls(island, b, cut.includes('left'))) };
}

const ring = (rows: readonly Row[]): Block => {
  const lower = rows.map(([mass, edges]) => [mass, edges.lower] as const);
  const upper = rows.map(([mass, edges]) => [mass, edges.upper] as const).reverse();
  return [...lower, ...upper, lower[0] as Block[number]];
};

/** Upright pieces that are no limits: at the tip if it moved beyond the published one, and at a side cut by the source. */
function walls(rows: readonly Row[], b: number, cutLeft: boolean): [number, number][] {
  const last = rows.at(-1)?.[1] as Edges;
  const atTip: [number, number][] = last.upper / last.lower > WALL ? [[b, rows.length - 1]] : [];
  return cutLeft ? [...atTip, [b, 2 * rows.length - 1]] : atTip;
}
