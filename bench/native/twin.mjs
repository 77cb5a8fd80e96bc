/** Compiles and runs the twin of the direct kernel; null, with the reason said, where there is no compiler. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

export function runTwin(constants, out = 'build/bench/direct') {
  mkdirSync('build/bench', { recursive: true });
  const defines = Object.entries(constants).map(([name, value]) => `-D${name}=${value}`);
  const compiled = spawnSync('g++', ['-O3', '-march=native', '-std=c++17', ...defines, 'bench/native/direct.cpp', '-o', out], {
    encoding: 'utf8',
  });
  if (compiled.status !== 0) return { skipped: compiled.error ? 'g++ is not installed' : `g++ failed: ${compiled.stderr.split('\n')[0]}` };
  return JSON.parse(spawnSync(out, { encoding: 'utf8' }).stdout);
}
