/** `npm run soak`: half an hour of random actions on the production build. SOAK_SECONDS and SOAK_SEED choose others. */
import { spawnSync } from 'node:child_process';

const env = { SOAK_SECONDS: '1800', ...process.env };
const run = (command, args) => spawnSync(command, args, { stdio: 'inherit', env }).status ?? 1;
process.exitCode =
  run('npx', ['vite', 'build', '--logLevel', 'warn']) || run('npx', ['playwright', 'test', 'e2e/soak', '--project=chromium']);
