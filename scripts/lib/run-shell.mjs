/** What `npm run kiosk` and `npm run desk` do: make ready, then run the shell in Electron, or its page in a Chromium. */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { electronArguments, obtainElectron } from './electron.mjs';
import { makeReady } from './ready.mjs';
import { Problem, ROOT, run } from './run.mjs';
import { placeArguments, wayOf, whatIsWrongWith } from './shell-ways.mjs';

/** What the system tells of its screen: where there is no window manager nobody else would make the window fit it. */
function toldOfScreen() {
  if (process.platform !== 'linux') return '';
  return spawnSync('xrandr', ['--current'], { encoding: 'utf8' }).stdout ?? '';
}

/** A browser of its own, so that nobody's tabs and passwords are in it. */
async function showInChromium(shell, server, { pageArguments, missing }) {
  const browser = await findChromium({ withWindow: true });
  if (!browser) throw new Problem('There is no Chromium or Chrome on this computer either.');
  const wrong = await whatIsWrongWith(server);
  if (wrong !== null) console.error(`\n✖ ${wrong}`);
  if (missing) console.log(missing);
  const profile = join(ROOT, '.cache', `${shell}-chromium`);
  mkdirSync(profile, { recursive: true });
  return run(browser, [
    ...placeArguments(shell, toldOfScreen()),
    ...electronArguments(),
    '--lang=ru',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--autoplay-policy=no-user-gesture-required',
    ...pageArguments(server),
  ]);
}

/**
 * @param {'kiosk' | 'desk'} shell
 * @param {object} ways
 * @param {string} ways.program the folder that Electron is given
 * @param {(server: string) => string[]} ways.pageArguments what shows the page in Chromium
 * @param {readonly string[]} [ways.electron] what Electron is told besides
 * @param {string} [ways.missing] what is told of Chromium's window before it comes
 */
export async function runShell(shell, { program, electron: told = [], ...inChromium }) {
  const chosen = wayOf(process.argv.slice(2));
  if (chosen.way === 'chromium') {
    process.exitCode = await showInChromium(shell, chosen.server, inChromium);
    return;
  }
  // Whoever has no Electron does not wait for a build to be told so.
  await makeReady({ build: false });
  const electron = await obtainElectron(shell);
  await makeReady();
  process.exitCode = await run(electron, [...electronArguments(), ...told, program]);
}
