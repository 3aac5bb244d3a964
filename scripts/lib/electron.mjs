/** Finds the Electron that is on this machine, or fetches it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Problem, ROOT, run } from './run.mjs';
import { inChromium, withoutElectron } from './shell-ways.mjs';

const PROGRAM = {
  win32: 'electron.exe',
  darwin: join('Electron.app', 'Contents', 'MacOS', 'Electron'),
};

/** The package `electron`: it puts what it downloads into `dist`. */
const PACKAGE = join(ROOT, 'node_modules', 'electron');

/** The path of the program, or null. `ELECTRON_OVERRIDE_DIST_PATH` names a folder with another one, as for Electron itself. */
export function installedElectron(shell = 'kiosk', folder = PACKAGE) {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const program = join(named ?? join(folder, 'dist'), PROGRAM[process.platform] ?? 'electron');
  if (existsSync(program)) return program;
  if (named)
    throw new Problem(
      `ELECTRON_OVERRIDE_DIST_PATH says ${named}, and there is no Electron in it.\n  Name another folder, ${inChromium(shell)}`,
    );
  return null;
}

/**
 * The path of the program, fetched if need be.
 *
 * @param {'kiosk' | 'desk'} shell that needs it
 * @param folder of the package `electron`
 */
export async function obtainElectron(shell, folder = PACKAGE) {
  const found = installedElectron(shell, folder);
  if (found) return found;
  console.log('Fetching Electron…');
  // Electron's own downloader; what it says when it fails is its own too.
  await run(process.execPath, [join(folder, 'install.js')]);
  const fetched = installedElectron(shell, folder);
  if (fetched) return fetched;
  throw new Problem(withoutElectron(shell));
}

/**
 * On Wayland no program may put its window above others or say where it stands, and Electron says that it did (electron/electron#50403).
 * Through XWayland it can. electron-builder.desk.config.ts says the same for the packed window.
 */
export const ON_X11 = process.platform === 'linux' ? ['--ozone-platform=x11'] : [];

/** What Electron must be told here. As root, which a machine for tests often knows alone, it refuses to run with its sandbox. */
export function electronArguments() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
