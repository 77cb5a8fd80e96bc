import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Entry {
  readonly license?: string;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Readonly<Record<string, Entry>> };
const { devDependencies, dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, string>>;
const listed = readFileSync('docs/licences/README.md', 'utf8');

/** Its LICENSE file says MIT. */
const UNDECLARED: Readonly<Record<string, string>> = { 'fonteditor-core': 'MIT' };
/** Licences that allow use, change and distribution beside ours. */
const FREE =
  /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|BSL-1\.0|OFL-1\.1|Python-2\.0|CC0-1\.0|BlueOak-1\.0\.0|MIT AND Zlib)\b/;

const licenceOf = (path: string, { license }: Entry): string => license ?? UNDECLARED[path.replace('node_modules/', '')] ?? 'none';

it('every library that the project names is listed with its licence', () => {
  const names = Object.keys({ ...devDependencies, ...dependencies });
  const missing = names.filter((name) => {
    const path = `node_modules/${name}`;
    return !listed.includes(`| ${name} | ${licenceOf(path, packages[path] ?? {})} |`);
  });
  expect(missing).toEqual([]);
  const rows = listed.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| Library'));
  expect(rows.length).toBe(names.length);
});

it('no package has a licence that is not free', () => {
  const others = Object.entries(packages).filter(([path, entry]) => path !== '' && !FREE.test(licenceOf(path, entry)));
  expect(others.map(([path]) => path)).toEqual([]);
});
