import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
];

const run = (command, args) => spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

const known = () => [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM].find((path) => path && existsSync(path));

/** As root on Debian the distribution's own browser; its package lists may be missing on a fresh machine. */
const installFromDebian = () =>
  process.getuid?.() === 0 &&
  existsSync('/usr/bin/apt-get') &&
  (run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']) ||
    (run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])));

/**
 * Path of a Chromium: CHROMIUM_PATH, Playwright's own, the system's, else one that is installed now.
 * Throws one clear sentence when there is none to be had.
 */
export function findBrowser() {
  const found = known();
  if (found) return found;
  console.error('No browser found; installing one for the browser tests.');
  if (
    installFromDebian() ||
    run('npx', ['playwright', 'install', '--with-deps', 'chromium']) ||
    run('npx', ['playwright', 'install', 'chromium'])
  ) {
    const installed = known();
    if (installed) return installed;
  }
  throw new Error('No Chromium could be found or installed: install chromium or google-chrome, or set CHROMIUM_PATH to a browser.');
}

/** Without these Chromium makes requests of its own; the sandbox cannot start as root. */
export const browserArguments = () => [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
