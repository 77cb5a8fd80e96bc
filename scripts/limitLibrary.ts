import { planes } from '../src/catalog/index.ts';
import type { Parsed } from '../src/catalog/parameter.ts';
import {
  type LimitEntry,
  limitEntry,
  type PublishedLimit,
  parseLimitFile,
  printLimitFile,
  printLimitIndex,
} from '../src/engine/limitFile.ts';
import { printPlaneFile } from '../src/engine/planeFile.ts';
import { recastVisible } from '../src/engine/recastVisible.ts';
import { B_MINUS_L } from '../src/physics/recast/charges.ts';

/** What is made from all limit files: the index, the curves of each plane, and which of them the first views show. */
export interface LimitLibrary {
  readonly index: string;
  /** Curves with their points, by plane. */
  readonly planes: Readonly<Record<string, string>>;
  /** Text of src/catalog/limitDefaults.ts. */
  readonly defaults: string;
}

const compare = (a: string | number, b: string | number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Reads [path below public/limits, text] pairs; all faults are reported together, one per line. */
export function buildLibrary(files: readonly (readonly [string, string])[]): Parsed<LimitLibrary> {
  const read = files.map(([path, text]) => readFile(path, text)).sort((a, b) => compare(a.path, b.path));
  const faults = read.flatMap(({ path, limit }) => ('error' in limit ? [`${path}: ${limit.error}`] : []));
  if (faults.length > 0) return { error: faults.join('\n') };
  const limits = read.flatMap(({ limit }) => ('value' in limit ? [limit.value] : []));
  const entries = read.flatMap(({ path, limit }) => ('value' in limit ? [limitEntry(limit.value, path)] : []));
  return { value: { index: printLimitIndex(entries), planes: planeFiles(limits), defaults: printDefaults(entries) } };
}

/** Also for planes without published curves: the app asks for every plane that it shows. */
const planeFiles = (limits: readonly PublishedLimit[]): LimitLibrary['planes'] =>
  Object.fromEntries(Object.keys(planes).map((plane) => [plane, printPlaneFile(limits.filter((limit) => limit.plane === plane))]));

function readFile(path: string, text: string): { readonly path: string; readonly limit: Parsed<PublishedLimit> } {
  const [, plane, id = ''] = /^([^/]+)\/([^/]+)\.csv$/.exec(path) ?? [];
  const limit = parseLimitFile(id, text);
  if ('error' in limit || limit.value.plane === plane) return { path, limit };
  return { path, limit: { error: `its plane is ${limit.value.plane}; it belongs into that folder` } };
}

/** Ending of the ids that are made here. */
const RECAST = '_recast-here';

/** These have a published curve in that plane, under another paper. */
const PUBLISHED_ELSEWHERE = ['BelleII_vis_proj', 'FASER_run3_proj', 'NA64_visible_2017-18'];

/**
 * Curves of the dark photon recast to B−L, where the library has no published one of the same paper.
 * Paths below public/limits with their texts.
 */
export function recastFiles(files: readonly (readonly [string, string])[]): readonly (readonly [path: string, text: string])[] {
  const limits = files
    .filter(([path]) => !path.endsWith(`${RECAST}.csv`))
    .flatMap(([path, text]) => {
      const parsed = parseLimitFile(path.replace(/^.*\/|\.csv$/g, ''), text);
      return 'value' in parsed ? [parsed.value] : [];
    });
  const published = new Set(limits.filter(({ plane }) => plane === 'gBL-mZ').map(({ source }) => source.key));
  return limits
    .filter(({ plane, status }) => plane === 'eps-mA-visible' && status === 'current')
    .filter(({ id, source }) => !published.has(source.key) && !PUBLISHED_ELSEWHERE.includes(id))
    .flatMap((limit) => {
      const outline = recastVisible(limit, B_MINUS_L);
      return outline && outline.blocks.length > 0
        ? [[`gBL-mZ/${limit.id}${RECAST}.csv`, printLimitFile(inBMinusL(limit, outline))] as const]
        : [];
    });
}

type Outline = NonNullable<ReturnType<typeof recastVisible>>;

const inBMinusL = (limit: PublishedLimit, { blocks, unstroked }: Outline): PublishedLimit => ({
  ...limit,
  ...{ plane: 'gBL-mZ', columns: 'm_Zprime_GeV,g_BL', default: false, added: [], unstroked, visible: null, readFrom: limit.readFrom },
  blocks: blocks.map((block) => block.map(([mass, coupling]) => [mass, Number(coupling.toPrecision(5))] as const)),
  title: `${limit.title}, recast here`,
  shortName: `${limit.shortName} recast`,
  recast: 'own-parameters',
  recastNote: null,
  obtained: `computed here from eps-mA-visible/${limit.id} by production × lifetime × branching of B−L; not a published curve. Original: ${limit.obtained}`,
  note: null,
  cutNote: unstroked.length > 0 ? 'upright pieces are ends of the published curve, not limits' : limit.cutNote,
});

const KINDS = ['excluded', 'projected', 'target', 'hint'];

/** Drawing order: exclusions below projections and targets, superseded ones first, then by year. */
const drawingOrder = (a: LimitEntry, b: LimitEntry): number =>
  compare(KINDS.indexOf(a.kind), KINDS.indexOf(b.kind)) ||
  compare(Number(a.status === 'current'), Number(b.status === 'current')) ||
  compare(a.year ?? 0, b.year ?? 0) ||
  compare(a.id, b.id);

const HEAD = `/**
 * Published curves of the first view of each plane, in drawing order.
 * Generated by \`npm run limits\` from the \`default: yes\` lines of public/limits. Do not edit.
 */
export const limitDefaults: Readonly<Record<string, readonly string[]>> = {
`;

function printDefaults(entries: readonly LimitEntry[]): string {
  const planes = [...new Set(entries.map((entry) => entry.plane))].sort(compare);
  const shown = (plane: string) => entries.filter((entry) => entry.plane === plane && entry.default).sort(drawingOrder);
  const lists = planes.map(
    (plane) =>
      `${printList(
        plane,
        shown(plane).map((entry) => `'${entry.id}'`),
      )},\n`,
  );
  return `${HEAD}${lists.join('')}};\n`;
}

/** As the formatter writes it: on one line when it fits. */
function printList(plane: string, ids: readonly string[]): string {
  const name = /^[a-z]\w*$/i.test(plane) ? plane : `'${plane}'`;
  const oneLine = `  ${name}: [${ids.join(', ')}]`;
  return oneLine.length < 140 ? oneLine : `  ${name}: [\n${ids.map((id) => `    ${id},\n`).join('')}  ]`;
}
