/**
 * Renews what is made from the files of public/limits: index.json and src/catalog/limitDefaults.ts.
 *   node scripts/limits.mjs            write
 *   node scripts/limits.mjs --check    only tell whether they are up to date (exit code 1 when not)
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
const { buildLibrary } = await loadModule(root, '/scripts/limitLibrary.ts');
const built = buildLibrary(files());
if ('error' in built) {
  console.error(built.error);
  process.exit(1);
}
const made = { 'public/limits/index.json': built.value.index, 'src/catalog/limitDefaults.ts': built.value.defaults };
const stale = Object.keys(made).filter((path) => !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== made[path]);

if (!process.argv.includes('--check')) {
  for (const path of stale) writeFileSync(join(root, path), made[path]);
  console.log(stale.length === 0 ? 'The index of the published curves is up to date.' : `Written: ${stale.join(', ')}`);
} else if (stale.length > 0) {
  console.error(`Out of date, run \`npm run limits\`: ${stale.join(', ')}`);
  process.exitCode = 1;
}
