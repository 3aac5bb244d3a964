/**
 * The build of the shells in Electron, each in three parts (`--mode kiosk-main`): `main`, `preload` and the shell's own `pages`. Main and
 * preload hold all they need but Electron itself, so that an installed shell carries none of the server's packages; a sandboxed preload
 * must be a single CommonJS file anyway.
 */
import vue from '@vitejs/plugin-vue';
import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin, type UserConfig } from 'vite';

/** The Node of Electron 45 is newer. */
const TARGET = 'node22';

/** Compiled for each system, and therefore beside the bundle (electron-builder.config.ts). */
const SERIAL_PORTS = '@serialport/bindings-cpp';

const program = (outDir: string, input: string, file: string, format: 'es' | 'cjs'): UserConfig => ({
  ssr: { noExternal: true, external: ['electron', SERIAL_PORTS] },
  build: {
    ssr: true,
    target: TARGET,
    outDir,
    emptyOutDir: false,
    sourcemap: true,
    minify: false,
    rolldownOptions: { input, output: { format, entryFileNames: file, codeSplitting: false } },
  },
});

/**
 * A program that is not the one of our package.json says itself what it is: Electron reads there the name of the folder in which it keeps
 * things, and the version.
 */
function ownPackage(name: string): Plugin {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const source = JSON.stringify({ name, version, type: 'module', main: 'main.js' });
  return {
    name: 'own-package',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'package.json', source });
    },
  };
}

/** @param folder with the shell's sources */
const shell = (name: string, folder: string): Readonly<Record<string, UserConfig>> => ({
  [`${name}-main`]: program(`dist/${name}-shell`, `${folder}/main/main.ts`, 'main.js', 'es'),
  [`${name}-preload`]: program(`dist/${name}-shell`, `${folder}/preload.ts`, 'preload.cjs', 'cjs'),
  [`${name}-pages`]: {
    plugins: [vue({ features: { optionsAPI: false } })],
    root: `${folder}/pages`,
    build: {
      outDir: `../../../dist/${name}-shell/pages`,
      emptyOutDir: true,
      target: 'chrome142',
      modulePreload: { polyfill: false },
      // No data: URLs, which the pages' policy does not allow.
      assetsInlineLimit: 0,
    },
  },
});

const PARTS = { ...shell('kiosk', 'kiosk/electron'), ...shell('desk', 'operator-desk/electron') };

/** The kiosk's is the program of our own package.json. */
const PLUGINS: Readonly<Record<string, Plugin[]>> = { 'desk-main': [ownPackage('ochered-desk')] };

export default defineConfig(({ mode }) => {
  const part = PARTS[mode];
  if (part === undefined) throw new Error(`There is no part «${mode}» of the shells.`);
  const plugins = [...(part.plugins ?? []), ...(PLUGINS[mode] ?? [])];
  return { publicDir: false, envDir: false, ...part, plugins };
});
