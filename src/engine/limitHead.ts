import { type Family, families } from '../catalog/families.ts';
import type { Parsed } from '../catalog/parameter.ts';
import {
  assumptions,
  type Field,
  list,
  maybe,
  number,
  oneOf,
  orUnknown,
  type Pair,
  pair,
  type Reference,
  reference,
  text,
  type VisibleRule,
  visibleRule,
  yesOrNo,
} from './limitCodecs.ts';
import type { Limit } from './types.ts';

/** What a limit file says about its curve, besides the points. */
export interface LimitHead extends Omit<Limit, 'id' | 'blocks'> {
  readonly xUnit: 'GeV';
  readonly yUnit: '1' | '1/GeV';
  /** Names of the two columns. */
  readonly columns: string;
  readonly supersededBy: string | null;
  readonly alternativeOf: string | null;
  readonly recastNote: string | null;
  /** How the rule `visible` is applied; null where it cannot be. */
  readonly visible: VisibleRule | null;
  /** The figure the points were read from, when it is not the source's own. */
  readonly readFrom: Reference | null;
  readonly cutNote: string | null;
  /** Points [block, i] that are not published: no check may compare with them. */
  readonly added: readonly Pair[];
}

/** Every key of a limit file in the order in which it is printed. */
const headFields: { readonly [K in keyof LimitHead]: Field<LimitHead[K]> } = {
  title: { key: 'title', ...text },
  shortName: { key: 'name', ...text },
  plane: { key: 'plane', ...text },
  xUnit: { key: 'x-unit', ...oneOf('GeV') },
  yUnit: { key: 'y-unit', ...oneOf('1', '1/GeV') },
  cl: { key: 'cl', ...orUnknown(number('a number between 0 and 1', (n) => n > 0 && n < 1)) },
  kind: { key: 'kind', ...oneOf('excluded', 'projected', 'target', 'hint') },
  region: { key: 'region', ...oneOf('above', 'below', 'closed', 'line') },
  status: { key: 'status', ...oneOf('current', 'superseded', 'alternative', 'union') },
  supersededBy: { key: 'superseded-by', ...maybe(text) },
  alternativeOf: { key: 'alternative-of', ...maybe(text) },
  default: { key: 'default', ...yesOrNo },
  family: { key: 'family', ...oneOf<Family>(...(Object.keys(families) as Family[])) },
  year: { key: 'year', ...orUnknown(number('a year', (n) => Number.isInteger(n) && n > 1900 && n < 2100)) },
  assumes: { key: 'assumes', ...assumptions, absent: {} },
  recast: { key: 'recast', ...oneOf('coupling', 'eps4alphaD', 'visible', 'own-parameters') },
  recastNote: { key: 'recast-note', ...maybe(text) },
  visible: { key: 'visible', ...maybe(visibleRule) },
  source: { key: 'source', ...reference },
  readFrom: { key: 'read-from', ...maybe(reference) },
  arxiv: { key: 'arxiv', ...maybe(text) },
  doi: { key: 'doi', ...maybe(text) },
  obtained: { key: 'obtained', ...text },
  note: { key: 'note', ...maybe(text) },
  cut: { key: 'cut', ...list(oneOf('left', 'right', 'top', 'bottom')), absent: [] },
  cutNote: { key: 'cut-note', ...maybe(text) },
  unstroked: { key: 'unstroked', ...list(pair), absent: [] },
  added: { key: 'added', ...list(pair), absent: [] },
  columns: { key: 'columns', ...text },
};

type Property = keyof LimitHead;
const properties = Object.keys(headFields) as Property[];
const fieldOf = (property: Property): Field<unknown> => headFields[property] as Field<unknown>;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** One line of the head; `where` names it in messages, `key` is empty when it is not of the form `# key: value`. */
export interface HeadLine {
  readonly where: string;
  readonly key: string;
  readonly value: string;
}

/** The head from its lines; the first fault is reported. */
export function readHead(lines: readonly HeadLine[]): Parsed<LimitHead> {
  const fault = lines.map(lineFault).find((f) => f !== null);
  if (fault) return { error: fault };
  const values = properties.map((property): [Property, Parsed<unknown>] => [property, readField(fieldOf(property), lines)]);
  for (const [, parsed] of values) if ('error' in parsed) return parsed;
  const head = Object.fromEntries(
    values.map(([property, parsed]) => [property, 'value' in parsed ? parsed.value : undefined]),
  ) as unknown as LimitHead;
  const contradiction = statusFault(head);
  return contradiction === null ? { value: head } : { error: contradiction };
}

function lineFault({ where, key }: HeadLine, index: number, lines: readonly HeadLine[]): string | null {
  if (key === '') return `${where}: expected “# key: value”`;
  if (!properties.some((property) => headFields[property].key === key)) return `${where}: “${key}” is not a key of a limit file`;
  return lines.findIndex((line) => line.key === key) < index ? `${where}: “${key}” is given twice` : null;
}

function readField(field: Field<unknown>, lines: readonly HeadLine[]): Parsed<unknown> {
  const line = lines.find(({ key }) => key === field.key);
  if (!line) return 'absent' in field ? { value: field.absent } : { error: `the key “${field.key}” is missing` };
  const value = field.read(line.value);
  return value === undefined ? { error: `${line.where}: ${field.key} is “${line.value}”, expected ${field.expected}` } : { value };
}

/** A status that does not go with what replaces the curve; null when all is well. */
export function statusFault({
  status,
  supersededBy,
  alternativeOf,
}: Pick<LimitHead, 'status' | 'supersededBy' | 'alternativeOf'>): string | null {
  if ((status === 'superseded') !== (supersededBy !== null)) return 'superseded-by belongs to the status superseded, and only to it';
  return (status === 'alternative') === (alternativeOf !== null)
    ? null
    : 'alternative-of belongs to the status alternative, and only to it';
}

/** With what a missing line means for every key that may be missing: files of earlier versions know fewer keys. */
export const completed = (head: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(properties.map(fieldOf).flatMap((field, i) => ('absent' in field ? [[properties[i], field.absent]] : []))),
  ...head,
});

/** The lines of a head, in fixed order; what has the value of a missing line is left out. */
export function printHead(head: LimitHead): string {
  return properties.map((property) => printField(fieldOf(property), head[property])).join('');
}

const printField = (field: Field<unknown>, value: unknown): string =>
  'absent' in field && same(value, field.absent) ? '' : `# ${field.key}: ${field.print(value)}\n`;

/** Key of the first property that is missing or not of its form, null when all is well. */
export function wellFormed(head: Readonly<Record<string, unknown>>): string | null {
  const faulty = properties.find((property) => !survives(fieldOf(property), head[property]));
  return faulty === undefined ? null : headFields[faulty].key;
}

/** A value is of its form when it comes back from print and read. */
function survives(field: Field<unknown>, value: unknown): boolean {
  if ('absent' in field && same(value, field.absent)) return true;
  try {
    const printed: unknown = field.print(value);
    return typeof printed === 'string' && field.read(printed) !== undefined && same(field.read(printed), value);
  } catch {
    return false;
  }
}
