import { experiments, planes, searchFor } from '../../catalog/index.ts';
import type { Experiment } from '../../catalog/types.ts';
import { combinedMembers } from '../../engine/combined.ts';
import { combinedFamily, combinedLabel, combinedTitle } from '../../engine/combinedRegion.ts';
import { pinDifference } from '../../engine/pinned.ts';
import { isSum } from '../../scenario/combined.ts';
import { removeLayer, resetStyle, setStyle } from '../../scenario/edits.ts';
import { isShown, layerId, type PinLayer, type Scenario } from '../../scenario/scenario.ts';
import { experimentOf } from './curveFilter.ts';
import type { CurveGroup, CurveMember } from './curveGroup.ts';

/** Pinned reaches. A hidden one waits in the list; it can also be removed. */
export function pinnedGroup(scenario: Scenario): CurveGroup {
  const { model } = planes[scenario.plane];
  const isHere = (pin: PinLayer): boolean =>
    isSum(pin)
      ? combinedMembers(pin, scenario).length > 0
      : pin.reaches.every(({ experiment }) => searchFor(experiments[experiment], model));
  const pins = scenario.layers.filter((layer): layer is PinLayer => layer.kind === 'pin' && isHere(layer));
  const members = pins.map((pin) => pinnedMember(pin, scenario));
  return {
    id: 'pinned',
    title: 'Pinned',
    statement: 'ghost',
    family: members[0]?.family ?? null,
    members,
    show: (on) => (s) => members.reduce((next, member) => member.show(on)(next), s),
  };
}

/** A pinned reach is called like its experiment, a pinned sum like the combination. */
function nameOf(pin: PinLayer): Pick<Experiment, 'title' | 'label' | 'family'> {
  const members = pin.reaches.map((reach) => ({ reach }));
  const [first] = pin.reaches;
  return first && !isSum(pin)
    ? experiments[first.experiment]
    : { title: combinedTitle(members), label: combinedLabel(members), family: combinedFamily(members) };
}

function pinnedMember(pin: PinLayer, scenario: Scenario): CurveMember {
  const { title, label, family } = nameOf(pin);
  const differs = pinDifference(pin, scenario);
  const id = layerId(pin);
  const tex = differs === '' ? label : `${label}: ${differs}`;
  return {
    id,
    title: `${title}, pinned`,
    tex,
    shown: isShown(scenario, pin),
    statement: 'ghost',
    family,
    technique: family,
    experiment: isSum(pin) ? '' : experimentOf(label),
    year: null,
    condition: '',
    show: (on) => setStyle(id, { hidden: on ? undefined : true }),
    remove: (s) => resetStyle(id)(removeLayer(id)(s)),
  };
}
