import { type TexMode, type TexNode, texParse } from './texParse.ts';

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  ...{ 0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹', '+': '⁺', '−': '⁻', '-': '⁻' },
};

/** A label for captions and tables, in plain characters: `5 \times 10^{12}` → `5 × 10¹²`. */
export const plainText = (tex: string, mode: TexMode = 'text'): string => texParse(tex, mode).map(plainNode).join('').trim();

function plainNode(node: TexNode): string {
  if (node.kind === 'glyph') return node.text;
  if (node.kind === 'gap') return ' ';
  const [sub, sup] = [node.sub, node.sup].map((nodes) => nodes.map(plainNode).join('')) as [string, string];
  const raised = [...sup].every((c) => c in SUPERSCRIPTS) ? [...sup].map((c) => SUPERSCRIPTS[c]).join('') : `^${sup}`;
  return (sub && `_${sub}`) + raised;
}

const COMMANDS: Readonly<Record<string, string>> = {
  ...{ α: 'alpha', β: 'beta', γ: 'gamma', δ: 'delta', ε: 'varepsilon', ζ: 'zeta', η: 'eta', θ: 'theta', ι: 'iota', κ: 'kappa' },
  ...{ λ: 'lambda', μ: 'mu', ν: 'nu', ξ: 'xi', π: 'pi', ρ: 'rho', σ: 'sigma', τ: 'tau', υ: 'upsilon', φ: 'varphi', ϕ: 'phi' },
  ...{ χ: 'chi', ψ: 'psi', ω: 'omega', Γ: 'Gamma', Δ: 'Delta', Θ: 'Theta', Λ: 'Lambda', Ξ: 'Xi', Π: 'Pi', Σ: 'Sigma' },
  ...{ Υ: 'Upsilon', Φ: 'Phi', Ψ: 'Psi', Ω: 'Omega', '±': 'pm', '≤': 'leq', '≥': 'geq', '≲': 'lesssim', '≳': 'gtrsim' },
  ...{ '≈': 'approx', '∼': 'sim', '·': 'cdot', '→': 'to', '∞': 'infty', '∝': 'propto', '⟨': 'langle', '⟩': 'rangle' },
  ...{ ℓ: 'ell', ℏ: 'hbar', '∂': 'partial', '∫': 'int', '≪': 'll', '≫': 'gg', '≠': 'neq', '×': 'times', '⊙': 'odot', '†': 'dagger' },
};

const GREEK = new Set(Object.entries(COMMANDS).flatMap(([char, command]) => (/\p{Script=Greek}/u.test(char) ? [command] : [])));
/** Whether a command of `latex` is a Greek letter. */
export const isGreek = (command: string): boolean => GREEK.has(command);

/** A stretch of LaTeX; `either` is right inside and outside of mathematics. */
interface Stretch {
  readonly where: 'words' | 'math' | 'either';
  readonly tex: string;
}

/** A label for LaTeX and for the mathematics of matplotlib: `NA64\mathit{e}` → `NA$64\mathit{e}$`. */
export function latex(tex: string, mode: TexMode = 'text'): string {
  const stretches = settled(texParse(tex, mode).map(stretch));
  const groups: Stretch[] = [];
  for (const next of stretches) {
    const last = groups.at(-1);
    if (last?.where === next.where) groups[groups.length - 1] = { ...last, tex: last.tex + next.tex };
    else groups.push(next);
  }
  return groups.map(({ where, tex: part }) => (where === 'math' ? `$${part.replace(/ (?=[_^})=,.(]|$)/g, '')}$` : part)).join('');
}

/** Digits and signs after a letter are part of a word, beside mathematics they belong to it. */
function settled(stretches: readonly Stretch[]): readonly Stretch[] {
  const done = [...stretches];
  for (let i = 1; i < done.length; i++) done[i] = joining(done[i] as Stretch, done[i - 1] as Stretch);
  for (let i = done.length - 2; i >= 0; i--) done[i] = joining(done[i] as Stretch, done[i + 1] as Stretch);
  return done;
}

function joining(next: Stretch, neighbour: Stretch): Stretch {
  if (next.where !== 'either') return next;
  const wordly = neighbour.where === 'words' && /[\p{L}\d]$/u.test(neighbour.tex);
  return neighbour.where === 'math' || wordly ? { ...next, where: neighbour.where } : next;
}

function stretch(node: TexNode): Stretch {
  if (node.kind === 'gap') return { where: 'either', tex: '' };
  if (node.kind === 'scripts') return { where: 'math', tex: scripts('_', node.sub) + scripts('^', node.sup) };
  const { text, italic } = node;
  if (text === '′') return { where: 'math', tex: '^{\\prime}' };
  if (italic || text in COMMANDS || text === '−') return { where: 'math', tex: inMath(node) };
  if (/[0-9.,()=+/-]/.test(text)) return { where: 'either', tex: text };
  return { where: 'words', tex: text.replace(/[%&_#${}]/, '\\$&') };
}

const scripts = (sign: string, nodes: readonly TexNode[]): string => (nodes.length > 0 ? `${sign}{${nodes.map(inMath).join('')}}` : '');

function inMath(node: TexNode): string {
  if (node.kind === 'gap') return '';
  if (node.kind === 'scripts') return scripts('_', node.sub) + scripts('^', node.sup);
  const { text, italic } = node;
  if (text === '′') return '^{\\prime}';
  if (text in COMMANDS) return `\\${COMMANDS[text]} `;
  if (/\p{L}/u.test(text)) return italic ? text : `\\mathrm{${text}}`;
  return text === '−' ? '-' : text.replace(/[%&_#${}]/, '\\$&');
}
