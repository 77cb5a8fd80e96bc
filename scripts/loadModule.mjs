/** Loads a module of the project, TypeScript and all, so that a script runs the program's own code. */
import { createServer } from 'vite';

export async function loadModule(root, path) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await server.ssrLoadModule(path);
  } finally {
    await server.close();
  }
}
