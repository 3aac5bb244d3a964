/**
 * The tests that need no browser. Their names tell what they cost: `.unit` is pure and instant, `.int` touches a disk
 * or a socket, `.dom` mounts a component.
 */
import vue from '@vitejs/plugin-vue';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const NODES = '**/*.{unit,int}.test.ts';
const DOMS = '**/*.dom.test.ts';
const NOT_OURS = ['node_modules', 'dist', 'data'];
const EXCLUDED = NOT_OURS.map((folder) => `${folder}/**`);

/** Tests that replace a module get all their modules anew; the others of their kind share what they import. */
const REPLACING = readdirSync('.', { withFileTypes: true })
  .filter(({ name }) => !name.startsWith('.') && !NOT_OURS.includes(name))
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(name, { recursive: true }).map((path) => join(name, String(path))))
  .filter((path) => path.endsWith('.test.ts') && readFileSync(path, 'utf8').includes('vi.mock('));

/** Importing is more than half of a run’s time: the files of one worker do it once. */
const SHARED = { isolate: false, exclude: [...EXCLUDED, ...REPLACING] };
const DOM = {
  environment: 'happy-dom',
  // The glass of the design.
  environmentOptions: { happyDOM: { width: 1080, height: 1920 } },
  setupFiles: ['test/support/clean-dom.ts'],
};

export default defineConfig({
  test: {
    // Also on a machine with more cores than the smallest one: what passes only there does not pass.
    maxWorkers: 2,
    // Generous, since two cores may be busy with a browser; nothing waits for it but a test that hangs.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: { name: 'node', environment: 'node', include: [NODES], ...SHARED },
      },
      {
        extends: true,
        plugins: [vue()],
        test: { name: 'dom', include: [DOMS], ...DOM, ...SHARED },
      },
      {
        extends: true,
        test: {
          name: 'node, replacing',
          environment: 'node',
          include: REPLACING,
          exclude: [...EXCLUDED, DOMS],
        },
      },
      {
        extends: true,
        plugins: [vue()],
        test: {
          name: 'dom, replacing',
          include: REPLACING,
          exclude: [...EXCLUDED, NODES],
          ...DOM,
          isolate: false,
          runner: 'test/support/own-modules-runner.ts',
        },
      },
    ],
  },
});
