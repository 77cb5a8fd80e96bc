#!/usr/bin/env node
/** The command line; where there are sources it builds itself when they are newer than the build. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'build/cli');
const built = join(folder, 'main.js');
const ROOMS = ['physics', 'catalog', 'scenario', 'engine', 'figure', 'cli'];

/** Other programs' files may go while they are counted: then once more. */
function newest(path) {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .reduce((time, entry) => Math.max(time, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs), 0);
  } catch (error) {
    if (error.code === 'ENOENT' && existsSync(path)) return newest(path);
    throw error;
  }
}

const stale = () => !existsSync(built) || ROOMS.some((room) => newest(join(root, 'src', room)) > statSync(built).mtimeMs);

/** Builds aside and moves the parts into place, main.js last: others may be running the old ones now. */
async function rebuild() {
  const aside = `${folder}-${process.pid}`;
  try {
    const { build } = await import('vite');
    await build({ root, configFile: join(root, 'scripts/cli.config.ts'), logLevel: 'silent', build: { outDir: aside } });
    mkdirSync(folder, { recursive: true });
    const parts = readdirSync(aside).filter((part) => part !== 'main.js');
    for (const part of [...parts, 'main.js']) renameSync(join(aside, part), join(folder, part));
  } catch (error) {
    console.error(`darkreach: the sources do not build\n${stripVTControlCharacters(error.message)}`);
    process.exit(1);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

if (existsSync(join(root, 'src')) && stale()) await rebuild();
await import(built);
