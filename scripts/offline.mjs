/** Vite plugin: the service worker with the list of all files of the build, and headers for static hosts. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const WORKER = 'sw.js';

const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/** Asked for by the app; of the published curves it reads one file for each plane. */
const needed = (file) => file !== WORKER && file !== '_headers' && file !== 'limits/index.json' && !/\.(map|csv)$/.test(file);

/** By its folder, because servers may redirect the name of the page. */
const addressOf = (file) => (file === 'index.html' ? './' : file);

function buildOf(folder) {
  const files = filesIn(folder).filter(needed);
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(join(folder, file)));
  return { version: hash.digest('hex').slice(0, 16), files: files.map(addressOf) };
}

const headers = (policy) =>
  [
    '/*',
    `  Content-Security-Policy: ${policy}`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: no-referrer',
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    `/${WORKER}`,
    '  Cache-Control: no-cache',
    '',
  ].join('\n');

export const offline = (policy) => ({
  name: 'offline',
  apply: 'build',
  buildStart() {
    this.emitFile({ type: 'chunk', id: 'src/workers/offline.ts', fileName: WORKER });
  },
  writeBundle: {
    order: 'post',
    sequential: true,
    handler({ dir }) {
      const path = join(dir, WORKER);
      const worker = readFileSync(path, 'utf8').replace('__BUILD__', () => JSON.stringify(buildOf(dir)));
      writeFileSync(path, worker);
      writeFileSync(join(dir, '_headers'), headers(policy));
    },
  },
});
