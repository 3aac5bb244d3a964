/** The kiosk starts with the computer: after a cut of power nobody is there to start it. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { app } from 'electron';
import { text } from '../../../texts/index.ts';
import { desktopEntry } from './desktop-entry.ts';

/** Linux: where a desktop session looks for what to start. */
const AUTOSTART_FILE = 'ochered-kiosk.desktop';

/** @returns false when the system would not have it; the kiosk works all the same */
export async function startWithComputer(wanted: boolean): Promise<boolean> {
  // Run from its sources it is a developer's, not an office's.
  if (!app.isPackaged) return true;
  try {
    if (process.platform === 'linux') await writeDesktopEntry(wanted);
    else app.setLoginItemSettings({ openAtLogin: wanted });
    return true;
  } catch {
    return false;
  }
}

async function writeDesktopEntry(wanted: boolean): Promise<void> {
  const folder = join(app.getPath('appData'), 'autostart');
  const file = join(folder, AUTOSTART_FILE);
  if (!wanted) return rm(file, { force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(file, desktopEntry(process.env.APPIMAGE ?? process.execPath, text('shell.name')));
}
