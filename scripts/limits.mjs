/**
 * Renews what is made from the files of public/limits: recasts to B−L, index.json, one file for each plane and src/catalog/limitDefaults.ts.
 *   node scripts/limits.mjs            write
 *   node scripts/limits.mjs --check    only tell whether they are up to date (exit code 1 when not)
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadModule } from './loadModule.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const library = join(root, 'public/limits');

const files = () =>
  readdirSync(library, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.csv'))
    .map((file) => [file, readFileSync(join(library, file), 'utf8')]);

// The reader of the app itself, so that there is only one.
const { buildLibrary, recastFiles } = await loadModule(root, '/scripts/limitLibrary.ts');
const written = files();
const recasts = recastFiles(written);
const own = written.filter(([path]) => !path.endsWith('_recast-here.csv'));
const orphans = written.filter(([path]) => path.endsWith('_recast-here.csv') && !recasts.some(([made]) => made === path));
const built = buildLibrary([...own, ...recasts]);
if ('error' in built) {
  console.error(built.error);
  process.exit(1);
}
const made = {
  ...Object.fromEntries(recasts.map(([path, text]) => [`public/limits/${path}`, text])),
  ...Object.fromEntries(Object.entries(built.value.planes).map(([plane, text]) => [`public/limits/${plane}.json`, text])),
  'public/limits/index.json': built.value.index,
  'src/catalog/limitDefaults.ts': built.value.defaults,
};
const stale = Object.keys(made).filter((path) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== made[path]);

if (!process.argv.includes('--check')) {
  for (const path of stale) writeFileSync(join(root, path), made[path]);
  for (const [path] of orphans) rmSync(join(library, path));
  console.log(stale.length === 0 ? 'The index of the published curves is up to date.' : `Written: ${stale.join(', ')}`);
} else if (stale.length + orphans.length > 0) {
  console.error(`Out of date, run \`npm run limits\`: ${[...stale, ...orphans.map(([path]) => path)].join(', ')}`);
  process.exitCode = 1;
}
