import { type TexMode, type TexNode, texParse } from '../../figure/texParse.ts';

const textOf = (node: TexNode): string => {
  if (node.kind === 'glyph') return node.text;
  return node.kind === 'scripts' ? [...node.sup, ...node.sub].map(textOf).join('') : '';
};

/** The bare characters of a label, as a screen reader meets them: `m_{A′}` → `mA′`. */
export const texText = (tex: string, mode: TexMode): string => texParse(tex, mode).map(textOf).join('');
