/** Decimal sign of a file; with a decimal comma only semicolons, tabs and spaces separate cells. */
export type Decimal = 'point' | 'comma';

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eEdD][+-]?\d+)?$/;
const COMMA_NUMBER = /^[+-]?(?:\d+(?:,\d+)?|,\d+)(?:[eEdD][+-]?\d+)?$/;

/** Beyond this no product, square or unit overflows, and no mass or coupling is that far. */
const SMALLEST = 1e-50;
const LARGEST = 1e50;

/** A number as programs write it, Fortran's 1D-3 and the typographic minus included; NaN for anything else. */
export function cellNumber(cell: string, decimal: Decimal): number {
  const text = (decimal === 'comma' ? cell.replace(',', '.') : cell).replace('−', '-');
  return NUMBER.test(text) ? Number(text.replace(/[dD]/, 'e')) : Number.NaN;
}

/** True for what can be a mass or a coupling. */
export const isUsable = (value: number): boolean => value >= SMALLEST && value <= LARGEST;

/** Why a number cannot be a mass or a coupling; `text` is how it was written. */
export function valueFault(value: number, text = String(value)): string {
  if (Number.isNaN(value)) return `“${text.slice(0, 40)}” is not a number`;
  return value <= 0 ? `${text} is not positive` : `${text} is outside ${SMALLEST} to ${LARGEST}`;
}

const QUOTED = /\s*("(?:[^"]|"")*"|[^,;\t]*)\s*(?:[,;\t]|$)/g;

function quotedCells(line: string): string[] {
  const cells = [...line.matchAll(QUOTED)].map(([, cell = '']) => cell.trim());
  if (!/[,;\t]$/.test(line)) cells.pop();
  return cells.map((cell) => (/^".*"$/.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

/** Words may hold single spaces where wider gaps separate, and a unit in brackets belongs to its word. */
function spacedCells(line: string): string[] {
  if (!/[a-z]{2}/i.test(line)) return line.split(/\s+/);
  return / {2,}/.test(line) ? line.split(/ {2,}/).flatMap(splitNumbers) : line.replace(/ +(?=[[(])/g, '').split(/\s+/);
}

/** Cells of a line. Separators may be mixed; in a list separated by spaces nothing can be empty. */
export function splitCells(line: string, decimal: Decimal): string[] {
  if (line.includes('"')) return quotedCells(line);
  if (decimal === 'comma') return line.split(/[;\t]/.test(line) ? / *; *| *\t */ : / +/);
  if (!/[,;\t]/.test(line)) return spacedCells(line);
  const cells = line.split(/\s*[,;]\s*| *\t */);
  return cells.some((cell) => /\s/.test(cell)) ? cells.flatMap(splitNumbers) : cells;
}

/** `0.1 0.2` between commas is two numbers, `mass in GeV` one name. */
function splitNumbers(cell: string): string[] {
  const parts = cell.split(/\s+/);
  return parts.every((part) => NUMBER.test(part)) ? parts : [cell];
}

/** A decimal comma is taken only when every line of the sample needs it. */
export function decimalOf(sample: readonly string[]): Decimal {
  const rows = sample.map((line) => splitCells(line, 'comma')).filter((cells) => /^[+-]?[\d,]/.test(cells[0] ?? ''));
  const fits = (cells: readonly string[]): boolean => cells.length > 1 && cells.every((cell) => cell === '' || COMMA_NUMBER.test(cell));
  const used = rows.some((cells) => cells.some((cell) => cell.includes(',')));
  return used && rows.filter(fits).length > 0.8 * rows.length ? 'comma' : 'point';
}
