import { defineConfig } from 'vite';

/** The command line as one file for Node. */
export default defineConfig({
  publicDir: false,
  build: { ssr: 'src/cli/main.ts', outDir: 'build/cli', target: 'node20', emptyOutDir: true, reportCompressedSize: false, minify: false },
  ssr: { noExternal: true },
  logLevel: 'warn',
});
