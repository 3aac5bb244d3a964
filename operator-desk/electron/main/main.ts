/** `npm run desk`, and the program of an installed window: rules first, then the window. */
import { join } from 'node:path';
import { app, dialog, session } from 'electron';
import { KeptSettings } from '../../../shell/kept-settings.ts';
import { keepCookies } from '../../../shell/kept-cookies.ts';
import { registerOwnScheme, serveOwnPages } from '../../../shell/own-pages.ts';
import { denyDownloads } from '../../../shell/rules/downloads.ts';
import { limitPermissions } from '../../../shell/rules/permissions.ts';
import { guardRequests } from '../../../shell/rules/requests.ts';
import { text } from '../../../texts/index.ts';
import { DeskShell } from './desk-shell.ts';
import { answerPages } from './ipc.ts';
import { DESK_SETTINGS, SETTINGS_FILE, type DeskSettings } from './settings.ts';
import { trustServer } from './trusted.ts';
import { BUILT } from './windows.ts';

/** By it Windows knows whose notifications they are (electron-builder.desk.config.ts). */
const APP_ID = 'ochered.desk';

/** Going on in an unknown state is worse than a new start, and somebody is there who can make one. */
function failed(error: unknown): void {
  console.error(error);
  dialog.showErrorBox(text('desk-window.name'), text('desk-window.failed'));
  app.exit(1);
}

async function run(settings: DeskSettings): Promise<void> {
  await app.whenReady();
  const { defaultSession } = session;
  const origin = (): string | null => settings.now.serverUrl;
  limitPermissions(
    defaultSession,
    (permission, asking) => permission === 'notifications' && asking === origin(),
  );
  denyDownloads(defaultSession);
  serveOwnPages(defaultSession, join(BUILT, 'pages'));
  guardRequests(defaultSession, origin);
  keepCookies(defaultSession, () => undefined);
  const shell = new DeskShell(settings);
  answerPages({
    origin,
    isOurs: (contents) => shell.isOurs(contents),
    facts: () => shell.facts(),
    setServer: (wish) => shell.setServer(wish),
    act: (action) => shell.act(action),
    comeForward: () => shell.comeForward(),
  });
  app.on('second-instance', () => shell.comeForward());
  app.on('window-all-closed', () => app.quit());
  shell.start();
}

// One desk on one screen: a second start brings the first forward.
if (app.requestSingleInstanceLock()) {
  process.on('uncaughtException', failed);
  process.on('unhandledRejection', failed);
  // Takes `--no-sandbox` off the command line. Run from its sources by root, a machine for tests, Electron needs it.
  if (app.isPackaged || !app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  app.setAppUserModelId(APP_ID);
  registerOwnScheme();
  // Electron becomes ready only after this file has been run to its end, and by then it has to know whom to trust.
  const settings = await KeptSettings.open(DESK_SETTINGS, join(app.getPath('userData'), SETTINGS_FILE));
  trustServer(settings.now.serverUrl);
  run(settings).catch(failed);
} else {
  app.exit(0);
}
