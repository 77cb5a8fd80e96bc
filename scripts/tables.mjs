/**
 * Renews the tables that ship with the physics. Run it after a change of the formulas behind them.
 *   node scripts/tables.mjs
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadModule } from './loadModule.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { buildTables } = await loadModule(root, '/scripts/tables.ts');
for (const [path, text] of Object.entries(buildTables())) writeFileSync(join(root, path), text);
