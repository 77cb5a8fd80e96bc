import { cases } from './cases.ts';
import { type Compared, compareCase } from './compare.ts';
import { comparisonFigure } from './figure.ts';
import type { Limits } from './published.ts';
import { report } from './report.ts';
import { summaryOf } from './summary.ts';

export const compareAll = (limits: Limits): Promise<Compared[]> => Promise.all(cases.map((test) => compareCase(test, limits)));

/** Everything that `validate --write` writes, by path below docs. Pure: equal curves give equal bytes. */
export async function validationFiles(all: readonly Compared[]): Promise<Map<string, string>> {
  const files = new Map([
    ['VALIDATION.md', report(all)],
    ['validation/summary.json', `${JSON.stringify(summaryOf(all), null, 1)}\n`],
  ]);
  for (const compared of all) files.set(`validation/${compared.test.id}.svg`, await comparisonFigure(compared));
  return files;
}
