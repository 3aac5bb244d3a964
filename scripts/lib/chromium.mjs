/** Finds a Chromium for the browser tests, or gets one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackages, isRootOn } from './debian.mjs';
import { Problem, runTool } from './run.mjs';

/** Debian's package of it without a window: the same engine for three quarters of the work. */
const SHELL = 'chromium-headless-shell';
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const USUAL_PLACES = {
  linux: ['/usr/bin', '/usr/local/bin', ...(process.env.PATH ?? '').split(delimiter)].flatMap((folder) =>
    NAMES.map((name) => join(folder, name)),
  ),
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
};

const WHAT_TO_DO =
  'Install Chromium or Google Chrome, or set CHROMIUM_PATH to one, and try again. ' +
  '(`npm test -- --unit` needs no browser.)';

/** The path of a Chromium that runs; looks first at CHROMIUM_PATH, then around the machine, then installs one. */
export async function chromium() {
  return (await findChromium()) ?? (await install());
}

/**
 * The path of a Chromium on this machine, the one of CHROMIUM_PATH before any other, or undefined.
 *
 * @param {{ withWindow?: boolean }} [needs] `withWindow`: somebody is to see it
 */
export async function findChromium({ withWindow = false } = {}) {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (runs(named)) return named;
    throw new Problem(`CHROMIUM_PATH says ${named}, and that does not run. ${WHAT_TO_DO}`);
  }
  // Playwright is loaded only here: it is not there before the dependencies are.
  const { chromium: playwrights } = await import('@playwright/test');
  return [...(USUAL_PLACES[process.platform] ?? []), playwrights.executablePath()].find(
    (path) => !(withWindow && path.endsWith(SHELL)) && runs(path),
  );
}

/** Asked for its version, because /usr/bin/chromium-browser may be a stub that only tells what to install. */
function runs(path) {
  if (!existsSync(path)) return false;
  // Chrome for Windows opens a window instead of answering.
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0;
}

async function install() {
  console.log('No Chromium on this machine: installing one…');
  // Not where Debian is only the ancestor: Ubuntu's package is a stub.
  if (isRootOn('debian')) await installPackages([SHELL]);
  else await runTool('@playwright/test', ['install', 'chromium']);
  const found = await findChromium();
  if (found) return found;
  throw new Problem(`No Chromium was found, and installing one failed. ${WHAT_TO_DO}`);
}
