import { isId, type PlaneId, planes } from '../catalog/index.ts';
import { modelParams } from '../catalog/modelParams.ts';
import { parseQuantity, quoted } from '../catalog/parameter.ts';
import type { ModelParams } from '../catalog/params.ts';
import { fitsAxis, parseAxis, parseFrame, parseNames, printAxis, printFrame } from './axes.ts';
import { setAxis, usualView } from './axisEdits.ts';
import { printCloseUp, printPanel } from './beside.ts';
import { parseCloseUp, parsePanel } from './besideText.ts';
import { withMembers } from './combined.ts';
import { inOrder, inUsualOrder, orderText } from './layerOrder.ts';
import { type LayerList, layerLists } from './layerText.ts';
import { isOwnLayer } from './own.ts';
import { isParameter, type Note, readParameter } from './read.ts';
import { type Layer, layerId, type Scenario, startScenario, type View } from './scenario.ts';
import { parseStyles, styleText } from './styleText.ts';

/** Version of the text; a link without `v` is of version 1, and so is every link that is written here. */
const VERSION = 1;

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
  const layers = s.layers.filter((layer) => !isOwnLayer(layerId(layer)));
  for (const [key, { print }] of Object.entries(layerLists))
    if (print(layers) !== print(start.layers)) entries.push([key, print(layers) || '-']);
  const [order, styles] = [orderText(layers.map(({ kind }) => kind)), printStyles(s)];
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

const printStyles = ({ styles }: Scenario): string =>
  Object.entries(styles)
    .filter(([id]) => !isOwnLayer(id))
    .map(styleText)
    .join(',');

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
  if (isParameter(key)) return readParameter(s, key, text, note);
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
  if (isId(layerLists, key)) return withLayers(s, layerLists[key], text, note);
  note(`${quoted(key)} means nothing in a link and was left out.`);
  return s;
}

const list = (text: string): string[] => (text === '-' ? [] : [...new Set(text.split(',').filter(Boolean))]);

/** A layer is known by its name: of two with the same name the first counts. */
const isFirst = (layer: Layer, i: number, layers: readonly Layer[]): boolean =>
  layers.findIndex((other) => layerId(other) === layerId(layer)) === i;

function withLayers(s: Scenario, { kind, parse }: LayerList, text: string, note: Note): Scenario {
  const layers = list(text).flatMap((item) => parse(item, note) ?? []);
  return { ...s, layers: [...s.layers.filter((l) => l.kind !== kind), ...layers.filter(isFirst)] };
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
