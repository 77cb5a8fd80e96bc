import { createReadStream, existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import type { Call } from './call.ts';
import { printJson, whole } from './options.ts';
import { packageFile } from './packageFile.ts';

const HOST = '127.0.0.1';
const PORT = 4173;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.webmanifest': 'application/manifest+json',
};

/** The file behind an address; null outside the folder and where there is none. */
async function fileAt(root: string, address: string): Promise<string | null> {
  try {
    const path = normalize(join(root, decodeURIComponent(new URL(address, `http://${HOST}`).pathname)));
    if (path !== root && !path.startsWith(root + sep)) return null;
    const file = (await stat(path)).isDirectory() ? join(path, 'index.html') : path;
    return (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}

async function answer(root: string, { method = '', url = '/' }: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = method === 'GET' || method === 'HEAD' ? await fileAt(root, url) : null;
  if (file === null) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('not found\n');
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(`port ${port} is taken; choose another with --port, or --port 0`) : error),
    );
    server.listen(port, HOST, () => resolve((server.address() as AddressInfo).port));
  });

/** `serve`: the built app, for this machine only. */
export async function serve({ options }: Call): Promise<number> {
  const root = packageFile('dist');
  if (!existsSync(join(root, 'index.html'))) throw new Error('the app is not built; run npm run build first');
  const server = createServer((request, response) => void answer(root, request, response));
  const url = `http://${HOST}:${await listen(server, whole(options, 'port', [0, 65_535], PORT))}/`;
  if (options.json) printJson({ url });
  else process.stdout.write(`DarkReach is at ${url} (stop with Ctrl+C)\n`);
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close(() => resolve(0)).closeAllConnections());
  });
}
