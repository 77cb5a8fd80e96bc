import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { isId, type PlaneId, planes } from '../../catalog/index.ts';
import { clParameter, initialModelParams } from '../../catalog/params.ts';
import { conventionsOf } from '../../engine/import/conventions.ts';
import { convertLimit } from '../../engine/import/convert.ts';
import { type Choices, guessChoices, placedLimit } from '../../engine/import/place.ts';
import { readFile } from '../../engine/import/read.ts';
import { type CollectionFile, type CurveFile, massUnits, type Reading } from '../../engine/import/types.ts';
import type { PublishedLimit } from '../../engine/limitFile.ts';
import { knownId, numberOf, type Options, text, UsageError, whole } from '../options.ts';
import { readSettings } from '../question.ts';

/** The curve of a file, as the flags say and never by a guess that could be wrong. */
export function readCurve(source: string, options: Options, quiet: boolean): PublishedLimit {
  const name = source === '-' ? 'stdin' : basename(source);
  const read = readFile(name, textOf(source));
  if ('error' in read) throw new Error(`${source}: ${read.error}`);
  const file = read.value;
  if (file.kind === 'scan') throw new Error(`${source} is the result of a scan, not a curve: merge writes it as a table, the app draws it`);
  const curve = file.kind === 'collection' ? fromCollection(file, options) : fromReading(file, options, quiet);
  const into = planeFlag(options, 'into');
  return into === undefined ? curve : movedInto(curve, into, options);
}

function textOf(source: string): string {
  try {
    return readFileSync(source === '-' ? 0 : source, 'utf8');
  } catch {
    throw new UsageError(`cannot read ${source}`);
  }
}

function planeFlag(options: Options, flag: string): PlaneId | undefined {
  const id = text(options, flag);
  return id === undefined ? undefined : knownId(planes, id, 'plane');
}

/** The only one, or the one of `--curve`. */
function chosen<T extends { readonly title: string }>(all: readonly T[], several: boolean, options: Options): T {
  if (several && options.curve === undefined)
    throw new UsageError(
      `the file holds ${all.length} curves; choose with --curve: ${all.map(({ title }, i) => `${i + 1} ${title}`).join('; ')}`,
    );
  return all[whole(options, 'curve', [1, all.length], 1) - 1] as T;
}

function fromCollection({ curves, problems }: CollectionFile, options: Options): PublishedLimit {
  if (problems.length > 0) throw new Error(problems.join(' '));
  return chosen(curves, curves.length > 1, options);
}

function fromReading({ name, readings }: CurveFile, options: Options, quiet: boolean): PublishedLimit {
  const reading = chosen(readings, readings.filter(({ dataset }) => dataset).length > 1, options);
  const [fault] = reading.faults.first;
  if (fault) throw new Error(`${name}: ${fault.where}: ${fault.reason}`);
  if (!quiet) for (const warning of reading.warnings) process.stderr.write(`${name}: ${warning}\n`);
  const id = name.replace(/\.[^.]*$/, '');
  const asTold = PLACING.every((flag) => options[flag] === undefined);
  return reading.limit && asTold ? { ...reading.limit, id } : placedLimit(id, reading, choicesOf(reading, options), name);
}

/** Flags that say what the numbers of a file mean. */
const PLACING = ['plane', 'unit', 'convention', 'region', 'cl', 'name'];

function choicesOf(reading: Reading, options: Options): Choices {
  const plane = planeFlag(options, 'plane') ?? reading.limit?.plane ?? reading.clues.plane;
  if (!plane || !isId(planes, plane)) throw new UsageError('the file does not say its plane; give it with --plane');
  const unit = oneOf(options, 'unit', massUnits) ?? reading.clues.unit;
  if (!unit) throw new UsageError('the file does not say the unit of its masses; give it with --unit');
  const guess = guessChoices({ ...reading, clues: { ...reading.clues, plane } }, plane, initialModelParams);
  const cl = text(options, 'cl');
  const { params } = readSettings(options, initialModelParams, null);
  return {
    ...guess,
    plane,
    unit,
    convention:
      oneOf(
        options,
        'convention',
        conventionsOf(plane).map(({ id }) => id),
      ) ?? guess.convention,
    side: oneOf(options, 'region', ['above', 'below', 'closed', 'line']) ?? guess.side,
    cl: cl === undefined ? guess.cl : numberOf(cl, clParameter),
    name: text(options, 'name') ?? guess.name,
    alphaD: params.alphaD,
    ratio: params.ratio,
  };
}

function oneOf<T extends string>(options: Options, flag: string, words: readonly T[]): T | undefined {
  const given = text(options, flag);
  const found = words.find((word) => word === given);
  if (given !== undefined && found === undefined) throw new UsageError(`--${flag}: “${given}” is none of ${words.join(', ')}`);
  return found;
}

function movedInto(curve: PublishedLimit, into: PlaneId, options: Options): PublishedLimit {
  if (!isId(planes, curve.plane) || planes[curve.plane].model !== planes[into].model)
    throw new UsageError(`a curve of ${curve.plane} cannot be shown in ${into}: another model`);
  return convertLimit(curve, curve.id, into, readSettings(options, initialModelParams, null).params);
}
