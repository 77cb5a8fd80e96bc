/** `npm test`: every check in order, then one line `N passed, N failed` summed over all of them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findBrowser, findFirefox } from './browser.mjs';

const REPORTS = 'test-results/reports';

/** Counts of a run, from the runner's own report; without a report only the exit code speaks. */
const checks = {
  'types and borders': { command: ['npx', 'tsc', '-b'] },
  lint: { command: ['npx', 'biome', 'ci'] },
  'unused code': { command: ['npx', 'knip'] },
  'published curves': { command: ['node', 'scripts/limits.mjs', '--check'] },
  'unit and golden tests': {
    command: ['npx', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${REPORTS}/vitest.json`],
    count: () => {
      const { numPassedTests, numFailedTests, numFailedTestSuites } = readReport('vitest.json');
      return { passed: numPassedTests, failed: numFailedTests || numFailedTestSuites };
    },
  },
  build: { command: ['npm', 'run', '--silent', 'build'] },
  'browser tests': {
    command: ['npx', 'playwright', 'test'],
    count: () => {
      const { stats } = readReport('playwright.json');
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected };
    },
  },
};

const readReport = (name) => JSON.parse(readFileSync(`${REPORTS}/${name}`, 'utf8'));

/** A runner that dies without a report counts as one failure. */
function outcome(name, { command, count }, env) {
  console.log(`\n— ${name}: ${command.join(' ')}`);
  const { status } = spawnSync(command[0], command.slice(1), { stdio: ['ignore', 'inherit', 'inherit'], env });
  const plain = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  try {
    const counted = count?.() ?? plain;
    return status === 0 ? counted : { ...counted, failed: Math.max(1, counted.failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

rmSync('test-results', { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const firefox = findFirefox();
const env = { ...process.env, CHROMIUM_PATH: findBrowser(), ...(firefox && { FIREFOX_PATH: firefox }) };
const results = Object.entries(checks).map(([name, check]) => ({ name, ...outcome(name, check, env) }));

console.log('');
for (const { name, passed, failed } of results)
  console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed`);
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 && sum('passed') > 0 ? 0 : 1;
