import { experiments, planes, searchFor } from '../../catalog/index.ts';
import { pinDifference } from '../../engine/pinned.ts';
import { type Edit, removeLayer } from '../../scenario/edits.ts';
import { layerId, type PinLayer, type Scenario } from '../../scenario/scenario.ts';
import type { CurveGroup, CurveMember } from './curveGroup.ts';

/** Pinned reaches; hiding one removes it, undo brings it back. */
export function pinnedGroup(scenario: Scenario): CurveGroup {
  const { model } = planes[scenario.plane];
  const pins = scenario.layers.filter(
    (layer) => layer.kind === 'pin' && searchFor(experiments[layer.reach.experiment], model),
  ) as PinLayer[];
  const members = pins.map((pin) => pinnedMember(pin, scenario));
  const remove: Edit = (s) => members.reduce((rest, member) => removeLayer(member.id)(rest), s);
  return {
    id: 'pinned',
    title: 'Pinned',
    statement: 'ghost',
    family: members[0]?.family ?? null,
    members,
    show: (on) => (on ? (s) => s : remove),
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
    shown: true,
    statement: 'ghost',
    family,
    condition: '',
    show: (on) => (on ? (s) => s : removeLayer(id)),
  };
}
