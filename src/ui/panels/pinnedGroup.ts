import { experiments, planes, searchFor } from '../../catalog/index.ts';
import { pinDifference } from '../../engine/pinned.ts';
import { removeLayer, resetStyle, setStyle } from '../../scenario/edits.ts';
import { isShown, layerId, type PinLayer, type Scenario } from '../../scenario/scenario.ts';
import { experimentOf } from './curveFilter.ts';
import type { CurveGroup, CurveMember } from './curveGroup.ts';

/** Pinned reaches. A hidden one waits in the list; it can also be removed. */
export function pinnedGroup(scenario: Scenario): CurveGroup {
  const { model } = planes[scenario.plane];
  const pins = scenario.layers.filter(
    (layer) => layer.kind === 'pin' && searchFor(experiments[layer.reach.experiment], model),
  ) as PinLayer[];
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

function pinnedMember(pin: PinLayer, scenario: Scenario): CurveMember {
  const { title, label, family } = experiments[pin.reach.experiment];
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
    experiment: experimentOf(label),
    year: null,
    condition: '',
    show: (on) => setStyle(id, { hidden: on ? undefined : true }),
    remove: (s) => resetStyle(id)(removeLayer(id)(s)),
  };
}
