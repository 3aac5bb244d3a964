/** `npm run kiosk`, and the program of an installed kiosk: rules first, then the shell. */
import { join } from 'node:path';
import { app, session } from 'electron';
import { keepCookies } from '../../../shell/kept-cookies.ts';
import { registerOwnScheme, serveOwnPages } from '../../../shell/own-pages.ts';
import { denyDownloads } from '../../../shell/rules/downloads.ts';
import { limitPermissions } from '../../../shell/rules/permissions.ts';
import { guardRequests } from '../../../shell/rules/requests.ts';
import { keepAwake } from './awake.ts';
import { answerPages } from './ipc.ts';
import { obeySystem, onEnd, startAgain } from './leaving.ts';
import { noApplicationMenu } from './rules/context-menu.ts';
import { Shell } from './shell.ts';
import { isSupervised, supervise } from './supervise.ts';
import { BUILT } from './windows.ts';

/** A shell that fails at its start must not start again in a fury. */
const FAILED_PAUSE_MS = 5_000;

/** Going on in an unknown state is worse than a new start. */
function failed(error: unknown): void {
  console.error(error);
  setTimeout(() => void startAgain(), FAILED_PAUSE_MS);
}

async function run(): Promise<void> {
  await app.whenReady();
  const { defaultSession } = session;
  noApplicationMenu();
  limitPermissions(defaultSession, () => false);
  denyDownloads(defaultSession);
  serveOwnPages(defaultSession, join(BUILT, 'pages'));
  const shell = await Shell.open();
  guardRequests(defaultSession, () => shell.origin);
  keepCookies(defaultSession, () => shell.rightChanged());
  const letSleep = keepAwake();
  onEnd(async () => {
    letSleep();
    await shell.stop();
  });
  answerPages({
    origin: () => shell.origin,
    isOurs: (contents) => shell.isOurs(contents),
    technician: () => shell.askTechnician(),
    facts: () => shell.facts(),
    setUp: (wish, sender) => shell.setUp(wish, sender),
    unlock: (code, sender) => shell.unlock(code, sender),
    act: (action, sender) => shell.act(action, sender),
    inches: (inches) => shell.learnInches(inches),
    port: (order, sender) => shell.atPort(order, sender),
  });
  app.on('second-instance', () => shell.comeForward());
  // A window that something took away in spite of all: no kiosk is left at this glass.
  app.on('window-all-closed', () => void startAgain());
  shell.start();
}

if (!isSupervised()) {
  supervise();
  // One kiosk at one glass: a second one hands over to the first.
} else if (app.requestSingleInstanceLock()) {
  process.on('uncaughtException', failed);
  process.on('unhandledRejection', failed);
  // Takes `--no-sandbox` off the command line. Run from its sources by root, a machine for tests, Electron needs it.
  if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // Two fingers neither magnify the page nor wipe to another.
  app.commandLine.appendSwitch('disable-pinch');
  app.commandLine.appendSwitch('overscroll-history-navigation', '0');
  registerOwnScheme();
  obeySystem();
  // Not awaited: Electron becomes ready only after this file has been run to its end.
  run().catch(failed);
} else {
  app.exit(0);
}
