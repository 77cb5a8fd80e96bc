/** A label as a sequence of glyphs, gaps and scripts; sizes and positions come later. */
export type TexNode =
  | { readonly kind: 'glyph'; readonly text: string; readonly italic: boolean }
  | { readonly kind: 'gap'; readonly em: number }
  | { readonly kind: 'scripts'; readonly sub: readonly TexNode[]; readonly sup: readonly TexNode[] };

const GREEK: Readonly<Record<string, string>> = {
  ...{ alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ε', varepsilon: 'ε', zeta: 'ζ', eta: 'η', theta: 'θ' },
  ...{ iota: 'ι', kappa: 'κ', lambda: 'λ', mu: 'μ', nu: 'ν', xi: 'ξ', pi: 'π', rho: 'ρ', sigma: 'σ', tau: 'τ' },
  ...{ upsilon: 'υ', phi: 'φ', varphi: 'ϕ', chi: 'χ', psi: 'ψ', omega: 'ω', Gamma: 'Γ', Delta: 'Δ', Theta: 'Θ' },
  ...{ Lambda: 'Λ', Xi: 'Ξ', Pi: 'Π', Sigma: 'Σ', Upsilon: 'Υ', Phi: 'Φ', Psi: 'Ψ', Omega: 'Ω' },
};

const SIGNS: Readonly<Record<string, string>> = {
  ...{ prime: '′', pm: '±', leq: '≤', le: '≤', geq: '≥', ge: '≥', lesssim: '≲', gtrsim: '≳', approx: '≈', sim: '∼' },
  ...{ cdot: '·', to: '→', rightarrow: '→', infty: '∞', propto: '∝', langle: '⟨', rangle: '⟩', ell: 'ℓ', hbar: 'ℏ' },
  ...{ partial: '∂', int: '∫', ll: '≪', gg: '≫', neq: '≠', times: '×', odot: '⊙', dagger: '†', '%': '%', _: '_', $: '$' },
};

const SPACES: Readonly<Record<string, number>> = { ',': 1 / 6, ':': 2 / 9, ';': 5 / 18, ' ': 0.25, quad: 1 };
const RELATIONS = '=<>≤≥≲≳≈∼≪≫≠∝→';
const BINARY = '+−±·';
const THIN = 1 / 6;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻';
const SUPERSCRIPTED = '0123456789+−';

/** Text: words upright, Greek italic. Math: letters italic, spaces from operators. */
export type TexMode = 'text' | 'math';

interface Context {
  readonly mode: TexMode;
  readonly upright: boolean | null;
  readonly script: boolean;
}

const TOKEN = /\\(?:[a-zA-Z]+|.)|[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]+|./gsu;
const isLetter = (text: string | undefined): boolean => text !== undefined && /^\p{L}$/u.test(text);
const isGreek = (text: string): boolean => /^\p{Script=Greek}$/u.test(text);

class Reader {
  private position = 0;
  private readonly tokens: readonly string[];
  constructor(tex: string) {
    this.tokens = tex.match(TOKEN) ?? [];
  }
  peek(): string | undefined {
    return this.tokens[this.position];
  }
  next(): string | undefined {
    return this.tokens[this.position++];
  }
}

/**
 * Parses the TeX subset of the labels: Greek, scripts, primes, \mathrm, \mathit, \text, spaces, `$…$`.
 * In words a lone letter that carries a script is a variable, and a space after a command is printed.
 */
export function texParse(tex: string, mode: TexMode = 'text'): readonly TexNode[] {
  return sequence(new Reader(tex), { mode, upright: null, script: false }, undefined);
}

function sequence(reader: Reader, context: Context, end: string | undefined): readonly TexNode[] {
  const nodes: TexNode[] = [];
  for (let token = reader.next(); token !== undefined && token !== end; token = reader.next()) {
    nodes.push(...node(token, reader, context, nodes.at(-1)));
  }
  return nodes;
}

function node(token: string, reader: Reader, context: Context, before: TexNode | undefined): readonly TexNode[] {
  if (token === '_' || token === '^') return [scripts(token, reader, context)];
  if (token === '{') return sequence(reader, context, '}');
  if (token === '$') return sequence(reader, { ...context, mode: 'math' }, '$');
  if (SUPERSCRIPTS.includes(token[0] ?? '')) return [{ kind: 'scripts', sub: [], sup: raised(token) }];
  if (token.startsWith('\\')) return command(token.slice(1), reader, context, before);
  if (token === "'") return [glyph('′', context)];
  if (/\s|~/.test(token)) return space(reader, context, before);
  return character(token, reader, context, before);
}

const raised = (token: string): readonly TexNode[] =>
  [...token].map((c) => ({ kind: 'glyph', text: SUPERSCRIPTED[SUPERSCRIPTS.indexOf(c)] ?? c, italic: false }));

function glyph(text: string, { mode, upright }: Context): TexNode {
  const variable = upright === null ? isLetter(text) && (mode === 'math' || (isGreek(text) && text === text.toLowerCase())) : !upright;
  return { kind: 'glyph', text, italic: variable && isLetter(text) };
}

/** In words a space is a space, except beside a product sign, which brings its own. */
function space(reader: Reader, context: Context, before: TexNode | undefined): readonly TexNode[] {
  const besideProduct = reader.peek() === '\\times' || reader.peek() === '×' || (before?.kind === 'gap' && before.em === THIN);
  return context.mode === 'math' || besideProduct ? [] : [glyph(' ', context)];
}

function character(token: string, reader: Reader, context: Context, before: TexNode | undefined): readonly TexNode[] {
  if (token === '×') return spaced('×', THIN, context);
  if (context.mode === 'math') return operator(token === '-' ? '−' : token, context, before);
  const alone = isLetter(token) && !(before?.kind === 'glyph' && isLetter(before.text));
  const symbol = alone && context.upright === null && `_^${SUPERSCRIPTS}`.includes(reader.peek()?.[0] ?? ' ');
  return [glyph(token, symbol ? { ...context, mode: 'math' } : context)];
}

function operator(text: string, context: Context, before: TexNode | undefined): readonly TexNode[] {
  if (context.script || before === undefined) return [glyph(text, context)];
  if (RELATIONS.includes(text)) return spaced(text, 5 / 18, context);
  return BINARY.includes(text) ? spaced(text, 2 / 9, context) : [glyph(text, context)];
}

const spaced = (text: string, em: number, context: Context): readonly TexNode[] => [
  { kind: 'gap', em },
  glyph(text, context),
  { kind: 'gap', em },
];

function command(name: string, reader: Reader, context: Context, before: TexNode | undefined): readonly TexNode[] {
  if (name === 'mathrm' || name === 'text') return argument(reader, { ...context, mode: 'text', upright: true });
  if (name === 'mathit') return argument(reader, { ...context, upright: false });
  const gap = SPACES[name];
  if (gap !== undefined) return [{ kind: 'gap', em: gap }];
  if (name === 'times') return spaced('×', THIN, context);
  const sign = GREEK[name] ?? SIGNS[name];
  if (sign === undefined) return [...name].map((c) => glyph(c, { ...context, upright: true }));
  return context.mode === 'math' ? operator(sign, context, before) : [glyph(sign, context)];
}

function argument(reader: Reader, context: Context): readonly TexNode[] {
  const token = reader.next();
  if (token === undefined) return [];
  return token === '{' ? sequence(reader, context, '}') : node(token, reader, context, undefined);
}

function scripts(first: string, reader: Reader, context: Context): TexNode {
  const inner: Context = { mode: 'math', upright: context.upright === false ? null : context.upright, script: true };
  const one = argument(reader, inner);
  const second = reader.peek();
  const both = (second === '_' || second === '^') && second !== first;
  if (both) reader.next();
  const other = both ? argument(reader, inner) : [];
  return { kind: 'scripts', sub: first === '_' ? one : other, sup: first === '^' ? one : other };
}
