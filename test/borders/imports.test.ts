import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The compiler lets an import through to a room that is referenced by a referenced room
 * (scenario → catalog → physics). This closes the gap: a room imports only what its own
 * tsconfig.json references.
 */
const rooms = readdirSync('src');

const referenced = (room: string): string[] => {
  const { references } = JSON.parse(readFileSync(join('src', room, 'tsconfig.json'), 'utf8')) as { references: { path: string }[] };
  return references.map(({ path }) => path.replace('../', ''));
};

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(
    ([, path]) => relative('src', join(dirname(file), path ?? '')).split('/')[0] ?? '',
  );

describe('a room imports only what it references', () => {
  it.each(rooms)('%s', (room) => {
    const files = readdirSync(join('src', room), { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.tsx?$/.test(name) && !name.includes('border-'),
    );
    expect(files.length).toBeGreaterThan(0);
    const allowed = new Set([room, ...referenced(room)]);
    const strays = files.flatMap((name) =>
      importsOf(join('src', room, name))
        .filter((other) => !allowed.has(other))
        .map((other) => `${name} → ${other}`),
    );
    expect(strays).toEqual([]);
  });
});
