import { bands, type ExperimentId, experiments, isId, relics } from '../catalog/index.ts';
import { parseParameter, quoted } from '../catalog/parameter.ts';
import { settingOf } from '../catalog/setting.ts';
import { type UncertaintyId, uncertainties, uncertaintyIds } from '../catalog/uncertainties.ts';
import { combinationProblem } from './combined.ts';
import { accept, isParameter, type Note, readParameter } from './read.ts';
import {
  type BandLayer,
  type CombinedLayer,
  combinedText,
  type Layer,
  limitLayer,
  type PinLayer,
  pinText,
  type ReachLayer,
  type RelicLayer,
  reachText,
  type Scenario,
  startScenario,
} from './scenario.ts';

/** All layers of one kind stand in one entry of the text. */
export interface LayerList {
  readonly kind: Layer['kind'];
  readonly print: (layers: readonly Layer[]) => string;
  readonly parse: (item: string, note: Note) => Layer | undefined;
}

type OfKind<K extends Layer['kind']> = Extract<Layer, { kind: K }>;

const layerList = <K extends Layer['kind']>(kind: K, print: (layer: OfKind<K>) => string, parse: LayerList['parse']): LayerList => ({
  kind,
  print: (layers) =>
    layers
      .filter((layer): layer is OfKind<K> => layer.kind === kind)
      .map(print)
      .join(','),
  parse,
});

export function parseReach(item: string, note: Note): ReachLayer | undefined {
  const [name = '', exposureText, ...settings] = item.split(':');
  const experiment = name.replace(/^~/, '');
  if (!isId(experiments, experiment)) return note(`Unknown experiment ${quoted(experiment)}.`);
  const { exposure } = experiments[experiment];
  const read = exposureText === undefined ? exposure.initial : accept(parseParameter(exposureText, exposure), note);
  return {
    kind: 'reach',
    experiment,
    exposure: typeof read === 'number' ? read : exposure.initial,
    setup: Object.fromEntries(settings.flatMap((text) => (isBand(text) ? [] : (parseSetting(experiment, text, note) ?? [])))),
    hidden: name.startsWith('~'),
    ...settings.filter(isBand).reduce((_, text) => ({ uncertainty: parseBandParts(text, note) }), {}),
  };
}

function parseCombined(item: string, note: Note): CombinedLayer | undefined {
  const names = [...new Set(item.replace(/^~/, '').split(':'))];
  const members = names.filter((name) => isId(experiments, name));
  const stranger = names.find((name) => !isId(experiments, name));
  if (stranger !== undefined) return note(`Unknown experiment “${stranger.slice(0, 40)}”.`);
  const problem = combinationProblem(members);
  return problem === null ? { kind: 'combined', members, hidden: item.startsWith('~') } : note(problem);
}

const isBand = (text: string): boolean => /^band(=|$)/.test(text);

/** What the band of a reach is made of: everything, or what is named. */
function parseBandParts(text: string, note: Note): readonly UncertaintyId[] {
  if (text === 'band') return uncertaintyIds;
  const named = text.slice('band='.length).split('~');
  for (const id of named) if (!isId(uncertainties, id)) note(`A band of a reach has no part “${id.slice(0, 40)}”.`);
  return uncertaintyIds.filter((id) => named.includes(id));
}

/** A pinned reach: what carries `@` is a parameter of the document at that moment. */
function parsePin(item: string, note: Note): PinLayer | undefined {
  const parts = item.split(':');
  const reaches = parsePinned(parts.filter((part) => !part.startsWith('@')).join(':'), note);
  const moment = parts
    .filter((part) => part.startsWith('@'))
    .reduce((s, part) => readMoment(s, part.slice(1), note), startScenario('eps-mA'));
  return reaches && { kind: 'pin', reaches, params: moment.params, cl: moment.cl };
}

/** One reach, or several that can be added up. */
function parsePinned(text: string, note: Note): readonly ReachLayer[] | undefined {
  const items = text.split(';');
  const reaches = items.flatMap((item) => parseReach(item, note) ?? []);
  if (reaches.length < items.length) return;
  const problem = reaches.length > 1 ? combinationProblem(reaches.map(({ experiment }) => experiment)) : null;
  return problem === null ? reaches : note(problem);
}

function readMoment(s: Scenario, text: string, note: Note): Scenario {
  const [key = '', value = ''] = text.split('=');
  if (isParameter(key)) return readParameter(s, key, value, note);
  note(`A pinned curve has no parameter ${quoted(key)}.`);
  return s;
}

/** One `key=value` of an experiment's settings, checked against the Parameter table. */
function parseSetting(experiment: ExperimentId, text: string, note: Note): [string, unknown][] | undefined {
  const [key = '', value = ''] = text.split('=');
  const setting = settingOf(experiment, key);
  if (!setting) return note(`${experiment} has no setting ${quoted(key)}.`);
  const parsed = accept(parseParameter(value, setting), note);
  return parsed === undefined ? undefined : [[key, parsed]];
}

function parseRelic(item: string, note: Note): RelicLayer | undefined {
  return isId(relics, item) ? { kind: 'relic', relic: item } : note(`Unknown relic target ${quoted(item)}.`);
}

function parseBand(item: string, note: Note): BandLayer | undefined {
  const [band = '', sigmasText = '2'] = item.split(':');
  if (!isId(bands, band)) return note(`Unknown band ${quoted(band)}.`);
  const sigmas = Number(sigmasText);
  if (!(sigmas > 0 && sigmas <= 10)) return note(`${band}: the width ${quoted(sigmasText)} must be between 0 and 10 standard deviations.`);
  return { kind: 'band', band, sigmas };
}

/** The entries of the text that hold layers. */
export const layerLists = {
  reach: layerList('reach', reachText, parseReach),
  combined: layerList('combined', combinedText, parseCombined),
  pins: layerList('pin', pinText, parsePin),
  bands: layerList('band', ({ band, sigmas }) => `${band}:${sigmas}`, parseBand),
  relics: layerList('relic', ({ relic }) => relic, parseRelic),
  limits: layerList('limit', ({ limit }) => limit, limitLayer),
} satisfies Readonly<Record<string, LayerList>>;
