/** `npm start`: builds the app, serves it, and opens it where there is a display. */
import { spawn } from 'node:child_process';
import { build, preview } from 'vite';

const opener = { darwin: 'open', win32: 'explorer' }[process.platform] ?? 'xdg-open';
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

await build({ logLevel: 'warn' });
const server = await preview({ preview: { port: Number(process.env.PORT ?? 4173), strictPort: false } });
const address = server.resolvedUrls?.local[0];
console.log(`DarkReach is at ${address} (stop with Ctrl+C)`);
if (hasDisplay)
  spawn(opener, [address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
