import { limitDefaults } from '../../catalog/limitDefaults.ts';
import type { PublishedLimit } from '../../engine/limitFile.ts';
import { type Edit, setUnion, showLimits } from '../../scenario/edits.ts';
import { OWN_PREFIX } from '../../scenario/own.ts';
import { experimentOf } from './curveFilter.ts';

/** A choice of published curves in one go. Computed curves, targets and one's own curves stay as they are. */
interface CurvePreset {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly union: boolean;
  readonly shows: (entry: PublishedLimit) => boolean;
}

const isCurrent = ({ kind, status }: PublishedLimit): boolean => kind === 'excluded' && status === 'current';
const isNa64 = ({ shortName }: PublishedLimit): boolean => experimentOf(shortName) === 'NA64';
const inFirstView = ({ plane, id }: PublishedLimit): boolean => (limitDefaults[plane] ?? []).includes(id);

export const curvePresets: readonly CurvePreset[] = [
  { id: 'first', title: 'First view', about: 'The curves this plane opens with.', union: false, shows: inFirstView },
  {
    ...{ id: 'clean', title: 'Clean', about: 'NA64 in colour over everything else as one grey area; no projections.' },
    ...{ union: true, shows: (entry) => isCurrent(entry) && (isNa64(entry) || inFirstView(entry)) },
  },
  { id: 'union', title: 'All existing, grey', about: 'Every current limit as one grey area.', union: true, shows: isCurrent },
  {
    ...{ id: 'na64', title: 'NA64 only', about: 'Current limits of NA64 alone.', union: false },
    shows: (entry) => isCurrent(entry) && isNa64(entry),
  },
  {
    ...{ id: 'projections', title: 'Projections', about: 'Every published projection over the existing limits in grey.', union: true },
    shows: (entry) => isCurrent(entry) || entry.kind === 'projected',
  },
];

/** Shows what the preset shows among the published curves of the plane, and nothing else of them. */
export function applyPreset({ union, shows }: CurvePreset, library: readonly PublishedLimit[]): Edit {
  return (s) => {
    const here = library.filter(({ plane }) => plane === s.plane);
    const ids = (list: readonly PublishedLimit[]) => list.map(({ id }) => id);
    const others = s.layers.flatMap((layer) => (layer.kind === 'limit' && !layer.limit.startsWith(OWN_PREFIX) ? [layer.limit] : []));
    const shown = here.filter(shows);
    const hidden = others.filter((id) => !ids(shown).includes(id));
    return setUnion(union)(showLimits(ids(shown), true)(showLimits(hidden, false)(s)));
  };
}
