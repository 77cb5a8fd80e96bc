import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { parseLimitFile, parseLimitIndex } from '../engine/limitFile.ts';
import type { Limit } from '../engine/types.ts';
import { printJson, readOptions, valid } from './options.ts';
import { packageFile } from './packageFile.ts';
import { cases } from './validation/cases.ts';
import { compare } from './validation/compare.ts';
import { comparisonFigure } from './validation/figure.ts';
import { report } from './validation/report.ts';

async function readLimits(ids: readonly string[]): Promise<Map<string, Limit>> {
  const index = valid(parseLimitIndex(await readFile(packageFile('public/limits/index.json'), 'utf8')));
  const entries = index.filter((entry) => ids.includes(entry.id) && entry.plane === 'eps-mA');
  const read = async (id: string, file: string) =>
    [id, valid(parseLimitFile(id, await readFile(packageFile(`public/limits/${file}`), 'utf8')))] as const;
  return new Map(await Promise.all(entries.map(({ id, file }) => read(id, file))));
}

/** `validate`: computed against published curves; `--write` renews docs/VALIDATION.md and its pictures. */
export async function validate(args: string[]): Promise<number> {
  const { options } = readOptions(args, { write: { type: 'boolean' } });
  const limits = await readLimits(cases.map((c) => c.limit));
  const compared = cases.map((test) => {
    const limit = limits.get(test.limit);
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
