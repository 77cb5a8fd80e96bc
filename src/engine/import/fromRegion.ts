import { planes } from '../../catalog/index.ts';
import type { Plane } from '../../catalog/types.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { PublishedLimit } from '../limitFile.ts';
import type { Outline, Region, Statement } from '../types.ts';
import { assumedBy } from './conventions.ts';
import { tidyName } from './place.ts';

const SIDES = { up: 'above', down: 'below', inside: 'closed', none: 'line' } as const;
const KINDS: Partial<Readonly<Record<Statement, PublishedLimit['kind']>>> = { target: 'target', hint: 'hint', projection: 'projected' };

/** A closed outline ends where it begins. */
const blockOf = ({ points, closed }: Outline): Outline['points'] =>
  closed && String(points[0]) !== String(points.at(-1)) ? [...points, ...points.slice(0, 1)] : points;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const isDrawn = ({ points }: Outline): boolean => points.length > 1 && points.flat().every((n) => Number.isFinite(n) && n > 0);

/** A computed curve as it is drawn, with what it was computed for, in the form of a curve of the library. */
export function limitFromRegion(region: Region, { plane, params, cl }: Scenario, program: string): PublishedLimit {
  const { x, y, model, fromPoint }: Plane = planes[plane];
  const outlines = region.outlines.filter(isDrawn);
  const needed = assumedBy((p) => fromPoint({ mass: 0.01, coupling: 1e-4 }, p));
  const closed = outlines.length > 0 && outlines.every((outline) => outline.closed);
  return {
    ...{ id: region.id.replace(/[^\w-]+/g, '-'), plane, title: tidyName(region.title), shortName: region.label, family: region.family },
    ...{ xUnit: 'GeV', yUnit: y.unit === '' ? '1' : '1/GeV', columns: `mass (${x.unit}),coupling` },
    ...{ cl: region.statement === 'computed' ? cl : null, year: null, kind: KINDS[region.statement] ?? 'excluded' },
    region: closed ? 'closed' : SIDES[region.fill === 'inside' ? 'none' : region.fill],
    ...{ status: 'current', supersededBy: null, alternativeOf: null, default: false },
    assumes: Object.fromEntries(needed.map((key) => [key, params[key]])),
    ...{ recast: 'own-parameters', recastNote: null, visible: null },
    source: { key: region.provenance.keys[0] ?? 'own:file', figure: null },
    ...{ readFrom: null, arxiv: null, doi: null, cut: [], cutNote: null, added: [] },
    note: oneLine([model.assumptions(params), region.remark ?? ''].filter(Boolean).join('; ')) || null,
    obtained: oneLine(`${program}: ${region.provenance.text}`),
    blocks: outlines.map(blockOf),
    unstroked: outlines.flatMap(({ unstroked }, b) => unstroked.map((i) => [b, i] as const)),
  };
}
