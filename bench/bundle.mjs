/** Builds the benches of the engine as the production build would: whole programs for Node, not modules loaded one by one. */
import { build } from 'vite';

export const BUNDLE = 'build/bench';

export async function bundleBenches(root, entries) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { ssr: true, outDir: BUNDLE, target: 'node20', minify: false, emptyOutDir: true, rollupOptions: { input: entries } },
    ssr: { noExternal: true },
  });
}
