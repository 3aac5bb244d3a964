/**
 * The tests that need no browser. Their names tell what they cost: `.unit` is pure and instant, `.int` touches a disk
 * or a socket, `.dom` mounts a component.
 */
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

const NOT_OURS = ['**/node_modules/**', 'dist/**', 'data/**'];

export default defineConfig({
  test: {
    // Also on a machine with more cores than the smallest one: what passes only there does not pass.
    maxWorkers: 2,
    // Generous, since two cores may be busy with a browser; nothing waits for it but a test that hangs.
    testTimeout: 20_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['**/*.{unit,int}.test.ts'],
          exclude: NOT_OURS,
        },
      },
      {
        extends: true,
        plugins: [vue()],
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['**/*.dom.test.ts'],
          exclude: NOT_OURS,
        },
      },
    ],
  },
});
