/** The kiosk starts with the computer: after a cut of power nobody is there to start it. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AutoStart } from '../../../contract/endpoints/shells.ts';
import { text } from '../../../texts/index.ts';
import { desktopEntry } from './desktop-entry.ts';

/** Linux: where a desktop session looks for what to start. */
const AUTOSTART_FILE = 'ochered-kiosk.desktop';

/** As much of the computer as is needed here. */
export interface Computer {
  readonly platform: NodeJS.Platform;
  /** What is started with it. */
  readonly program: string;
  /** Linux: the folder of the user's settings. */
  readonly configFolder: string;
  /** Windows and macOS keep a list of what is started at sign-in. */
  setLoginItem(opens: boolean): void;
  /** Whether it will be: somebody may have switched it off in the Task Manager. */
  loginItemOpens(): boolean;
}

/**
 * Looks afterwards whether it is so. What the system would not have is told to the manager: the kiosk works all the same, until the
 * next morning.
 */
export async function startWithComputer(wanted: boolean, computer: Computer): Promise<AutoStart> {
  try {
    if (computer.platform === 'linux') await writeDesktopEntry(wanted, computer);
    else computer.setLoginItem(wanted);
  } catch (error) {
    console.error('The kiosk could not be made to start with the computer:', error);
    return 'failed';
  }
  if (!wanted) return 'off';
  if (computer.platform === 'linux' || computer.loginItemOpens()) return 'on';
  console.error(
    'The kiosk will not start with the computer: it is switched off among the system’s own settings.',
  );
  return 'failed';
}

async function writeDesktopEntry(wanted: boolean, { configFolder, program }: Computer): Promise<void> {
  const folder = join(configFolder, 'autostart');
  const file = join(folder, AUTOSTART_FILE);
  if (!wanted) return rm(file, { force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(file, desktopEntry(program, text('shell.name')));
}
