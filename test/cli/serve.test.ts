import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import { darkreach, folder } from './program.ts';

/** The command line in a package that has a small app of its own. */
function packageWith(app: Readonly<Record<string, string>>): string {
  darkreach(['--version']);
  const root = folder();
  writeFileSync(join(root, 'package.json'), '{"type":"module","version":"0.0.0"}');
  writeFileSync(join(root, 'secret.txt'), 'secret');
  cpSync('build/cli', join(root, 'build/cli'), { recursive: true });
  mkdirSync(join(root, 'dist'));
  for (const [name, text] of Object.entries(app)) writeFileSync(join(root, 'dist', name), text);
  return root;
}

const start = (root: string, args: readonly string[]): ChildProcess => {
  const child = spawn(process.execPath, [join(root, 'build/cli/main.js'), 'serve', ...args]);
  onTestFinished(() => void child.kill());
  return child;
};

const ask = (url: string, path: string) =>
  new Promise<{ status: number; type: string; body: string }>((resolve, reject) => {
    request(new URL(url), { path }, (response) => {
      let body = '';
      response.on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body }));
    })
      .on('error', reject)
      .end();
  });

it('serves the built app, and nothing outside it, to this machine', async () => {
  const child = start(packageWith({ 'index.html': '<p>app', 'a.js': '1' }), ['--port', '0', '--json']);
  const [line] = (await once(createInterface({ input: child.stdout as NodeJS.ReadableStream }), 'line')) as [string];
  const { url } = JSON.parse(line) as { url: string };
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await ask(url, '/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '<p>app' });
  expect((await ask(url, '/a.js?x=1')).type).toMatch(/javascript/);
  for (const path of ['/nothing', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%zz'])
    expect((await ask(url, path)).status, path).toBe(404);
  child.kill('SIGINT');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

it('says that the app is not built, or the port taken', async () => {
  const child = start(packageWith({}), []);
  let message = '';
  child.stderr?.on('data', (chunk) => {
    message += chunk;
  });
  expect(await once(child, 'close')).toEqual([1, null]);
  expect(message).toMatch(/not built/);
});
