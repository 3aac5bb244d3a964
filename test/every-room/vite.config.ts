/** The build of the page with every room's screens: the applications as they are, but with stand-ins for the server. */
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const STOOD_IN_FOR = /\/(usePairing|live\/useLive|speech\/speaker)\.ts$/;

const standIns: Plugin = {
  name: 'stand-ins',
  enforce: 'pre',
  resolveId: (source) => (STOOD_IN_FOR.test(source) ? here('stand-ins.ts') : null),
};

export default defineConfig({
  root: here('.'),
  plugins: [standIns, vue()],
  publicDir: false,
  envDir: false,
  logLevel: 'error',
  build: {
    outDir: here('../../.cache/every-room'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    target: 'esnext',
    // Only a test reads it.
    minify: false,
    chunkSizeWarningLimit: 4000,
  },
});
