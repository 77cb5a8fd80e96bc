import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { limitKey } from '../engine/draw.ts';
import { type PublishedLimit, parseLimitFile, parseLimitIndex } from '../engine/limitFile.ts';
import { printJson, readOptions, valid } from './options.ts';
import { packageFile } from './packageFile.ts';
import { cases } from './validation/cases.ts';
import { compare } from './validation/compare.ts';
import { comparisonFigure } from './validation/figure.ts';
import { report } from './validation/report.ts';

async function readLimits(): Promise<Map<string, PublishedLimit>> {
  const index = valid(parseLimitIndex(await readFile(packageFile('public/limits/index.json'), 'utf8')));
  const wanted = new Set(cases.map(({ plane, limit }) => limitKey(plane, limit)));
  const entries = index.filter(({ plane, id }) => wanted.has(limitKey(plane, id)));
  const read = async (id: string, file: string) => valid(parseLimitFile(id, await readFile(packageFile(`public/limits/${file}`), 'utf8')));
  const limits = await Promise.all(entries.map(({ id, file }) => read(id, file)));
  return new Map(limits.map((limit) => [limitKey(limit.plane, limit.id), limit]));
}

/** `validate`: computed against published curves; `--write` renews docs/VALIDATION.md and its pictures. */
export async function validate(args: string[]): Promise<number> {
  const { options } = readOptions(args, { write: { type: 'boolean' } });
  const limits = await readLimits();
  const compared = cases.map((test) => {
    const limit = limits.get(limitKey(test.plane, test.limit));
    if (!limit) throw new Error(`the published curve ${test.limit} is missing`);
    return { test, limit, comparison: compare(test, limit) };
  });
  if (options.write) {
    await mkdir(packageFile('docs/validation'), { recursive: true });
    for (const { test, limit } of compared)
      await writeFile(packageFile(`docs/validation/${test.id}.svg`), await comparisonFigure(test, limit));
    await writeFile(packageFile('docs/VALIDATION.md'), report(compared));
  }
  printJson(
    compared.map(({ test, comparison }) => ({
      case: test.id,
      limit: test.limit,
      experiment: test.experiment,
      off: comparison.off,
      on: comparison.on,
    })),
  );
  return 0;
}
