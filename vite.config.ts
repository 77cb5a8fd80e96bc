import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { offline } from './scripts/offline.mjs';

/** What the built page may load: itself. No inline script or style, no other origin. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Writes the policy into the built page; the development server needs inline styles. */
const contentSecurityPolicy: Plugin = {
  name: 'content-security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
  ],
};

/** The app: relative addresses, so that the build can be served from any folder. */
export default defineConfig({
  base: './',
  plugins: [react(), contentSecurityPolicy, offline(POLICY)],
  build: {
    target: 'es2023',
    sourcemap: true,
    reportCompressedSize: false,
    // Every browser that runs the build knows it. What a part needs besides is found when the part is there: to name it
    // all in the first file cost 1 kB.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_url, names, { hostType }) => (hostType === 'js' ? names.filter((name) => name.endsWith('.css')) : names),
    },
    // The PDF library names these for pages of HTML; nothing here asks for them.
    rolldownOptions: {
      external: ['canvg', 'html2canvas', 'dompurify'],
      // All that the first view needs is one file: forty small ones compress 4 % worse and ask forty times.
      // The physics of the first computed curve is another, and what starts the workers: files that name each other would
      // be asked for one after the other.
      output: {
        codeSplitting: {
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /node_modules/, priority: 2 },
            { name: 'app', tags: ['$initial'], test: (id) => !id.endsWith('src/workers/offline.ts'), priority: 1 },
            { name: 'missingEnergy', test: /src[\\/]catalog[\\/]computing[\\/]missingEnergy\.ts$/ },
            { name: 'pool', test: /src[\\/]workers[\\/]pool\.ts$/ },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  server: { port: 5173 },
  preview: { port: 4173 },
});
