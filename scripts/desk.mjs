/**
 * `npm run desk`: makes ready, then runs the desk's window in Electron, which stays on top of other programs. Where there is no Electron and
 * none can be had it says so and offers the same page in a window of Chromium, which does not: `npm run desk -- --chromium
 * [http://server:8080]`.
 */
import { join } from 'node:path';
import { ON_X11 } from './lib/electron.mjs';
import { main, ROOT } from './lib/run.mjs';
import { runShell } from './lib/run-shell.mjs';

await main(() =>
  runShell('desk', {
    program: join(ROOT, 'dist', 'desk-shell'),
    electron: ON_X11,
    pageArguments: (server) => [`--app=${server}/desk`],
    missing:
      'This window does not stay on top by itself: other programs cover it, unless the system’s window manager can keep it above.',
  }),
);
