import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** kB of script, compressed, that the page names: what stands between an empty cache and the first view. */
const MOST = 180;
/** Compressors of different machines differ by this much. */
const COMPRESSOR = 1.003;

test('the page names at most 180 kB of script', async ({ request }) => {
  const page = await (await request.get('/')).text();
  const scripts = [...new Set([...page.matchAll(/assets\/[\w.-]+\.js/g)].map(([path]) => path))];
  const bodies = await Promise.all(scripts.map(async (path) => (await request.get(`/${path}`)).body()));
  const size = bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0) / 1000;
  expect(scripts.length).toBeGreaterThan(0);
  expect(size, scripts.join(', ')).toBeLessThan(MOST * COMPRESSOR);
});
