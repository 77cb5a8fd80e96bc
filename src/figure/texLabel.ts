import { advance, fontFor } from './fontMetrics.ts';
import { type TexMode, type TexNode, texParse } from './texParse.ts';
import type { LabelLine, TextRun } from './types.ts';

interface TextStyle {
  readonly size: number;
  readonly font: 'serif' | 'sans';
  readonly weight: 400 | 600;
}

/** Runs from the left end of the baseline, with the extents of the whole line. */
export interface TextLine {
  readonly runs: readonly TextRun[];
  /** The label it was made from. */
  readonly lines: readonly LabelLine[];
  readonly width: number;
  readonly ascent: number;
  readonly descent: number;
}

const SCRIPT_SIZE = 0.72;
const SUB_DROP = 0.22;
const SUP_RISE = 0.36;
/** Keeps what follows off the script, in em. */
const SCRIPT_SPACE = 0.05;
/** Height of capitals and of ascenders, depth of descenders, in em. */
export const CAP_HEIGHT = 0.66;
const ASCENT = 0.72;
const DESCENT = 0.22;

interface Pen {
  readonly runs: TextRun[];
  readonly style: TextStyle;
}

/** Lines laid out lately: the axes of every frame of a drag have the same ones. */
const known = new Map<string, TextLine>();
const KEPT = 1000;

/** Lays out a label of the TeX subset. */
export function texLabel(tex: string, style: TextStyle, mode: TexMode = 'text'): TextLine {
  const key = [mode, style.size, style.font, style.weight, tex].join('|');
  const line = known.get(key) ?? laidOut(tex, style, mode);
  if (known.size >= KEPT) known.clear();
  known.set(key, line);
  return line;
}

function laidOut(tex: string, style: TextStyle, mode: TexMode): TextLine {
  const runs: TextRun[] = [];
  const width = place(texParse(tex, mode), { runs, style }, 0, 0, style.size);
  return {
    runs,
    lines: [{ tex, x: 0, y: 0, width, size: style.size, bold: style.weight === 600 }],
    width,
    ...extentsOf(runs),
  };
}

/** Height above and depth below the first baseline. */
export const extentsOf = (runs: readonly TextRun[]): Pick<TextLine, 'ascent' | 'descent'> => ({
  ascent: Math.max(...runs.map((run) => ASCENT * run.size - run.y), 0),
  descent: Math.max(...runs.map((run) => DESCENT * run.size + run.y), 0),
});

/** Puts nodes at (x, y) and returns the x at their end. */
function place(nodes: readonly TexNode[], pen: Pen, x: number, y: number, size: number): number {
  let end = x;
  for (const node of nodes) {
    if (node.kind === 'gap') end += node.em * size;
    else if (node.kind === 'glyph') end = glyph(node.text, node.italic, pen, end, y, size);
    else {
      const sub = place(node.sub, pen, end, y + SUB_DROP * size, SCRIPT_SIZE * size);
      const sup = place(node.sup, pen, end, y - SUP_RISE * size, SCRIPT_SIZE * size);
      end = Math.max(sub, sup) + SCRIPT_SPACE * size;
    }
  }
  return end;
}

function glyph(text: string, italic: boolean, { runs, style }: Pen, x: number, y: number, size: number): number {
  const font = fontFor(text, italic ? 'serif' : style.font, italic, style.weight); // symbols are in the serif everywhere
  const run: TextRun = { text, x, y, size, font, italic: italic && font !== 'math', weight: font === 'math' ? 400 : style.weight };
  const last = runs.at(-1);
  if (last && continues(last, run)) runs[runs.length - 1] = { ...last, text: last.text + text };
  else if (text !== ' ') runs.push(run); // a space at the start of a run would be lost in SVG
  return x + size * advance(text, font, run.italic, run.weight);
}

function continues(last: TextRun, run: TextRun): boolean {
  const same = last.y === run.y && last.size === run.size && last.font === run.font && last.italic === run.italic;
  return same && Math.abs(last.x + runWidth(last) - run.x) < 1e-9;
}

/** Width of a run from the table of advances. */
export const runWidth = (run: TextRun): number =>
  run.size * [...run.text].reduce((sum, char) => sum + advance(char, run.font, run.italic, run.weight), 0);

/** The same runs or lines moved, for putting several lines into one text item. */
export const moved = <Placed extends { readonly x: number; readonly y: number }>(
  placed: readonly Placed[],
  dx: number,
  dy: number,
): readonly Placed[] => placed.map((one) => ({ ...one, x: one.x + dx, y: one.y + dy }));
