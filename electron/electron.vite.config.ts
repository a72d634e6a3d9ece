import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const root = resolve(import.meta.dirname, '..');

/** Main as an ES module, the preload as CommonJS (a sandboxed one must be), and the page that every host serves. */
export default defineConfig({
  main: {
    build: {
      outDir: resolve(root, 'out/main'),
      externalizeDeps: true,
      lib: { entry: resolve(root, 'electron/desktop/main.ts'), formats: ['es'], fileName: () => 'index.js' },
      rolldownOptions: { output: { entryFileNames: 'index.js' } },
    },
  },
  preload: {
    build: {
      outDir: resolve(root, 'out/preload'),
      externalizeDeps: true,
      lib: {
        entry: resolve(root, 'electron/desktop/preload.ts'),
        formats: ['cjs'],
        fileName: () => 'index.cjs',
      },
      rolldownOptions: { output: { entryFileNames: 'index.cjs' } },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    base: './',
    plugins: [react()],
    build: {
      outDir: resolve(root, 'out/renderer'),
      // Fonts stay files: the page's policy allows none from data addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      minify: true,
      // From this machine, a page of one file is there sooner than a page of many.
      chunkSizeWarningLimit: 1500,
      rolldownOptions: { input: resolve(root, 'renderer/index.html') },
    },
  },
});
