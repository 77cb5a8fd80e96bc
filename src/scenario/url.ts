import { bands, type ExperimentId, experiments, isId, type PlaneId, planes, relics } from '../catalog/index.ts';
import { modelParams } from '../catalog/modelParams.ts';

import { type Parsed, parseParameter, parseQuantity, quoted } from '../catalog/parameter.ts';

import { clParameter, type ModelParams } from '../catalog/params.ts';
import { settingOf } from '../catalog/setting.ts';
import { type UncertaintyId, uncertainties, uncertaintyIds } from '../catalog/uncertainties.ts';
import { fitsAxis, parseAxis, parseFrame, parseNames, printAxis, printFrame } from './axes.ts';
import { setAxis, usualView } from './axisEdits.ts';
import { printCloseUp, printPanel } from './beside.ts';
import { parseCloseUp, parsePanel } from './besideText.ts';
import { combinationProblem, withMembers } from './combined.ts';
import { inOrder, inUsualOrder, orderText } from './layerOrder.ts';
import {
  type BandLayer,
  type CombinedLayer,
  combinedText,
  type Layer,
  layerId,
  limitLayer,
  type PinLayer,
  pinText,
  type ReachLayer,
  type RelicLayer,
  reachText,
  type Scenario,
  startScenario,
  type View,
} from './scenario.ts';
import { parseStyles, styleText } from './styleText.ts';

/** Version of the text; a link without `v` is of version 1, and so is every link that is written here. */
const VERSION = 1;

/** Curves of one's own are never in a link: their ids begin like this. */
export const OWN_PREFIX = 'own-';

/**
 * The document as the text after `#`: only what differs from the plane's start, e.g.
 * `plane=eps-mA&alphaD=0.5&reach=na64e-2022:5e12:beamEnergy=120&limits=A,B&view=0.001:1:1e-6:0.01`.
 * A hidden reach carries a leading `~`; an empty list is a single `-`. `order` stands only where kinds of layers are mixed.
 */
export function printScenario(s: Scenario): string {
  const start = startScenario(s.plane);
  const entries: [string, string][] = [['plane', s.plane]];
  for (const id of Object.keys(modelParams) as (keyof ModelParams)[])
    if (s.params[id] !== start.params[id]) entries.push([id, String(s.params[id])]);
  if (s.cl !== start.cl) entries.push(['cl', String(s.cl)]);
  for (const [key, print] of Object.entries(layerLists)) if (print(s) !== print(start)) entries.push([key, print(s) || '-']);
  const [order, styles] = [printOrder(s), printStyles(s)];
  if (order) entries.push(['order', order]);
  if (styles) entries.push(['styles', styles]);
  for (const direction of ['x', 'y'] as const) {
    const [axis, usual] = [s.axes[direction], start.axes[direction]];
    if (printAxis(axis, usual) !== printAxis(usual, usual)) entries.push([`${direction}Axis`, printAxis(axis, usual)]);
  }
  if (printFrame(s.axes)) entries.push(['frame', printFrame(s.axes)]);
  if (s.axes.names !== start.axes.names) entries.push(['names', s.axes.names]);
  if (s.beside.panel) entries.push(['panel', printPanel(s.beside)]);
  if (s.beside.closeUp) entries.push(['closeUp', printCloseUp(s.beside)]);
  if (printView(s.view) !== printView(usualView(s))) entries.push(['view', printView(s.view)]);
  if (s.union) entries.push(['union', 'yes']);
  if (s.board) entries.push(['board', 'yes']);
  return entries.map(([key, value]) => `${key}=${encodeText(value)}`).join('&');
}

const printView = ({ x, y }: View): string => [...x, ...y].map((v) => String(Number(v.toPrecision(6)))).join(':');

const isOwn = (id: string): boolean => id.startsWith(`limit:${OWN_PREFIX}`);

const printOrder = ({ layers }: Scenario): string => orderText(layers.filter((layer) => !isOwn(layerId(layer))).map(({ kind }) => kind));

const printStyles = ({ styles }: Scenario): string =>
  Object.entries(styles)
    .filter(([id]) => !isOwn(id))
    .map(styleText)
    .join(',');

const layerLists: Readonly<Record<string, (s: Scenario) => string>> = {
  reach: (s) => s.layers.flatMap((l) => (l.kind === 'reach' ? [reachText(l)] : [])).join(','),
  combined: (s) => s.layers.flatMap((l) => (l.kind === 'combined' ? [combinedText(l)] : [])).join(','),
  pins: (s) => s.layers.flatMap((l) => (l.kind === 'pin' ? [pinText(l)] : [])).join(','),
  bands: (s) => s.layers.flatMap((l) => (l.kind === 'band' ? [`${l.band}:${l.sigmas}`] : [])).join(','),
  relics: (s) => s.layers.flatMap((l) => (l.kind === 'relic' ? [l.relic] : [])).join(','),
  limits: (s) => s.layers.flatMap((l) => (l.kind === 'limit' && !l.limit.startsWith(OWN_PREFIX) ? [l.limit] : [])).join(','),
};

/** Keeps `:`, `,`, `;` and `=` legible: none of them separates entries. */
const encodeText = (text: string): string => encodeURIComponent(text.toWellFormed()).replace(/%3A|%2C|%3B|%3D/g, decodeURIComponent);

/** What could be read, and one message for each thing that could not. */
export interface ReadScenario {
  readonly scenario: Scenario;
  readonly problems: readonly string[];
}

export function parseScenario(hash: string, fallback: PlaneId = 'eps-mA'): ReadScenario {
  const problems: string[] = [];
  const note = (problem: string): undefined => void problems.push(problem);
  const entries = splitEntries(hash, note);
  const plane = readPlane(entries.get('plane'), fallback, note);
  let scenario = startScenario(plane);
  // The axes say which views are possible, the parameters which axes.
  const rank = (key: string): number => (key === 'view' || key === 'closeUp' ? 2 : key.endsWith('Axis') ? 1 : 0);
  const ordered = [...entries].toSorted(([a], [b]) => rank(a) - rank(b));
  for (const [key, text] of ordered) if (!ELSEWHERE.includes(key)) scenario = readEntry(scenario, key, text, note);
  scenario = withMembers(scenario);
  return { scenario: { ...scenario, layers: readOrder(scenario.layers, entries.get('order'), note) }, problems };
}

/** Entries that are read before or after all others. */
const ELSEWHERE = ['plane', 'order'];

type Note = (problem: string) => undefined;

function readPlane(text: string | undefined, fallback: PlaneId, note: Note): PlaneId {
  if (text === undefined) return fallback;
  if (isId(planes, text)) return text;
  note(`Unknown plane ${quoted(text)}; showing ${fallback}.`);
  return fallback;
}

function readOrder(layers: readonly Layer[], text: string | undefined, note: Note): readonly Layer[] {
  const ordered = text === undefined ? null : inOrder(layers, text);
  if (text !== undefined && !ordered) note(`The order ${quoted(text)} names a kind of curve that is not known; the usual order is shown.`);
  return ordered ?? inUsualOrder(layers);
}

function readVersion(s: Scenario, text: string, note: Note): Scenario {
  if (!(Number(text) <= VERSION)) note('The link was made by a newer version of DarkReach; what is not known here was left out.');
  return s;
}

function readStyles(s: Scenario, text: string, note: Note): Scenario {
  const { styles, problems } = parseStyles(text);
  for (const problem of problems) note(problem);
  return { ...s, styles };
}

function splitEntries(hash: string, note: Note): Map<string, string> {
  const entries = new Map<string, string>();
  for (const part of hash.replace(/^#/, '').split('&').filter(Boolean)) {
    const [key = '', ...value] = part.split('=');
    try {
      entries.set(key, decodeURIComponent(value.join('=')));
    } catch {
      note(`The link is damaged near ${quoted(part)}; that part was left out.`);
    }
  }
  return entries;
}

function readEntry(s: Scenario, key: string, text: string, note: Note): Scenario {
  if (isId(modelParams, key)) {
    const value = accept(parseParameter(text, modelParams[key]), note);
    return value === undefined ? s : { ...s, params: { ...s.params, [key]: value } };
  }
  if (key === 'cl') return { ...s, cl: (accept(parseParameter(text, clParameter), note) as number | undefined) ?? s.cl };
  if (key === 'v') return readVersion(s, text, note);
  if (key === 'styles') return readStyles(s, text, note);
  if (key === 'union') return { ...s, union: text === 'yes' };
  if (key === 'board') return { ...s, board: text === 'yes' };
  if (key === 'xAxis' || key === 'yAxis') {
    const direction = key === 'xAxis' ? 'x' : 'y';
    return setAxis(direction, parseAxis(text, s, direction, note))(s);
  }
  if (key === 'frame') return { ...s, axes: parseFrame(text, s.axes, note) };
  if (key === 'names') return { ...s, axes: { ...s.axes, names: parseNames(text, note) } };
  if (key === 'panel') return { ...s, beside: { ...s.beside, ...parsePanel(text, s, note) } };
  if (key === 'closeUp') return { ...s, beside: { ...s.beside, closeUp: parseCloseUp(text, s, note) } };
  if (key === 'view') return { ...s, view: parseView(text, s, note) };
  if (key === 'limits') return withLayers(s, 'limit', list(text).map(limitLayer));
  if (key === 'reach')
    return withLayers(
      s,
      'reach',
      list(text).flatMap((item) => parseReach(item, note) ?? []),
    );
  if (key === 'combined')
    return withLayers(
      s,
      'combined',
      list(text).flatMap((item) => parseCombined(item, note) ?? []),
    );
  if (key === 'pins')
    return withLayers(
      s,
      'pin',
      list(text).flatMap((item) => parsePin(item, note) ?? []),
    );
  if (key === 'bands')
    return withLayers(
      s,
      'band',
      list(text).flatMap((item) => parseBand(item, note) ?? []),
    );
  if (key === 'relics')
    return withLayers(
      s,
      'relic',
      list(text).flatMap((item) => parseRelic(item, note) ?? []),
    );
  note(`${quoted(key)} means nothing in a link and was left out.`);
  return s;
}

const list = (text: string): string[] => (text === '-' ? [] : [...new Set(text.split(',').filter(Boolean))]);

/** A layer is known by its name: of two with the same name the first counts. */
const isFirst = (layer: Layer, i: number, layers: readonly Layer[]): boolean =>
  layers.findIndex((other) => layerId(other) === layerId(layer)) === i;

const withLayers = (s: Scenario, kind: Layer['kind'], layers: readonly Layer[]): Scenario => ({
  ...s,
  layers: [...s.layers.filter((l) => l.kind !== kind), ...layers.filter(isFirst)],
});

function accept<T>(parsed: Parsed<T>, note: Note): T | undefined {
  return 'value' in parsed ? parsed.value : note(`${parsed.error}; kept as it was.`);
}

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
  const reach = parseReach(parts.filter((part) => !part.startsWith('@')).join(':'), note);
  const moment = parts
    .filter((part) => part.startsWith('@'))
    .reduce((s, part) => readMoment(s, part.slice(1), note), startScenario('eps-mA'));
  return reach && { kind: 'pin', reach, params: moment.params, cl: moment.cl };
}

function readMoment(s: Scenario, text: string, note: Note): Scenario {
  const [key = '', value = ''] = text.split('=');
  if (key === 'cl' || isId(modelParams, key)) return readEntry(s, key, value, note);
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

function parseView(text: string, s: Scenario, note: Note): View {
  const numbers = text.split(':').map((part) => parseQuantity(part, ''));
  const values = numbers.map((n) => ('value' in n ? n.value : Number.NaN));
  const [x0 = Number.NaN, x1 = Number.NaN, y0 = Number.NaN, y1 = Number.NaN] = values;
  const plane = planes[s.plane];
  const fits = fitsAxis([x0, x1], plane, 'x', s.axes.x) && fitsAxis([y0, y1], plane, 'y', s.axes.y);
  if (values.length === 4 && fits) return { x: [x0, x1], y: [y0, y1] };
  note(`The view ${quoted(text)} is not x-min:x-max:y-min:y-max within the plane; the full plane is shown.`);
  return s.view;
}
