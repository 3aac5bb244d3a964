/**
 * `npm run kiosk`: makes ready, then runs the kiosk's shell in Electron. Where there is no Electron and none can be had it says so
 * and offers a Chromium in kiosk mode with the same page: `npm run kiosk -- --chromium [http://server:8080]`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { electronArguments, obtainElectron } from './lib/electron.mjs';
import { findChromium } from './lib/chromium.mjs';
import { sizeArguments, wayOf, whatIsWrongWith } from './lib/kiosk-ways.mjs';
import { makeReady } from './lib/ready.mjs';
import { main, Problem, ROOT, run } from './lib/run.mjs';

/** A kiosk without a window manager has nobody who would make the window as large as the glass. */
function windowSize() {
  if (process.platform !== 'linux') return [];
  return sizeArguments(spawnSync('xrandr', ['--current'], { encoding: 'utf8' }).stdout ?? '');
}

/** A browser of its own, so that nobody's tabs and passwords are on the glass. */
async function inChromium(server) {
  const browser = await findChromium();
  if (!browser) throw new Problem('There is no Chromium or Chrome on this computer either.');
  const wrong = await whatIsWrongWith(server);
  if (wrong !== null) console.error(`\n✖ ${wrong}`);
  const profile = join(ROOT, '.cache', 'kiosk-chromium');
  mkdirSync(profile, { recursive: true });
  return run(browser, [
    '--kiosk',
    ...windowSize(),
    ...electronArguments(),
    '--lang=ru',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--noerrdialogs',
    '--disable-pinch',
    '--overscroll-history-navigation=0',
    '--autoplay-policy=no-user-gesture-required',
    `${server}/kiosk`,
  ]);
}

await main(async () => {
  const chosen = wayOf(process.argv.slice(2));
  if (chosen.way === 'chromium') {
    process.exitCode = await inChromium(chosen.server);
    return;
  }
  // Whoever has no Electron does not wait for a build to be told so.
  await makeReady({ build: false });
  const program = await obtainElectron();
  await makeReady();
  process.exitCode = await run(program, [...electronArguments(), ROOT]);
});
