import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it('physics is pure: no random numbers, clocks or output', () => {
  const files = readdirSync('src/physics', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(10);
  const impure = files.filter((name) =>
    /Math\.random|\bDate\b|performance\.|console\./.test(readFileSync(join('src/physics', name), 'utf8')),
  );
  expect(impure).toEqual([]);
});
