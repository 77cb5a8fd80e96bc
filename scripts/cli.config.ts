import { defineConfig } from 'vite';

/** The command line for Node: a small start, and each command in a part of its own that is loaded when it is called. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'build/cli',
    target: 'node20',
    emptyOutDir: true,
    reportCompressedSize: false,
    minify: false,
    // The PDF library names the external ones for pages of HTML; nothing here asks for them.
    rollupOptions: { external: ['canvg', 'html2canvas', 'dompurify'], output: { chunkFileNames: '[name]-[hash].js' } },
  },
  ssr: { noExternal: true },
  logLevel: 'warn',
});
