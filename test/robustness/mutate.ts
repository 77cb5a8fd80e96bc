/** Small seeded generator (mulberry32), so that a failure can be repeated. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What breaks readers: other spellings of numbers, names of the prototype, markup, halves of characters. */
const NASTY = [
  ...['NaN', 'Infinity', '-Infinity', '1e999', '-0', '0', '1e-400', '0x10', '1e5e5', '٣', '--1', '', ' ', '9'.repeat(400)],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'null', 'undefined'],
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    "');//",
    '\u0000',
    '\ud800',
    '\u202e',
    '%',
    '%E0%A4',
    '%00',
  ],
  ...['&', '=', ':', ',', ';', '~', '@', '#', '|', '{}', '[]', '[[', 'plane=', 'v=2', 'v=-1', 'order=', 'styles='],
];

type Mutation = (text: string, at: number, length: number, pick: () => number) => string;

const cut = (text: string, at: number, length: number, between: string): string => text.slice(0, at) + between + text.slice(at + length);
const oneOf = (pick: () => number): string => NASTY[Math.floor(pick() * NASTY.length)] ?? '';

const mutations: readonly Mutation[] = [
  (text, at, length) => cut(text, at, length, ''),
  (text, at, length, pick) => cut(text, at, length, oneOf(pick)),
  (text, at, _, pick) => cut(text, at, 0, oneOf(pick)),
  (text, at, length) => cut(text, at, 0, text.slice(at, at + length)),
  (text, at, _, pick) => cut(text, at, 1, String.fromCharCode(Math.floor(pick() * 0x2fff))),
  (text, at) => text.slice(at),
  (text, at) => text.slice(0, at),
  (text, _, __, pick) => text.replace(/\d+(\.\d+)?(e[+-]?\d+)?/, oneOf(pick)),
];

/** One to four random changes of a text. */
export function mutate(text: string, pick: () => number): string {
  const times = 1 + Math.floor(pick() * 4);
  let changed = text;
  for (let i = 0; i < times; i++) {
    const mutation = mutations[Math.floor(pick() * mutations.length)];
    changed = mutation?.(changed, Math.floor(pick() * changed.length), 1 + Math.floor(pick() * 12), pick) ?? changed;
  }
  return changed;
}
