import { parseArgs } from 'node:util';
import { type ExperimentId, isId } from '../catalog/index.ts';
import { type NumberParameter, type Parsed, parseParameter, parseQuantity } from '../catalog/parameter.ts';
import type { ModelParams } from '../catalog/params.ts';
import type { ReachLayer } from '../scenario/scenario.ts';

/** A mistake in the call: exit code 2. */
export class UsageError extends Error {}

export function valid<T>(parsed: Parsed<T>): T {
  if ('error' in parsed) throw new UsageError(parsed.error);
  return parsed.value;
}

export type Options = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

export type Spec = Readonly<Record<string, { type: 'string' | 'boolean'; multiple?: boolean; short?: string }>>;

export function readOptions(args: string[], spec: Spec): { options: Options; rest: string[] } {
  try {
    const { values, positionals } = parseArgs({ args, options: spec, allowPositionals: true, strict: true });
    return { options: values, rest: positionals };
  } catch (error) {
    throw new UsageError((error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '');
  }
}

export function text(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

export function required(options: Options, name: string): string {
  const value = text(options, name);
  if (value === undefined) throw new UsageError(`--${name} is missing`);
  return value;
}

/** An id that stands in a table of the catalogue. */
export function knownId<T extends object>(table: T, id: string, what: string): Extract<keyof T, string> {
  if (!isId(table, id)) throw new UsageError(`unknown ${what} “${id}”; known: ${Object.keys(table).join(', ')}`);
  return id;
}

/** Number in the unit given, positive and finite. */
export function positive(textValue: string, unit: string, name: string): number {
  const value = valid(parseQuantity(textValue, unit));
  if (!(value > 0)) throw new UsageError(`${name}: ${textValue} is not a positive number`);
  return value;
}

/** Whole number between two bounds; `fallback` when the flag is absent. */
export function whole(options: Options, name: string, [low, high]: readonly [number, number], fallback: number): number {
  const given = text(options, name);
  if (given === undefined) return fallback;
  const value = Number(given);
  if (Number.isInteger(value) && value >= low && value <= high) return value;
  throw new UsageError(`--${name}: “${given}” is not a whole number from ${low} to ${high}`);
}

/** Number of a declared parameter, in its range. */
export const numberOf = (value: string, parameter: NumberParameter): number => valid(parseParameter(value, parameter)) as number;

export const threadsOf = (options: Options): number => whole(options, 'threads', [1, 512], 1);

/** Everything that fixes a reach: layer, model parameters, confidence level. */
export interface Question {
  readonly experiment: ExperimentId;
  readonly layer: ReachLayer;
  readonly params: ModelParams;
  readonly cl: number;
}

export const printJson = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value)}\n`);
