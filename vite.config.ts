import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The app: relative addresses, so that the build can be served from any folder. */
export default defineConfig({
  base: './',
  plugins: [react()],
  build: { target: 'es2023', sourcemap: true, reportCompressedSize: false },
  worker: { format: 'es' },
  server: { port: 5173 },
  preview: { port: 4173 },
});
