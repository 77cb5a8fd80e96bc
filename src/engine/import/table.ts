import { cellNumber, type Decimal, decimalOf, splitCells } from './cells.ts';
import type { Faults, RowFault } from './types.ts';

/** Rows under one head; a file may have several, one below the other. */
export interface Section {
  /** First row, and the row after the last. */
  readonly start: number;
  readonly end: number;
  /** Names of the columns; empty when there are none. */
  readonly names: readonly string[];
  /** A line of names above these, as digitisers write for several data sets. */
  readonly titles: readonly string[];
}

/** Columns of numbers; NaN where a cell is empty or unreadable. */
export interface Table {
  readonly columns: readonly (readonly number[])[];
  readonly sections: readonly Section[];
  /** Rows before which a blank line stands. */
  readonly breaks: ReadonlySet<number>;
  /** Words of the lines that hold no numbers. */
  readonly comments: readonly string[];
  /** Text of unreadable cells, by row and column. */
  readonly unreadable: ReadonlyMap<string, string>;
  /** Lines that are no rows at all. */
  readonly faults: Faults;
  /** How a row is named: `line 17`. */
  readonly where: (row: number) => string;
  /** How cells are separated, in words. */
  readonly layout: string;
}

/** More faults are counted, not named. */
export const NAMED_FAULTS = 20;
const COMMENTS_KEPT = 60;
const UNREADABLE_KEPT = 10_000;
const SAMPLE = 100;
const LONGEST_LINE = 10_000;
const MOST_COLUMNS = 64;
const COMMENT = /^(?:#|%|\/\/|!)[:\s]*/;

export function collectFaults(faults: Iterable<RowFault>): Faults {
  const first: RowFault[] = [];
  let more = 0;
  for (const fault of faults) {
    if (first.length < NAMED_FAULTS) first.push(fault);
    else more += 1;
  }
  return { first, more };
}

/** Calls `visit` for each line with its number, counted from 1. The last line need not be complete. */
export function eachLine(text: string, visit: (line: string, number: number) => void): void {
  const end = text.includes('\n') ? '\n' : '\r';
  let number = 0;
  for (let from = 0; from < text.length; ) {
    const at = text.indexOf(end, from);
    const to = at < 0 ? text.length : at;
    number += 1;
    visit(text.slice(from, to).trim(), number);
    from = to + 1;
  }
}

function sampleOf(text: string): string[] {
  const sample: string[] = [];
  eachLine(text.slice(0, 20_000), (line) => {
    if (sample.length < SAMPLE && line !== '' && !COMMENT.test(line)) sample.push(line);
  });
  return sample;
}

class TableReader {
  readonly columns: number[][] = [];
  readonly lines: number[] = [];
  readonly breaks = new Set<number>();
  readonly comments: string[] = [];
  readonly unreadable = new Map<string, string>();
  readonly faults: RowFault[] = [];
  moreFaults = 0;
  readonly heads: { start: number; names: string[]; titles: string[] }[] = [];
  /** A blank line came before: a new island. */
  private gap = false;
  /** Only a blank line or a comment may come before a head. */
  private headAllowed = true;
  private readonly decimal: Decimal;
  constructor(decimal: Decimal) {
    this.decimal = decimal;
  }

  read(line: string, number: number): void {
    if (line === '') this.separate();
    else if (line.length > LONGEST_LINE)
      this.fault({ where: `line ${number}`, reason: `longer than ${LONGEST_LINE} characters, beginning with “${line.slice(0, 20)}”` });
    else if (COMMENT.test(line)) this.comment(line.replace(COMMENT, ''));
    else this.cells(splitCells(line.replace(/\s+(?:#|%|\/\/).*$/, ''), this.decimal), line, number);
  }

  private separate(): void {
    this.gap = true;
    this.headAllowed = true;
  }

  private comment(text: string): void {
    if (this.comments.length < COMMENTS_KEPT && text !== '') this.comments.push(text.slice(0, 500));
    this.headAllowed = true;
  }

  private cells(cells: readonly string[], line: string, number: number): void {
    const values = cells.map((cell) => cellNumber(cell, this.decimal));
    if (cells.length > MOST_COLUMNS) this.fault({ where: `line ${number}`, reason: `more than ${MOST_COLUMNS} cells` });
    else if (values.some((value) => !Number.isNaN(value)) || this.resembles(cells)) this.row(cells, values, number);
    else if (this.lines.length === 0 || this.headAllowed) this.head(cells);
    else this.fault({ where: `line ${number}`, reason: `“${line.slice(0, 40)}” is not a row of numbers` });
  }

  /** Words for numbers, such as `nan, inf`, still make a row. */
  private resembles(cells: readonly string[]): boolean {
    return cells.length > 1 && cells.every((cell) => /^[+-]?(?:nan|inf(?:inity)?|none|null|n\/?a|-+)?$/i.test(cell)) && cells.some(Boolean);
  }

  private head(names: readonly string[]): void {
    const last = this.heads.at(-1);
    if (last?.start === this.lines.length) this.heads.pop();
    this.heads.push({ start: this.lines.length, names: [...names], titles: last?.start === this.lines.length ? last.names : [] });
  }

  private row(cells: readonly string[], values: readonly number[], number: number): void {
    const row = this.lines.length;
    if (this.gap && row > 0) this.breaks.add(row);
    this.gap = false;
    this.headAllowed = false;
    this.lines.push(number);
    for (let column = this.columns.length; column < values.length; column++) this.columns.push(new Array(row).fill(Number.NaN));
    for (const [column, numbers] of this.columns.entries()) {
      const value = values[column] ?? Number.NaN;
      numbers.push(value);
      if (Number.isNaN(value) && cells[column] && this.unreadable.size < UNREADABLE_KEPT)
        this.unreadable.set(`${row}:${column}`, cells[column]);
    }
  }

  private fault(fault: RowFault): void {
    if (this.faults.length < NAMED_FAULTS) this.faults.push(fault);
    else this.moreFaults += 1;
  }
}

/** A table of numbers with whatever heads, comments and separators it has. */
export function readTable(text: string): Table {
  const decimal = decimalOf(sampleOf(text));
  const reader = new TableReader(decimal);
  eachLine(text, (line, number) => reader.read(line, number));
  return {
    columns: withoutEmpty(reader.columns),
    sections: sectionsOf(reader),
    breaks: reader.breaks,
    comments: reader.comments,
    unreadable: reader.unreadable,
    faults: { first: reader.faults, more: reader.moreFaults },
    where: (row) => `line ${reader.lines[row]}`,
    layout: decimal === 'comma' ? 'with decimal commas' : '',
  };
}

/** Trailing separators make columns without a number: left out. */
function withoutEmpty(columns: readonly number[][]): number[][] {
  const filled = columns.map((column) => column.some((value) => !Number.isNaN(value)));
  return columns.slice(0, filled.lastIndexOf(true) + 1);
}

function sectionsOf({ heads, lines }: TableReader): Section[] {
  const starts = heads[0]?.start === 0 ? heads : [{ start: 0, names: [], titles: [] }, ...heads];
  return starts
    .map(({ start, names, titles }, i) => ({ start, end: starts[i + 1]?.start ?? lines.length, names, titles }))
    .filter(({ start, end }) => end > start);
}
