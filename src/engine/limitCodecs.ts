import { FINAL_STATES, PRODUCTIONS, type VisibleSearch } from '../physics/recast/production.ts';
import type { Limit } from './types.ts';

/** Key of an entry in docs/references.bib with the figure, where one is known. */
export interface Reference {
  readonly key: string;
  readonly figure: string | null;
}

export type Pair = readonly [number, number];

/** How the value of one key is written. `read` answers undefined when the text is not of the form `expected`. */
export interface Codec<T> {
  readonly expected: string;
  readonly read: (text: string) => T | undefined;
  readonly print: (value: T) => string;
}

export interface Field<T> extends Codec<T> {
  readonly key: string;
  /** Value when the line is missing; such a value is not printed. Without it the key is required. */
  readonly absent?: T;
}

export const text: Codec<string> = { expected: 'text', read: (t) => t || undefined, print: (t) => t };

export const oneOf = <const T extends string>(...words: readonly T[]): Codec<T> => ({
  expected: words.join(', '),
  read: (t) => words.find((word) => word === t),
  print: (word) => word,
});

export const number = (expected: string, holds: (n: number) => boolean): Codec<number> => ({
  expected,
  read: (t) => (t !== '' && holds(Number(t)) ? Number(t) : undefined),
  print: String,
});

export const orUnknown = <T>(codec: Codec<T>): Codec<T | null> => ({
  expected: `${codec.expected}, or unknown`,
  read: (t) => (t === 'unknown' ? null : codec.read(t)),
  print: (value) => (value === null ? 'unknown' : codec.print(value)),
});

/** A key that may be missing: null. */
export const maybe = <T>(codec: Codec<T>): Codec<T | null> & { readonly absent: null } => ({
  ...codec,
  print: (value) => (value === null ? '' : codec.print(value)),
  absent: null,
});

export const yesOrNo: Codec<boolean> = {
  expected: 'yes or no',
  read: (t) => (t === 'yes' ? true : t === 'no' ? false : undefined),
  print: (value) => (value ? 'yes' : 'no'),
};

export const reference: Codec<Reference> = {
  expected: 'a key of docs/references.bib, optionally followed by fig. and its number',
  read: (t) => {
    const [, key, figure = null] = /^([^\s:]+:[^\s:]+)(?: fig\. (\S+))?$/.exec(t) ?? [];
    return key === undefined ? undefined : { key, figure };
  },
  print: ({ key, figure }) => (figure === null ? key : `${key} fig. ${figure}`),
};

/** Words separated by spaces, each read by `codec`. */
export const list = <T>(codec: Codec<T>): Codec<readonly T[]> => ({
  expected: `${codec.expected}; several separated by spaces`,
  read: (t) => {
    const values = t.split(/\s+/).map(codec.read);
    return values.some((v) => v === undefined) ? undefined : (values as T[]);
  },
  print: (values) => values.map(codec.print).join(' '),
});

export const pair: Codec<Pair> = {
  expected: 'block:point, counted from 0',
  read: (t) => (/^\d+:\d+$/.test(t) ? (t.split(':').map(Number) as [number, number]) : undefined),
  print: ([block, i]) => `${block}:${i}`,
};

const assumption: Codec<readonly ['alphaD' | 'ratio', number]> = {
  expected: 'alphaD=number or ratio=number',
  read: (t) => {
    const [, name, value] = /^(alphaD|ratio)=(\d+(?:\.\d+)?(?:e-?\d+)?)$/.exec(t) ?? [];
    return name === undefined ? undefined : [name as 'alphaD' | 'ratio', Number(value)];
  },
  print: ([name, value]) => `${name}=${value}`,
};

export const assumptions: Codec<Limit['assumes']> = {
  expected: list(assumption).expected,
  read: (t) => {
    const entries = list(assumption).read(t);
    return entries && Object.fromEntries(entries);
  },
  print: (assumes) => list(assumption).print(Object.entries(assumes) as [keyof Limit['assumes'], number][]),
};

/** What a recast of a search for visible decays needs to know of it. */
export interface VisibleRule extends VisibleSearch {
  /** Of a dump: lengths of the decay volume and of what stands before it, m. */
  readonly dump: { readonly volumeM: number; readonly shieldM: number } | null;
}

const RULE = /^made=(\S+) seen=(\S+)(?: volume=(\d+(?:\.\d+)?) shield=(\d+(?:\.\d+)?))?$/;

export const visibleRule: Codec<VisibleRule> = {
  expected: `made=${PRODUCTIONS.join('|')} seen=${FINAL_STATES.join('|')}, for a dump followed by volume=metres shield=metres`,
  read: (t) => {
    const [, made, seen, volume, shield] = RULE.exec(t) ?? [];
    const [production, decay] = [oneOf(...PRODUCTIONS).read(made ?? ''), oneOf(...FINAL_STATES).read(seen ?? '')];
    if (production === undefined || decay === undefined) return undefined;
    return { production, decay, dump: volume === undefined ? null : { volumeM: Number(volume), shieldM: Number(shield) } };
  },
  print: ({ production, decay, dump }) => `made=${production} seen=${decay}${dump ? ` volume=${dump.volumeM} shield=${dump.shieldM}` : ''}`,
};
