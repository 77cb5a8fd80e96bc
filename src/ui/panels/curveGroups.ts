import { type BandId, bands, type ExperimentId, experiments, planes, type RelicId, relics, searchFor } from '../../catalog/index.ts';
import { combinedMembers } from '../../engine/combined.ts';
import { combinedFamily, combinedLabel, combinedTitle } from '../../engine/combinedRegion.ts';
import type { PublishedLimit } from '../../engine/limitFile.ts';
import type { Limit, Statement } from '../../engine/types.ts';
import { type Edit, showBand, showCombined, showLimits, showReach, showRelic } from '../../scenario/edits.ts';
import { type CombinedLayer, layerId, type Scenario } from '../../scenario/scenario.ts';
import { experimentOf } from './curveFilter.ts';
import type { CurveGroup, CurveMember } from './curveGroup.ts';
import { ownGroup } from './ownGroup.ts';
import { pinnedGroup } from './pinnedGroup.ts';

/** All curves of the document's plane, grouped, one's own first; groups without members are left out. */
export function curveGroups(scenario: Scenario, library: readonly PublishedLimit[], own: readonly Limit[]): CurveGroup[] {
  const limits = library.filter((entry) => entry.plane === scenario.plane);
  const group = (id: string, title: string, statement: Statement, belongs: (entry: PublishedLimit) => boolean) =>
    limitGroup(id, title, statement, scenario, limits.filter(belongs));
  const old = (entry: PublishedLimit) => entry.status !== 'current';
  return [
    ownGroup(scenario, own),
    reachGroup(scenario),
    pinnedGroup(scenario),
    relicGroup(scenario),
    group('targets', 'Published targets', 'target', (e) => e.kind === 'target'),
    group('existing', 'Existing limits', 'context', (e) => e.kind === 'excluded' && !old(e)),
    group('projections', 'Projections', 'projection', (e) => e.kind === 'projected'),
    bandGroup(scenario, group('hints', '', 'hint', (e) => e.kind === 'hint').members),
    group('historic', 'Superseded limits', 'context', (e) => e.kind === 'excluded' && old(e)),
  ].filter(({ members }) => members.length > 0);
}

/** Applies every member's own edit. */
const together =
  (members: readonly CurveMember[]) =>
  (on: boolean): Edit =>
  (s) =>
    members.reduce((scenario, member) => member.show(on)(scenario), s);

function reachGroup(scenario: Scenario): CurveGroup {
  const members = scenario.layers.flatMap((layer): CurveMember[] => {
    if (layer.kind === 'combined') return combinedMember(layer, scenario);
    return layer.kind === 'reach' && searchFor(experiments[layer.experiment], planes[scenario.plane].model)
      ? [reachMember(layer.experiment, !layer.hidden)]
      : [];
  });
  return { id: 'computed', title: 'Computed', statement: 'computed', family: members[0]?.family ?? null, members, show: together(members) };
}

function reachMember(id: ExperimentId, shown: boolean): CurveMember {
  const { title, label, family } = experiments[id];
  return {
    id: `reach:${id}`,
    title: `${title}, computed`,
    tex: `${label} computed`,
    shown,
    statement: 'computed',
    family,
    technique: family,
    experiment: experimentOf(label),
    year: null,
    condition: '',
    show: (on) => showReach(id, on),
  };
}

function combinedMember(layer: CombinedLayer, scenario: Scenario): CurveMember[] {
  const members = combinedMembers(layer, scenario);
  if (members.length === 0) return [];
  const id = layerId(layer);
  const own = { id, title: `${combinedTitle(members)}, computed`, tex: `${combinedLabel(members)}, computed`, shown: !layer.hidden };
  const family = combinedFamily(members);
  const known = { family, technique: family, experiment: '', year: null } as const;
  return [{ ...own, ...known, statement: 'computed', condition: '', show: (on) => showCombined(id, on) }];
}

/** Magnetic moments computed here, and published hints. */
function bandGroup(scenario: Scenario, hints: readonly CurveMember[]): CurveGroup {
  const { model, start } = planes[scenario.plane];
  const computed = (Object.keys(bands) as BandId[]).filter((id) => model.leptons[bands[id].lepton]);
  const members = [...hints, ...computed.map((id) => bandMember(id, scenario))];
  const usual = start.bands.map(({ band }) => `band:${band}`);
  return { id: 'bands', title: 'Anomalies', statement: 'hint', family: 'hint', members, show: usualOrNone(members, usual) };
}

function bandMember(id: BandId, scenario: Scenario): CurveMember {
  const layer = scenario.layers.find((l) => l.kind === 'band' && l.band === id);
  const { title } = bands[id];
  const condition = `±${layer?.kind === 'band' ? layer.sigmas : 2}σ`;
  const show = (on: boolean) => showBand(id, on);
  const known = { technique: 'hint', experiment: '', year: null } as const;
  return { id: `band:${id}`, title, tex: title, shown: layer !== undefined, statement: 'hint', family: 'hint', ...known, condition, show };
}

function relicGroup(scenario: Scenario): CurveGroup {
  const { model, start } = planes[scenario.plane];
  const members = (Object.keys(relics) as RelicId[]).filter((id) => relics[id].appliesTo(model)).map((id) => relicMember(id, scenario));
  const usual = start.relics.map((id) => `relic:${id}`);
  return {
    id: 'relics',
    title: 'Relic targets',
    statement: 'target',
    family: 'theory',
    members,
    show: usualOrNone(members, usual),
  };
}

function relicMember(id: RelicId, scenario: Scenario): CurveMember {
  const { title, exact } = relics[id];
  const shown = scenario.layers.some((l) => l.kind === 'relic' && l.relic === id);
  const show = (on: boolean) => showRelic(id, on);
  const known = { technique: 'theory', experiment: '', year: null } as const;
  return {
    id: `relic:${id}`,
    title,
    tex: title,
    shown,
    statement: exact ? 'target' : 'other',
    family: 'theory',
    ...known,
    condition: '',
    show,
  };
}

/** Shows the members of the first view (else the first one), hides all. */
const usualOrNone = (members: readonly CurveMember[], usual: readonly string[]): CurveGroup['show'] => {
  const first = members.filter(({ id }) => usual.includes(id));
  return (on) => together(on ? (first.length > 0 ? first : members.slice(0, 1)) : members)(on);
};

function limitGroup(id: string, title: string, statement: Statement, scenario: Scenario, entries: readonly PublishedLimit[]): CurveGroup {
  const shown = new Set(scenario.layers.flatMap((layer) => (layer.kind === 'limit' ? [layer.limit] : [])));
  const names = entries.map(({ shortName }) => shortName);
  const members = entries.map(
    (entry): CurveMember => ({
      id: `limit:${entry.id}`,
      limit: entry.id,
      title: entry.title,
      tex: names.indexOf(entry.shortName) === names.lastIndexOf(entry.shortName) ? entry.shortName : entry.title,
      shown: shown.has(entry.id),
      statement,
      family: entry.family,
      technique: entry.family,
      experiment: entry.kind === 'target' ? '' : experimentOf(entry.shortName),
      year: entry.year,
      condition: entry.cl === null || entry.cl === scenario.cl ? '' : `${Number((100 * entry.cl).toPrecision(4))} % CL`,
      show: (on) => showLimits([entry.id], on),
    }),
  );
  const ids = entries.map((entry) => entry.id);
  const usual = entries.filter((entry) => entry.default).map((entry) => entry.id);
  const show = (on: boolean) => showLimits(on && usual.length > 0 ? usual : ids, on);
  return { id, title, statement, family: null, members, show };
}
