import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Readonly<Record<string, Entry>> };

describe('the lock file', () => {
  it('holds no address', () => {
    expect(Object.values(packages).filter((entry) => entry.resolved !== undefined)).toEqual([]);
    expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/https?:\/\/[^"]*registry/);
  });

  it('names the optional packages of every platform, so that npm ci accepts it anywhere (npm run lock)', () => {
    const exact = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
      Object.entries(optionalDependencies).filter(([, v]) => /^\d/.test(v)),
    );
    expect(exact.length).toBeGreaterThan(10);
    expect(exact.filter(([name]) => packages[`node_modules/${name}`] === undefined)).toEqual([]);
  });
});
