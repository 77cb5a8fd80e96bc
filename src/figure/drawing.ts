import type { Region } from '../engine/types.ts';
import { type ExportChoice, exportInput } from './exportInput.ts';
import { figureModel } from './model.ts';
import { type FigureRecord, figureRecord, type Sources } from './record.ts';
import type { FigureInput, FigureModel } from './types.ts';

/** A finished figure with all that its files tell. */
export interface Drawing {
  readonly input: FigureInput;
  readonly model: FigureModel;
  readonly record: FigureRecord;
  /** The drawn regions, in the order of the record's curves. */
  readonly regions: readonly Region[];
  /** BibTeX of everything the program cites. */
  readonly bibliography: string;
  /** Name of the files, without extension. */
  readonly name: string;
}

/** A figure in any size and look. */
export type Draw = (choice: ExportChoice, name: string) => Drawing;

export interface FigureFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What is drawn is also what is told and cited. */
export function drawingOf(sources: Sources, bibliography: string, choice: ExportChoice, name: string): Drawing {
  const input = exportInput(sources.scenario, sources.regions, choice);
  const model = figureModel(input);
  const record = figureRecord(sources, model);
  const told = new Set(record.curves.map(({ id }) => id));
  return { input, model, record, regions: sources.regions.filter(({ id }) => told.has(id)), bibliography, name };
}
