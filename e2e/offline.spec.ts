import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { figure } from './plot.ts';

test.use({ serviceWorkers: 'allow' });

const SUBPATH = '/tools/darkreach/';
const TYPES: Readonly<Record<string, string>> = {
  ...{ '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.json': 'application/json' },
  ...{ '.woff2': 'font/woff2', '.webmanifest': 'application/manifest+json', '.png': 'image/png' },
};

/** A copy of the build on a host of its own, in a folder below the root. */
interface Host {
  readonly folder: string;
  readonly server: Server;
  readonly address: string;
}

async function startHost(): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'darkreach-host-'));
  cpSync('dist', folder, { recursive: true, filter: (path) => !path.endsWith('.map') });
  const server = createServer(({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const name = pathname.slice(SUBPATH.length) || 'index.html';
    try {
      const body = readFileSync(join(folder, pathname.startsWith(SUBPATH) ? name : 'nothing'));
      response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'text/plain' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { folder, server, address: `http://localhost:${(server.address() as AddressInfo).port}${SUBPATH}` };
}

let host: Host;
test.beforeEach(async () => {
  host = await startHost();
});
test.afterEach(() => {
  host.server.closeAllConnections();
  host.server.close();
  rmSync(host.folder, { recursive: true, force: true });
});

async function visit(page: Page, hash = ''): Promise<void> {
  await page.goto(`${host.address}${hash}`);
  await expect(figure(page)).toHaveAttribute('aria-busy', 'false');
}

/** Until the first version has stored all its files. */
const stored = (page: Page) => page.evaluate(async () => void (await navigator.serviceWorker.ready));

test('after the first visit the app starts, computes and exports without a network', async ({ page }) => {
  test.setTimeout(120_000);
  await visit(page);
  await stored(page);
  host.server.closeAllConnections();
  await new Promise((resolve) => host.server.close(resolve));
  await page.goto('about:blank');
  await visit(page, '#plane=y-mchi&alphaD=0.3');
  await expect(page.locator('[data-region="reach:na64e-2022"][data-role="edge"]').first()).toBeAttached();
  await expect(page.locator('[data-region^="limit:"]').first()).toBeAttached();
  await page.getByRole('button', { name: 'Export figure' }).click();
  await expect(page.getByRole('img', { name: /as it will be saved/ })).toBeVisible();
});

test('a new version waits until it is wanted, and then comes whole', async ({ page }) => {
  test.setTimeout(120_000);
  await visit(page);
  await stored(page);
  await page.reload();
  await expect(figure(page)).toHaveAttribute('aria-busy', 'false');
  const html = join(host.folder, 'index.html');
  writeFileSync(html, readFileSync(html, 'utf8').replace('<title>DarkReach</title>', '<title>DarkReach, next</title>'));
  const worker = join(host.folder, 'sw.js');
  writeFileSync(worker, readFileSync(worker, 'utf8').replace(/"version":"\w+"/, '"version":"next"'));
  await page.reload();
  await expect(page).toHaveTitle('DarkReach');
  const notice = page.getByText('A new version of DarkReach is ready.');
  await expect(notice).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Use it now' }).click();
  await expect(page).toHaveTitle('DarkReach, next');
  await expect(notice).toHaveCount(0);
  expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
});

test('it can be installed: name, icons, start page', async ({ page, request }) => {
  await page.goto(host.address);
  const manifest = await page.locator('link[rel="manifest"]').getAttribute('href');
  const about = await (await request.get(new URL(manifest ?? '', host.address).href)).json();
  expect(about).toMatchObject({ name: 'DarkReach', display: 'standalone', start_url: '.' });
  for (const { src } of about.icons) expect((await request.get(new URL(src, host.address).href)).ok()).toBe(true);
});
