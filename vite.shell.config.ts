/**
 * The build of the kiosk's shell, in three parts (`--mode`): `main`, `preload` and the shell's own `pages`. Main and preload hold all
 * they need but Electron itself, so that an installed kiosk carries none of the server's packages; a sandboxed preload must be a
 * single CommonJS file anyway.
 */
import vue from '@vitejs/plugin-vue';
import { defineConfig, type UserConfig } from 'vite';

/** The Node of Electron 45 is newer. */
const TARGET = 'node22';

/** Compiled for each system, and therefore beside the bundle (electron-builder.config.ts). */
const SERIAL_PORTS = '@serialport/bindings-cpp';

const program = (input: string, file: string, format: 'es' | 'cjs'): UserConfig => ({
  ssr: { noExternal: true, external: ['electron', SERIAL_PORTS] },
  build: {
    ssr: true,
    target: TARGET,
    outDir: 'dist/kiosk-shell',
    emptyOutDir: false,
    sourcemap: true,
    minify: false,
    rolldownOptions: { input, output: { format, entryFileNames: file, codeSplitting: false } },
  },
});

const PARTS: Readonly<Record<string, UserConfig>> = {
  main: program('kiosk/electron/main/main.ts', 'main.js', 'es'),
  preload: program('kiosk/electron/preload.ts', 'preload.cjs', 'cjs'),
  pages: {
    plugins: [vue({ features: { optionsAPI: false } })],
    root: 'kiosk/electron/pages',
    build: {
      outDir: '../../../dist/kiosk-shell/pages',
      emptyOutDir: true,
      target: 'chrome142',
      modulePreload: { polyfill: false },
      // No data: URLs, which the pages' policy does not allow.
      assetsInlineLimit: 0,
    },
  },
};

export default defineConfig(({ mode }) => {
  const part = PARTS[mode];
  if (part === undefined) throw new Error(`There is no part «${mode}» of the shell.`);
  return { publicDir: false, envDir: false, ...part };
});
