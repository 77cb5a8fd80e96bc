import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

/** What breaks the accessibility rules in the page, or in the part that `where` selects: the rule and the elements. */
export async function violations(page: Page, where?: string): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (part) => {
    const { axe: checker } = window as unknown as { axe: { run: (where: Document | string) => Promise<{ violations: Violation[] }> } };
    return (await checker.run(part ?? document)).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((n) => String(n.target)).join(', ')}`,
    );
  }, where);
}
