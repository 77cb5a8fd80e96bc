import type { Family } from '../catalog/families.ts';
import { experiments } from '../catalog/index.ts';
import type { Sum } from '../scenario/combined.ts';
import { layerId } from '../scenario/scenario.ts';
import { answered } from './answered.ts';
import { type Answered, combinedCurve, type Member } from './combined.ts';
import { type Computed, finite, inPlane, region } from './computedRegion.ts';
import type { Outline, Region, Result } from './types.ts';

type Named = Pick<Member, 'reach'>;

/** Techniques have colours; a combination of several has none. */
export function combinedFamily(members: readonly Named[]): Family {
  const families = new Set(members.map(({ reach }) => experiments[reach.experiment].family));
  const [first] = families;
  return first && families.size === 1 ? first : 'theory';
}

export const combinedLabel = (members: readonly Named[]): string =>
  `${members.map(({ reach }) => experiments[reach.experiment].label).join(' + ')} combined`;

export const combinedTitle = (members: readonly Named[]): string =>
  `${members.map(({ reach }) => experiments[reach.experiment].title).join(' + ')} combined`;

/** Edge of a combined reach: above it the experiments together exclude everything. */
export function combinedRegion(layer: Sum, members: readonly Member[], results: readonly (Result | undefined)[], c: Computed): Region {
  return region(layerId(layer), c, {
    title: `${combinedTitle(members)}, computed`,
    label: `${combinedLabel(members)}, computed`,
    family: combinedFamily(members),
    statement: 'computed',
    subject: true,
    outlines: outlines(answered(members, results), c),
    fill: 'up',
    provenance: {
      keys: [...new Set(members.map(({ reach }) => experiments[reach.experiment].source))],
      text: 'Computed here: expected events of all members added, backgrounds too, one limit on the sum. Not compared with a published curve.',
    },
  });
}

function outlines(members: readonly Answered[] | null, c: Computed): Outline[] {
  if (!members) return [];
  const { masses, couplings } = combinedCurve(members, c.scenario.params, c.scenario.cl);
  const points = Array.from(masses, (mass, i) => inPlane(c, mass, couplings[i] ?? Number.NaN)).filter(finite);
  return points.length > 1 ? [{ points, closed: false, unstroked: [] }] : [];
}
