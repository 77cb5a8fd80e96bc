import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
];
const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'];

const run = (command, args) => spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

const firstOf = (paths) => paths.find((path) => path && existsSync(path));
const knownChromium = () => firstOf([process.env.CHROMIUM_PATH, chromium.executablePath(), ...CHROMIUM]);
const knownFirefox = () => firstOf([process.env.FIREFOX_PATH, ...FIREFOX]);

const installPackage = (name) => run('apt-get', ['install', '-y', '--no-install-recommends', name]);

/** As root on Debian the distribution's own browser; its package lists may be missing on a fresh machine. */
const installFromDebian = (name) =>
  process.getuid?.() === 0 &&
  existsSync('/usr/bin/apt-get') &&
  (installPackage(name) || (run('apt-get', ['update']) && installPackage(name)));

/**
 * Path of a Chromium: CHROMIUM_PATH, Playwright's own, the system's, else one that is installed now.
 * Throws one clear sentence when there is none to be had.
 */
export function findBrowser() {
  const found = knownChromium();
  if (found) return found;
  console.error('No browser found; installing one for the browser tests.');
  if (
    installFromDebian('chromium') ||
    run('npx', ['playwright', 'install', '--with-deps', 'chromium']) ||
    run('npx', ['playwright', 'install', 'chromium'])
  ) {
    const installed = knownChromium();
    if (installed) return installed;
  }
  throw new Error('No Chromium could be found or installed: install chromium or google-chrome, or set CHROMIUM_PATH to a browser.');
}

/**
 * Path of a Firefox: FIREFOX_PATH, the system's, else the one that Debian offers.
 * The second browser: without it the tests in Chromium still count, so undefined and one sentence.
 */
export function findFirefox() {
  const found = knownFirefox() ?? (installFromDebian('firefox-esr') ? knownFirefox() : undefined);
  if (!found) console.error('No Firefox could be found or installed: its browser tests are left out. Set FIREFOX_PATH to run them.');
  return found;
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
