import type { PublishedLimit } from '../limitFile.ts';
import type { ScanTable } from '../scan/readScan.ts';
import type { Limit } from '../types.ts';

export type Block = Limit['blocks'][number];
export type Side = Limit['region'];

export const massUnits = ['eV', 'keV', 'MeV', 'GeV', 'TeV'] as const;
export type MassUnit = (typeof massUnits)[number];

/** What the words of a file say about its numbers; null where they say nothing. */
export interface Clues {
  readonly name: string | null;
  readonly unit: MassUnit | null;
  readonly ordinate: 'epsilon' | 'epsilon2' | 'g' | 'alpha' | 'y' | null;
  /** Unit of an inverse coupling: GeV for GeV⁻¹. */
  readonly inverse: MassUnit | null;
  readonly cl: number | null;
  readonly plane: string | null;
}

/** A row that is left out, and why. */
export interface RowFault {
  /** `line 17`, or `row 17` where a file has no lines. */
  readonly where: string;
  readonly reason: string;
}

/** Faults that are named, and how many more there are. */
export interface Faults {
  readonly first: readonly RowFault[];
  readonly more: number;
}

/** One way to understand a file: a curve in the units of the file. */
export interface Reading {
  /** What tells it from the other readings, e.g. `columns 1 and 3`. */
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly unstroked: Limit['unstroked'];
  readonly side: Side;
  readonly clues: Clues;
  /** What was understood, in sentences. */
  readonly understood: readonly string[];
  /** What looks suspicious whatever the units are. */
  readonly warnings: readonly string[];
  readonly faults: Faults;
  /** One of several data sets, rather than another view of the same one. */
  readonly dataset: boolean;
  /** Set for our own files: everything is known. */
  readonly limit: PublishedLimit | null;
}

/** A file with one curve, or several to choose from; the likeliest reading first. */
export interface CurveFile {
  readonly kind: 'curve';
  readonly name: string;
  readonly format: string;
  readonly readings: readonly Reading[];
}

/** Our own export: curves and the document they were drawn in. */
export interface CollectionFile {
  readonly kind: 'collection';
  readonly name: string;
  readonly curves: readonly PublishedLimit[];
  /** Text of the look of a curve by `plane/id`, where it is not the usual one. */
  readonly styles: Readonly<Record<string, string>>;
  /** The document as the text of a link. */
  readonly scenario: string | null;
  readonly problems: readonly string[];
}

/** A file with one curve, several, or the result of a scan. */
export type Imported = CurveFile | CollectionFile | ScanTable;

export const noClues: Clues = { name: null, unit: null, ordinate: null, inverse: null, cl: null, plane: null };
export const noFaults: Faults = { first: [], more: 0 };
