import type { Draw, Drawing, FigureFile } from './drawing.ts';
import type { ExportChoice, LookId } from './exportInput.ts';
import { type FormatId, figureFiles } from './formats.ts';
import { type PresetId, presets } from './presets.ts';

/** Looks that a talk or a paper asks for. */
const LOOKS: readonly LookId[] = ['paper', 'dark', 'grey', 'contrast'];
/** Formats that depend on size and look, and those that hold the data once. */
const DRAWN: readonly FormatId[] = ['pdf', 'slides'];
const ONCE: readonly FormatId[] = ['svg', 'pgfplots', 'matplotlib', 'csv', 'json', 'yaml', 'bib'];

/** One file set of the archive, made when it is asked for. */
export interface Variant {
  readonly name: string;
  readonly files: () => Promise<readonly FigureFile[]>;
}

/** Every size in every look, with and without the stamp; data, programs and references once. */
export function variants(draw: Draw, choice: ExportChoice): readonly Variant[] {
  const stamps = choice.stamp ? [choice.stamp, null] : [null];
  const drawn = stamps.flatMap((stamp) =>
    (Object.keys(presets) as PresetId[]).flatMap((size) =>
      LOOKS.map((look): Variant => {
        const name = `${stamp ? 'stamped/' : ''}${size}-${look}`;
        const drawing = () => draw({ ...choice, stamp, look, preset: presets[size] }, name);
        return { name, files: () => written(drawing(), DRAWN) };
      }),
    ),
  );
  const column = () => draw({ ...choice, look: 'paper', preset: presets.column }, 'figure');
  return [...drawn, ...ONCE.map((format): Variant => ({ name: format, files: () => inFolder(format, column()) }))];
}

const written = async (drawing: Drawing, list: readonly FormatId[]): Promise<readonly FigureFile[]> =>
  (await Promise.all(list.map((format) => figureFiles(drawing, format)))).flat();

/** Formats of several files get a folder. */
async function inFolder(format: FormatId, drawing: Drawing): Promise<readonly FigureFile[]> {
  const files = await figureFiles(drawing, format);
  return files.length === 1 ? files : files.map(({ name, content }) => ({ name: `${format}/${name}`, content }));
}
