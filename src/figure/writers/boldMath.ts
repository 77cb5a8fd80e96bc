import { isGreek } from '../texPrint.ts';

/** A name in bold for programs where the weight of the text does not reach its mathematics. */
export const boldMath = (latex: string): string => latex.replaceAll(/\$[^$]*\$/g, (math) => math.replaceAll(PIECE, bold));

const PIECE = /\\mathrm\{([^}]*)\}|\\([A-Za-z]+) ?|[A-Za-z]|[\d.]+/g;

function bold(piece: string, upright: string | undefined, command: string | undefined): string {
  if (upright !== undefined) return `\\mathbf{${upright}}`;
  if (command !== undefined) return isGreek(command) ? `\\mathbfit{\\${command}}` : piece;
  return /\d/.test(piece) ? `\\mathbf{${piece}}` : `\\mathbfit{${piece}}`;
}
