import { FRAME_SWITCHES } from '../scenario/axes.ts';
import { orderText } from '../scenario/layerOrder.ts';
import { styleText } from '../scenario/styleText.ts';
import { UsageError } from './options.ts';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const settings = (values: unknown, mark = ''): string[] =>
  Object.entries(isObject(values) ? values : {}).map(([key, value]) => `${mark}${key}=${value}`);

const reach = (layer: Json): string =>
  [`${layer.hidden === true ? '~' : ''}${layer.experiment}`, String(layer.exposure), ...settings(layer.setup), ...band(layer)].join(':');

const band = ({ uncertainty }: Json): string[] => (Array.isArray(uncertainty) ? [`band=${uncertainty.join('~')}`] : []);

/** Files of earlier versions hold the one reach that was pinned as `reach`. */
function pin({ reaches, reach: only, params, cl }: Json): string {
  const pinned = (Array.isArray(reaches) ? reaches : [only]).map((layer) => reach(isObject(layer) ? layer : {}));
  return [pinned.join(';'), ...settings(params, '@'), `@cl=${cl}`].join(':');
}

/** How each kind of layer stands in a link. */
const layerTexts: Readonly<Record<string, readonly [entry: string, print: (layer: Json) => string]>> = {
  limit: ['limits', ({ limit }) => String(limit)],
  reach: ['reach', reach],
  combined: ['combined', ({ members, hidden }) => `${hidden === true ? '~' : ''}${Array.isArray(members) ? members.join(':') : ''}`],
  pin: ['pins', pin],
  band: ['bands', ({ band, sigmas }) => `${band}:${sigmas}`],
  relic: ['relics', ({ relic }) => String(relic)],
};

function layerEntries(layers: unknown, file: string): [string, string][] {
  if (layers === undefined) return [];
  if (!Array.isArray(layers) || !layers.every(isObject)) throw new UsageError(`${file}: layers is not a list of objects`);
  const stranger = layers.find(({ kind }) => !Object.hasOwn(layerTexts, String(kind)));
  if (stranger) throw new UsageError(`${file}: a layer of unknown kind “${stranger.kind}”`);
  const order = orderText(layers.map(({ kind }) => String(kind)));
  const lists = Object.entries(layerTexts).map(([kind, [entry, print]]): [string, string] => [
    entry,
    layers
      .filter((layer) => layer.kind === kind)
      .map(print)
      .join(',') || '-',
  ]);
  return order === '' ? lists : [...lists, ['order', order]];
}

function styleEntries(styles: unknown): [string, string][] {
  const entries = Object.entries(isObject(styles) ? styles : {}).filter((entry): entry is [string, Json] => isObject(entry[1]));
  return entries.length === 0 ? [] : [['styles', entries.map(styleText).join(',')]];
}

function viewEntries(view: unknown): [string, string][] {
  return isObject(view) ? [['view', [view.x, view.y].flat().join(':')]] : [];
}

/** Axes as the app writes them: the link knows what is usual. */
function axisEntries(axes: unknown): [string, string][] {
  if (!isObject(axes)) return [];
  const each = ['x', 'y'].flatMap((direction): [string, string][] => {
    const axis = axes[direction];
    return isObject(axis) ? [[`${direction}Axis`, `${axis.scale}:${axis.reading ?? ''}:${axis.second ?? ''}`]] : [];
  });
  const frame = FRAME_SWITCHES.filter((name) => axes[name] === true);
  const names: [string, string][] = typeof axes.names === 'string' ? [['names', axes.names]] : [];
  return [...each, ['frame', frame.join(',')], ...names];
}

function besideEntries(beside: unknown): [string, string][] {
  if (!isObject(beside)) return [];
  const { panel, coupling, closeUp } = beside;
  const zoomed: [string, string][] = isObject(closeUp) ? [['closeUp', [closeUp.x, closeUp.y, closeUp.corner].flat().join(':')]] : [];
  return [...(typeof panel === 'string' ? [['panel', [panel, coupling ?? []].flat().join(':')] as [string, string]] : []), ...zoomed];
}

function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${file} is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * A scenario file as the text of a link: there is one reader that checks values, that of the link.
 * What is missing keeps the value of the plane's start. Null: JSON, but no scenario.
 */
export function scenarioLink(text: string, file: string): string | null {
  const document = parse(text, file);
  if (!isObject(document) || typeof document.plane !== 'string' || document.version === undefined) return null;
  if (document.version !== 1) throw new UsageError(`${file}: version ${document.version} of the document is not known here`);
  const { plane, params, cl, layers, styles, union, view, axes, beside } = document;
  const entries = [
    ['plane', plane],
    ...Object.entries(isObject(params) ? params : {}),
    ...(cl === undefined ? [] : [['cl', cl]]),
    ...layerEntries(layers, file),
    ...styleEntries(styles),
    ...(union === true ? [['union', 'yes']] : []),
    ...axisEntries(axes),
    ...besideEntries(beside),
    ...viewEntries(view),
  ];
  return entries.map(([key, value]) => `${key}=${encodeURIComponent(String(value).toWellFormed())}`).join('&');
}
