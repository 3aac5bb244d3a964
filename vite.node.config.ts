/** The build of what runs in Node: our own sources into plain JavaScript, packages stay in node_modules. */
import { defineConfig } from 'vite';

const PROGRAMS = {
  'server/main': 'server/main.ts',
  'server/reset-password': 'server/reset-password.ts',
  'server/restore': 'server/restore.ts',
  'simulator/demo': 'simulator/demo.ts',
  'bench/main': 'bench/main.ts',
  'bench/bare-server': 'bench/bare-server.ts',
};

export default defineConfig({
  publicDir: false,
  envDir: false,
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    // dist/ belongs to both builds; scripts/lib/ready.mjs empties it before them.
    emptyOutDir: false,
    sourcemap: true,
    // Errors and profiles should read like the sources; nobody downloads this.
    minify: false,
    rolldownOptions: {
      input: PROGRAMS,
      output: {
        entryFileNames: '[name].js',
        // As deep below dist/ as the programs, so that a path relative to import.meta.url holds wherever it ends up.
        chunkFileNames: 'shared/[name]-[hash].js',
      },
    },
  },
});
