/**
 * The tests in a real browser. There is no webServer: every test starts the offices it needs through test/support,
 * each with a data directory and a port of its own.
 */
import { defineConfig } from '@playwright/test';

const chromium = process.env.CHROMIUM_PATH;
const isRoot = process.getuid?.() === 0;

/** What all of these have seen. */
const AFTER_EVERY_SCREEN = '**/every-component.e2e.ts';

/** Tests with no office: their page is built once for all of them. */
const ON_EVERY_SCREEN = [
  '**/desk-beside-a-program.e2e.ts',
  '**/every-room.e2e.ts',
  '**/every-screen.e2e.ts',
  '**/frame-of-the-voice.e2e.ts',
  '**/wall-sizes.e2e.ts',
];

export default defineConfig({
  testDir: 'test/e2e',
  projects: [
    { name: 'offices', testMatch: '**/*.e2e.ts', testIgnore: [...ON_EVERY_SCREEN, AFTER_EVERY_SCREEN] },
    { name: 'every screen: build', testMatch: 'every-screen.build.ts' },
    // Each test has but a page, and measures for up to a minute.
    {
      name: 'every screen',
      testMatch: ON_EVERY_SCREEN,
      dependencies: ['every screen: build'],
      fullyParallel: true,
    },
    { name: 'every screen: seen', testMatch: AFTER_EVERY_SCREEN, dependencies: ['every screen'] },
  ],
  // Generous, since two cores may be busy with more than these; nothing waits for it but a test that hangs.
  timeout: 120_000,
  // On two cores more gains nothing.
  workers: 2,
  // What passes only at the second try has found something: `npm test` says so at its end. It is no reason to stop everybody.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    locale: 'ru-RU',
    timezoneId: 'Europe/Moscow',
    // Tracing every test takes its time: where there is a second try, that one is traced.
    trace: process.env.CI ? 'on-first-retry' : 'retain-on-failure',
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
