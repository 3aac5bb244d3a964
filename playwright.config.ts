/**
 * The tests in a real browser. There is no webServer: every test starts the offices it needs through test/support,
 * each with a data directory and a port of its own.
 */
import { defineConfig } from '@playwright/test';

const chromium = process.env.CHROMIUM_PATH;
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  // On two cores more gains nothing.
  workers: 2,
  // A test that passes at the second try has found something.
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        // Chromium refuses to run as root with its sandbox, and a machine for tests often knows nobody else.
        ...(isRoot ? ['--no-sandbox'] : []),
        // Tests talk to this machine alone.
        '--disable-background-networking',
      ],
    },
  },
});
