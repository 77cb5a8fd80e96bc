import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

/** Forbidden imports and globals, one per border that matters: room, offending line, expected complaint. */
const forbidden: readonly [room: string, line: string, complaint: RegExp][] = [
  ['physics', "import { params } from '../../catalog/params.ts'; export default params;", /TS6307|TS2307|TS6059/],
  ['physics', "import type { Plane } from '../../catalog/types.ts'; export type P = Plane;", /TS6307|TS6059/],
  ['catalog', "import type { Scenario } from '../../scenario/scenario.ts'; export type S = Scenario;", /TS6307|TS6059/],
  ['engine', "import type { FigureModel } from '../../figure/types.ts'; export type F = FigureModel;", /TS6307|TS6059/],
  ['figure', "import { useState } from 'react'; export const s = document.title + useState;", /document/],
  ['physics', 'export const w = window.innerWidth;', /window/],
  ['physics', "export const f = fetch('x');", /fetch/],
  ['engine', "import { readFileSync } from 'node:fs'; export default readFileSync;", /node:fs/],
];

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

interface RoomConfig {
  readonly references: readonly { readonly path: string }[];
}

/** Compiles one stray file with a room's own settings and references; returns what the compiler says. */
function compileInRoom(room: string, line: string): string {
  const folder = mkdtempSync(join('src', room, 'border-'));
  folders.push(folder);
  const own = JSON.parse(readFileSync(join('src', room, 'tsconfig.json'), 'utf8')) as RoomConfig;
  const out = `../../../build/borders/${basename(folder)}`;
  const config = {
    extends: '../tsconfig.json',
    compilerOptions: { rootDir: '..', outDir: out, tsBuildInfoFile: `${out}.tsbuildinfo` },
    include: ['.'],
    references: own.references.map(({ path }) => ({ path: `../${path}` })),
  };
  writeFileSync(join(folder, 'stray.ts'), `${line}\n`);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  try {
    return execFileSync('npx', ['tsc', '-b', folder], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

describe('borders of the rooms', () => {
  it.each(forbidden)('%s refuses: %s', (room, line, complaint) => {
    const complaints = compileInRoom(room, line);
    expect(complaints).toMatch(/error TS/);
    expect(complaints).toMatch(complaint);
  });

  it('accepts a lawful import in the same way', () => {
    expect(compileInRoom('catalog', "import { ALPHA } from '../../physics/constants.ts'; export default ALPHA;")).not.toMatch(/error TS/);
  });
});
