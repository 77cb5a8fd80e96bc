import type { ModelParams } from '../catalog/params.ts';
import type { Experiment, Plane } from '../catalog/types.ts';
import { recast } from './recast.ts';
import { exposureText } from './texNumber.ts';
import type { Limit, Outline, Region, Statement } from './types.ts';

const FILL = { above: 'up', below: 'down', closed: 'inside', line: 'none' } as const;

function statementOf(limit: Limit, applies: boolean, subject: boolean): Statement {
  if (!applies) return 'other';
  if (limit.kind === 'excluded') return subject ? 'published' : 'context';
  return ({ projected: 'projection', target: 'target', hint: 'hint' } as const)[limit.kind];
}

/** A published curve in the scenario's plane and parameters; `subject` is the shown experiment it belongs to. A curve of one's own is loud too. */
export function limitRegion(limit: Limit, plane: Plane, params: ModelParams, subject: Experiment | null): Region {
  const { applies, remark, move } = recast(limit, plane, params);
  const loud = subject !== null || limit.family === 'user';
  const statement = statementOf(limit, applies, loud);
  // A band that the frame of its source cuts is drawn by its two edges only.
  const whole = limit.kind === 'hint' && limit.cut.length === 0;
  const filled = (limit.kind === 'excluded' || whole) && applies;
  return {
    id: `limit:${limit.id}`,
    title: limit.title,
    label: limit.shortName,
    ...(subject ? { sublabel: exposureText(subject, subject.exposure.initial, 2) } : {}),
    family: limit.family,
    statement,
    subject: loud && applies,
    outlines: limit.blocks.map((block, index) => outlineOf(limit, block, index, move)),
    fill: filled ? FILL[limit.region] : 'none',
    carryOn: carryOn(limit),
    state: 'ready',
    ...(remark ? { remark } : {}),
    provenance: { keys: [limit.source.key], text: sourceText(limit) },
  };
}

function outlineOf(
  limit: Limit,
  block: Limit['blocks'][number],
  index: number,
  move: (x: number, y: number) => readonly [number, number],
): Outline {
  return {
    points: block.map(([x, y]) => move(x, y)),
    closed: limit.region === 'closed',
    unstroked: limit.unstroked.flatMap(([b, segment]) => (b === index ? [segment] : [])),
  };
}

/**
 * A curve whose source frame ends on the left goes on flat below its first mass only where the physics is flat
 * there: missing energy and momentum, millicharge, and neutrinos scattered by B−L.
 */
function carryOn({ family, plane, recast: rule, cut }: Limit): ('left' | 'right')[] {
  const scattered = plane === 'gBL-mZ' && rule === 'coupling';
  const flat = family === 'missE' || family === 'missMu' || plane === 'mcp' || scattered;
  return flat && cut.includes('left') ? ['left'] : [];
}

function sourceText(limit: Limit): string {
  const figure = limit.source.figure ? `, figure ${limit.source.figure}` : '';
  return `${limit.source.key}${figure}; points: ${limit.obtained}`;
}
