/**
 * `npm run package`: the package as others install it, in build: command line, library, published curves, app.
 * Everything is built and bundled, so it has no dependencies.
 *   node scripts/package.mjs [--out FOLDER] [--without-app]
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { buildLibrary } from './library.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'build') }, 'without-app': { type: 'boolean' } } });
const out = resolve(values.out);
const staged = join(out, 'package');
const source = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const KEPT = ['name', 'version', 'description', 'license', 'type', 'engines', 'bin', 'exports', 'files'];
/** Made here and not copied. */
const BUILT = ['build/cli', 'build/lib', 'dist'];

rmSync(staged, { recursive: true, force: true });
mkdirSync(staged, { recursive: true });
writeFileSync(join(staged, 'package.json'), `${JSON.stringify(Object.fromEntries(KEPT.map((key) => [key, source[key]])), null, 2)}\n`);
const copied = source.files.filter((file) => !file.startsWith('!') && !BUILT.includes(file));
for (const file of ['README.md', 'LICENSE', 'CHANGELOG.md', ...copied])
  if (existsSync(join(root, file))) cpSync(join(root, file), join(staged, file), { recursive: true });

buildLibrary(join(staged, 'build/lib'));
await build({ root, configFile: join(root, 'scripts/cli.config.ts'), build: { outDir: join(staged, 'build/cli') } });
if (!values['without-app']) await build({ root, logLevel: 'warn', build: { outDir: join(staged, 'dist') } });

const { status, stdout } = spawnSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', out, staged], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (status !== 0) throw new Error('npm pack failed');
console.log(join(out, stdout.trim()));
