import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { printJson, readOptions } from './options.ts';
import { packageFile } from './packageFile.ts';
import { compareAll, validationFiles } from './validation/files.ts';
import { readPublishedLimits } from './validation/publishedLimits.ts';
import { summaryOf } from './validation/summary.ts';

/** `validate`: computed against published curves; `--write` renews docs/VALIDATION.md, its numbers and its pictures. */
export async function validate(args: string[]): Promise<number> {
  const { options } = readOptions(args, { write: { type: 'boolean' } });
  const all = await compareAll(await readPublishedLimits());
  if (options.write) await write(await validationFiles(all));
  printJson(summaryOf(all));
  return 0;
}

/** Files of cases that no longer exist go. */
async function write(files: ReadonlyMap<string, string>): Promise<void> {
  const folder = packageFile('docs/validation');
  await mkdir(folder, { recursive: true });
  const stale = (await readdir(folder)).filter((name) => !files.has(`validation/${name}`));
  await Promise.all(stale.map((name) => rm(packageFile(`docs/validation/${name}`))));
  await Promise.all([...files].map(([path, text]) => writeFile(packageFile(`docs/${path}`), text)));
}
