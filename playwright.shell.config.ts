/** The tests of the shells in a real Electron. Started by `npm test`, which finds one. */
import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'test/shell',
  testMatch: '**/*.shell.ts',
  // Each test has a shell and an office of its own, and most of the time both wait.
  workers: 3,
  timeout: 120_000, // see playwright.config.ts
  // Three shells that start at once take several seconds each.
  expect: { timeout: 15_000 },
  fullyParallel: true,
  retries: process.env.CI ? 1 : 0, // see playwright.config.ts
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
});
