import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { modelParams } from '../../src/catalog/modelParams.ts';
import { setupParams } from '../../src/catalog/setupParams.ts';
import { darkreach, json } from './program.ts';

const COMMANDS = ['beams', 'list', 'yield', 'limit', 'relic', 'gminus2', 'eval', 'figure', 'validate', 'scan', 'merge', 'convert', 'serve'];

describe('help', () => {
  it('names every command', () => {
    const { stdout } = darkreach(['help']);
    expect(COMMANDS.filter((name) => !stdout.includes(`  ${name} `))).toEqual([]);
    const listed = json<{ name: string }[]>(['help', '--json']).map(({ name }) => name);
    expect(listed.toSorted()).toEqual(COMMANDS.toSorted());
  });

  it('gives each command its flags and an example, without colour in a pipe', () => {
    for (const { name, flags } of json<{ name: string; flags: object }[]>(['help', '--json'])) {
      const { status, stdout, stderr } = darkreach([name, '--help']);
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toContain(`darkreach ${name}`);
      expect(stdout.match(/^ {2}# /m), name).not.toBeNull();
      expect(Object.keys(flags).filter((flag) => !stdout.includes(`--${flag}`))).toEqual([]);
      expect(stdout).not.toContain('\x1b');
    }
  });

  it('documents every parameter in docs/CLI.md, which is up to date (npm run cli-docs)', () => {
    const docs = readFileSync('docs/CLI.md', 'utf8');
    const parameters = Object.keys({ ...modelParams, ...setupParams });
    expect(parameters.filter((id) => !docs.includes(`| \`${id}\` |`))).toEqual([]);
    expect(docs).toBe(darkreach(['help', '--markdown']).stdout);
  });

  it('the version is that of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(darkreach(['--version']).stdout.trim()).toBe(version);
  });

  it('takes --json and --quiet everywhere', () => {
    expect(json(['list', 'planes', '--json', '--quiet'])).toEqual(json(['list', 'planes']));
    expect(darkreach(['limit', '--experiment', 'na64e-2022', '--csv', '--json']).status).toBe(2);
  });
});
