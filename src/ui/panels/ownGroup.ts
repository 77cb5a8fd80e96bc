import type { Limit } from '../../engine/types.ts';
import { showLimits } from '../../scenario/edits.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { CurveGroup, CurveMember } from './curveGroup.ts';

/** Curves of one's own in the document's plane. */
export function ownGroup(scenario: Scenario, own: readonly Limit[]): CurveGroup {
  const curves = own.filter((curve) => curve.plane === scenario.plane);
  const shown = new Set(scenario.layers.flatMap((layer) => (layer.kind === 'limit' ? [layer.limit] : [])));
  const members = curves.map(
    ({ id, title, shortName, cl, year }): CurveMember => ({
      id: `limit:${id}`,
      limit: id,
      title,
      tex: shortName,
      shown: shown.has(id),
      statement: 'published',
      family: 'user',
      technique: 'user',
      experiment: '',
      year,
      condition: cl === null ? '' : `${Number((100 * cl).toPrecision(4))} % CL`,
      show: (on) => showLimits([id], on),
    }),
  );
  const ids = curves.map(({ id }) => id);
  return { id: 'own', title: 'Your curves', statement: 'published', family: 'user', members, show: (on) => showLimits(ids, on) };
}
