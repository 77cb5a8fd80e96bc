/**
 * Renews the tables that ship with the physics. Run it after a change of the formulas behind them.
 *   node scripts/tables.mjs
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
});
try {
  const { buildTables } = await server.ssrLoadModule('/scripts/tables.ts');
  for (const [path, text] of Object.entries(buildTables())) writeFileSync(join(root, path), text);
} finally {
  await server.close();
}
