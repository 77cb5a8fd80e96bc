/**
 * `npm run library`: physics, catalog, scenario and engine as ES modules with types, in build/lib.
 * Every file can be imported by its path; `darkreach/physics` and `darkreach/engine` hold all names that are
 * unique in their room.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(ending))
    .sort();

/** Node and browsers look for files that exist: `.js`, also in the types. */
function pointToBuilt(file) {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/(from '|import\(['"])(\.[^'"]*)\.ts(?=['"])/g, '$1$2.js'));
}

const DECLARATION = /^export (?:declare )?(?:async )?(function|const|class|interface|type) (\w+)/gm;

/** Exported names of a room with the module and whether they exist at run time. */
const namesOf = (folder) =>
  filesIn(folder, '.d.ts').flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(DECLARATION)].map(([, kind, name]) => ({
      name,
      module: `./${file.replace(/\.d\.ts$/, '.js')}`,
      value: kind !== 'interface' && kind !== 'type',
    })),
  );

const exportLines = (names) =>
  [...new Set(names.map(({ module }) => module))]
    .map((module) => {
      const own = new Set(names.filter((n) => n.module === module).map(({ name }) => name));
      return `export { ${[...own].join(', ')} } from '${module}';\n`;
    })
    .join('');

/** A name that two files use can be had from its file only. */
function writeIndex(folder) {
  if (existsSync(join(folder, 'index.js'))) return;
  const all = namesOf(folder);
  const unique = all.filter(({ name, module }) => all.every((other) => other.name !== name || other.module === module));
  writeFileSync(join(folder, 'index.js'), exportLines(unique.filter(({ value }) => value)));
  writeFileSync(join(folder, 'index.d.ts'), exportLines(unique));
}

export function buildLibrary(folder) {
  rmSync(folder, { recursive: true, force: true });
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const settings = ['-p', join(root, 'scripts/library.tsconfig.json'), '--outDir', folder];
  const { status, stdout } = spawnSync(process.execPath, [compiler, ...settings], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the library does not compile\n${stdout}`);
  for (const file of filesIn(folder, '.d.ts')) pointToBuilt(join(folder, file));
  for (const room of ['physics', 'catalog', 'scenario', 'engine']) writeIndex(join(folder, room));
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) buildLibrary(join(root, 'build/lib'));
