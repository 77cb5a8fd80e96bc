import { readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { draw, limitKey } from '../engine/draw.ts';
import { needs } from '../engine/needs.ts';
import { run } from '../engine/run.ts';
import type { Outcome } from '../engine/types.ts';
import { type Drawing, drawingOf } from '../figure/drawing.ts';
import { type ExportChoice, type LookId, looks } from '../figure/exportInput.ts';
import { type FormatId, figureFiles, formats } from '../figure/formats.ts';
import { picture, type ResolutionId, resolutions } from '../figure/picture.ts';
import { customPreset, type Preset, presets } from '../figure/presets.ts';
import type { Sources } from '../figure/record.ts';
import { CORNERS, type Corner, type Stamp } from '../figure/types.ts';
import { NAMES_AT } from '../scenario/axes.ts';
import { setNames } from '../scenario/axisEdits.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Call } from './call.ts';
import { type Options, required, text, UsageError } from './options.ts';
import { packageFile } from './packageFile.ts';
import { publishedLimits } from './publishedLimits.ts';
import { readScenario } from './scenarioSource.ts';

/** `figure`: a scenario as a file, the same as the app writes. */
export async function figure({ options }: Call): Promise<number> {
  const out = text(options, 'out');
  const format = readFormat(text(options, 'format'), out);
  const choice = readChoice(options);
  const sources = withNames(await sourcesOf(required(options, 'scenario')), text(options, 'names'));
  const bibliography = await readFile(packageFile('docs/references.bib'), 'utf8');
  const name = out === undefined ? 'figure' : basename(out, extname(out));
  const drawing = drawingOf(sources, bibliography, choice, name);
  const files = format === 'png' ? [{ name, content: await pngOf(drawing, options) }] : await figureFiles(drawing, format);
  for (const [i, file] of files.entries()) await put(file.content, i === 0 ? out : join(dirname(out ?? ''), file.name));
  return 0;
}

function withNames(sources: Sources, place: string | undefined): Sources {
  if (place === undefined) return sources;
  const names = NAMES_AT.find((known) => known === place);
  if (!names) throw new UsageError(`--names is one of ${NAMES_AT.join(', ')}`);
  return { ...sources, scenario: setNames(names)(sources.scenario) };
}

async function pngOf(drawing: Drawing, options: Options): Promise<Uint8Array> {
  const resolution = text(options, 'resolution') ?? '300';
  if (!Object.hasOwn(resolutions, resolution)) throw new UsageError(`--resolution is one of ${Object.keys(resolutions).join(', ')}`);
  const { paintInNode } = await import('./paint.ts');
  return picture(drawing, resolutions[resolution as ResolutionId].perPoint, options.transparent === true, paintInNode);
}

/** Without --out the first file goes to stdout. */
async function put(content: string | Uint8Array, path: string | undefined): Promise<void> {
  if (path === undefined) process.stdout.write(content);
  else await writeFile(path, content);
}

/** Named, or told by the ending of the file. */
function readFormat(named: string | undefined, out: string | undefined): FormatId | 'png' {
  const ending = extname(out ?? '').slice(1);
  const format = named ?? (ending === 'png' ? ending : (byEnding(ending) ?? ''));
  if (format === 'png') return format;
  if (!Object.hasOwn(formats, format)) throw new UsageError(`--format is one of png, ${Object.keys(formats).join(', ')}`);
  if (out === undefined && (format === 'pgfplots' || format === 'matplotlib'))
    throw new UsageError(`${format} writes several files and needs --out`);
  return format as FormatId;
}

const byEnding = (ending: string): FormatId | undefined =>
  (Object.keys(formats) as FormatId[]).find((id) => id !== 'slides' && formats[id].extension === ending);

function readChoice(options: Options): ExportChoice {
  const look = text(options, 'theme') ?? 'paper';
  if (!Object.hasOwn(looks, look)) throw new UsageError(`--theme is one of ${Object.keys(looks).join(', ')}`);
  return {
    preset: readPreset(text(options, 'size') ?? 'column'),
    look: look as LookId,
    stamp: readStamp(text(options, 'stamp'), text(options, 'corner') ?? 'top left', options.outside === true),
    title: options.title === true,
    credit: options.credit === true,
  };
}

/** Names that also say which journal. */
const JOURNALS: Readonly<Record<string, keyof typeof presets>> = { 'prd-column': 'column', 'prd-double': 'double' };

function readPreset(size: string): Preset {
  const id = JOURNALS[size] ?? size;
  if (Object.hasOwn(presets, id)) return presets[id as keyof typeof presets];
  const custom = customPreset(size);
  if (!custom) throw new UsageError(`--size is one of ${Object.keys(presets).join(', ')}, or width and height such as 90x70mm`);
  return custom;
}

function readStamp(stamp: string | undefined, corner: string, outside: boolean): Stamp | null {
  if (stamp === undefined) return null;
  if (!CORNERS.includes(corner as Corner)) throw new UsageError(`--corner is one of ${CORNERS.join(', ')}`);
  return { text: stamp, corner: corner as Corner, outside };
}

/** What a permalink, a scenario file or a figure shows, computed here. */
export async function sourcesOf(source: string): Promise<Sources> {
  const scenario = readScenario(source);
  const limits = new Map(publishedLimits(scenario.plane).map((limit) => [limitKey(scenario.plane, limit.id), limit]));
  const regions = draw(scenario, { results: await computed(scenario), last: new Map(), limits });
  return { scenario, limits, regions, address: /^[a-z]+:\/\/[^#]*/i.exec(source)?.[0] ?? '' };
}

async function computed(scenario: Scenario): Promise<ReadonlyMap<string, Outcome>> {
  const results = new Map<string, Outcome>();
  for (const job of needs(scenario)) {
    const result = await run(job, async () => false);
    if (result) results.set(job.key, { state: 'done', result });
  }
  return results;
}
