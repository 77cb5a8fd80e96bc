import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

/** The rules that look at colours: all that can differ between two themes of one view. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

type Run = (where: Document | string, options: object) => Promise<{ violations: Violation[] }>;

/** What breaks the accessibility rules in the page, or in the part that `where` selects: the rule and the elements. */
export const violations = (page: Page, where?: string): Promise<string[]> => broken(page, {}, where);

/** The same for the rules about colours alone, where another test holds the others of the same view. */
export const colourViolations = (page: Page, where?: string): Promise<string[]> => broken(page, { runOnly: COLOUR_RULES }, where);

async function broken(page: Page, rules: object, where?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(
    async ([part, options]) => {
      const { axe: checker } = window as unknown as { axe: { run: Run } };
      return (await checker.run(part ?? document, { ...options, resultTypes: ['violations'] })).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((n) => String(n.target)).join(', ')}`,
      );
    },
    [where, rules] as const,
  );
}
