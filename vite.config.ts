import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';
import { aheadOfLibraries } from './frontend/ahead/build-ahead';
import { writtenWays } from './frontend/api/build-ways';
import { frontDoor } from './frontend/landing/build-door';
import { examplePlan } from './frontend/landing/build-example';
import { serviceWorker } from './frontend/service-worker/build-worker';
import { brotliCopies } from './frontend/shell/build-brotli';
import { chunksOf, compileHint } from './frontend/shell/chunks';

/** The web app is a folder of static files; the API it speaks to stands on the same origin. */
export default defineConfig({
  root: 'frontend',
  publicDir: 'public',
  // Written for React, built with Preact: docs/decisions/preact-in-the-browser.md.
  resolve: {
    alias: [
      { find: /^react(-dom)?$/, replacement: 'preact/compat' },
      { find: 'react-dom/client', replacement: 'preact/compat/client' },
      { find: 'react/jsx-runtime', replacement: 'preact/jsx-runtime' },
    ],
  },
  plugins: [
    tailwindcss(),
    examplePlan(import.meta.dirname),
    writtenWays(join(import.meta.dirname, 'frontend')),
    frontDoor(join(import.meta.dirname, 'frontend')),
    aheadOfLibraries(join(import.meta.dirname, 'frontend')),
    serviceWorker(join(import.meta.dirname, 'frontend')),
    brotliCopies(),
  ],
  build: {
    outDir: '../dist/site',
    emptyOutDir: true,
    target: 'es2023',
    // A data: URI would need an exception in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: { groups: chunksOf(join(import.meta.dirname, 'frontend')) },
        postBanner: ({ name }) => compileHint(name),
      },
    },
  },
});
