import type { Region } from '../../engine/types.ts';
import { lineRole } from '../../figure/style.ts';
import { type Edit, moveLayer } from '../../scenario/edits.ts';
import { layerId, type Scenario } from '../../scenario/scenario.ts';
import type { CurveMember } from './curveGroup.ts';

/** Shown curves change places among themselves as they are drawn, back to front; hidden ones keep theirs. */
export function inDrawingOrder(members: readonly CurveMember[], { layers }: Scenario): readonly CurveMember[] {
  const place = new Map(layers.map((layer, i) => [layerId(layer), i]));
  const drawn = members.filter(({ id }) => place.has(id)).sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
  return members.map((member) => (place.has(member.id) ? (drawn.shift() as CurveMember) : member));
}

/** Shows or hides one of a list; a shown one takes the place in the drawing that it has in the list. */
export function toggled(member: CurveMember, on: boolean, list: readonly CurveMember[]): Edit {
  return (s) => {
    const next = member.show(on)(s);
    const present = new Set(s.layers.map(layerId));
    const after = list.slice(list.indexOf(member) + 1).find(({ id }) => present.has(id));
    return on && after && !present.has(member.id) ? moveLayer(member.id, after.id)(next) : next;
  };
}

/** The curve of the same kind that is drawn just before (−1) or after (+1) one, of whatever group; undefined at the ends. */
export function neighbour(region: Region | undefined, drawn: Iterable<Region>, step: -1 | 1): string | undefined {
  if (region === undefined) return;
  const alike = [...drawn].filter((other) => other.statement !== 'uncertainty' && lineRole(other) === lineRole(region));
  const place = alike.indexOf(region);
  return place < 0 ? undefined : alike[place + step]?.id;
}
