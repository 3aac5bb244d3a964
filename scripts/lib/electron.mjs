/** Finds the Electron that is on this machine. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Problem, ROOT } from './run.mjs';

const PROGRAM = {
  win32: 'electron.exe',
  darwin: join('Electron.app', 'Contents', 'MacOS', 'Electron'),
};

/** Where the package `electron` puts what it downloads. */
const DOWNLOADED = join(ROOT, 'node_modules', 'electron', 'dist');

/** The path of the program, or null. `ELECTRON_OVERRIDE_DIST_PATH` names a folder with another one, as for Electron itself. */
export function installedElectron() {
  const named = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const program = join(named ?? DOWNLOADED, PROGRAM[process.platform] ?? 'electron');
  if (existsSync(program)) return program;
  if (named) throw new Problem(`ELECTRON_OVERRIDE_DIST_PATH says ${named}, and there is no Electron in it.`);
  return null;
}

/** What Electron must be told here. As root, which a machine for tests often knows alone, it refuses to run with its sandbox. */
export function electronArguments() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
