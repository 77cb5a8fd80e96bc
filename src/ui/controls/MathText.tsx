import { type CSSProperties, memo, type ReactNode } from 'react';
import { type TexMode, type TexNode, texParse } from '../../figure/texParse.ts';

interface MathTextProps {
  /** Symbol or name in the TeX subset of the labels. */
  readonly tex: string;
  /** `math` for symbols (letters italic, all in the serif), `text` for names (words in the font around them). */
  readonly mode?: TexMode;
}

interface Piece {
  readonly text: string;
  readonly italic: boolean;
}

/** True when scripts after this node belong to a symbol, and are then set in its font. */
const isSymbol = (node: TexNode | undefined): boolean => node?.kind === 'glyph' && node.italic;

/** Joins glyphs of one style into one piece, so that words stay words. */
function joined(nodes: readonly TexNode[]): readonly (Piece | TexNode)[] {
  const out: (Piece | TexNode)[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    const sameStyle = node.kind === 'glyph' && last !== undefined && !('kind' in last) && last.italic === node.italic;
    if (sameStyle) out[out.length - 1] = { text: last.text + node.text, italic: node.italic };
    else out.push(node.kind === 'glyph' ? { text: node.text, italic: node.italic } : node);
  }
  return out;
}

const gap = (em: number): CSSProperties => ({ marginInlineStart: `${em.toFixed(3)}em` });

function scripts(node: TexNode & { kind: 'scripts' }, serif: boolean): ReactNode {
  return (
    <span className={serif ? 'math-scripts serif' : 'math-scripts'}>
      {node.sup.length > 0 && <sup>{pieces(node.sup)}</sup>}
      {node.sub.length > 0 && <sub>{pieces(node.sub)}</sub>}
    </span>
  );
}

function pieces(nodes: readonly TexNode[]): ReactNode {
  let before: TexNode | undefined;
  let key = 0;
  return joined(nodes).map((piece) => {
    key += 1;
    if (!('kind' in piece)) {
      before = { kind: 'glyph', ...piece };
      return piece.italic ? <i key={key}>{piece.text}</i> : piece.text;
    }
    if (piece.kind === 'gap') return <span key={key} style={gap(piece.em)} />;
    return <span key={key}>{piece.kind === 'scripts' && scripts(piece, isSymbol(before))}</span>;
  });
}

/** A symbol or name: variables italic, digits and units upright, scripts at 0.72 em. */
export const MathText = memo(({ tex, mode = 'math' }: MathTextProps) => (
  <span className={mode === 'math' ? 'math serif' : 'math'}>{pieces(texParse(tex, mode))}</span>
));
