/**
 * `npm run kiosk`: makes ready, then runs the kiosk's shell in Electron. Where there is no Electron and none can be had it says so
 * and offers a Chromium in kiosk mode with the same page: `npm run kiosk -- --chromium [http://server:8080]`.
 */
import { main, ROOT } from './lib/run.mjs';
import { runShell } from './lib/run-shell.mjs';

await main(() =>
  runShell('kiosk', {
    program: ROOT,
    pageArguments: (server) => [
      '--kiosk',
      '--noerrdialogs',
      '--disable-pinch',
      '--overscroll-history-navigation=0',
      `${server}/kiosk`,
    ],
  }),
);
