#!/usr/bin/env node
/** The command line; builds itself when the sources are newer than the build. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const built = join(root, 'build/cli/main.js');
const ROOMS = ['physics', 'catalog', 'scenario', 'engine', 'figure', 'cli'];

const newest = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((time, entry) => Math.max(time, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs), 0);

const stale = () => !existsSync(built) || ROOMS.some((room) => newest(join(root, 'src', room)) > statSync(built).mtimeMs);

if (existsSync(join(root, 'src')) && stale()) {
  const { build } = await import('vite');
  await build({ root, configFile: join(root, 'scripts/cli.config.ts') });
}
await import(built);
