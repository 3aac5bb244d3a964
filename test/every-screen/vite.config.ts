/** The build of the page with every screen: the kiosk as it is, but with stand-ins for the server and the visitor; beside it the shell's own pages. */
import { fileURLToPath } from 'node:url';
import vue from '@vitejs/plugin-vue';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const STOOD_IN_FOR = /\/(useKiosk|useLasting|usePairing|live\/useLive|speech\/speaker)\.ts$/;

const standIns: Plugin = {
  name: 'stand-ins',
  enforce: 'pre',
  resolveId: (source) => (STOOD_IN_FOR.test(source) ? here('stand-ins.ts') : null),
};

export default defineConfig({
  root: here('.'),
  plugins: [standIns, vue({ features: { optionsAPI: false } })],
  publicDir: false,
  envDir: false,
  logLevel: 'error',
  build: {
    outDir: here('../../.cache/every-screen'),
    emptyOutDir: true,
    rolldownOptions: { input: [here('index.html'), here('own.html'), here('wall.html')] },
    assetsInlineLimit: 0,
    target: 'esnext',
    // Only tests and pictures read it.
    minify: false,
    chunkSizeWarningLimit: 4000,
  },
});
