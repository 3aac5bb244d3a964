/**
 * `npm run kiosk`: makes ready, then runs the kiosk's shell in Electron. Where there is no Electron and none can be had it says so
 * and offers a Chromium in kiosk mode with the same page: `npm run kiosk -- --chromium [http://server:8080]`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { electronArguments, installedElectron } from './lib/electron.mjs';
import { findChromium } from './lib/chromium.mjs';
import { makeReady } from './lib/ready.mjs';
import { main, Problem, ROOT, run } from './lib/run.mjs';

/** The office on this very computer. */
const HERE = 'http://127.0.0.1:8080';

const WITHOUT = [
  'There is no Electron on this computer, and it could not be downloaded.',
  'Either set ELECTRON_OVERRIDE_DIST_PATH to a folder with an unpacked Electron 45 and run this again,',
  'or show the same page in Chromium: npm run kiosk -- --chromium http://SERVER:8080',
  '(full screen, but without the shell: it mends nothing by itself, and a keyboard can close it).',
].join('\n  ');

async function electron() {
  const found = installedElectron();
  if (found) return found;
  console.log('Fetching Electron…');
  // Electron's own downloader; what it says when it fails is its own too.
  await run(process.execPath, [join(ROOT, 'node_modules', 'electron', 'install.js')]);
  const fetched = installedElectron();
  if (fetched) return fetched;
  throw new Problem(WITHOUT);
}

/** A browser of its own, so that nobody's tabs and passwords are on the glass. */
async function inChromium(server) {
  const browser = await findChromium();
  if (!browser) throw new Problem('There is no Chromium or Chrome on this computer either.');
  const profile = join(ROOT, '.cache', 'kiosk-chromium');
  mkdirSync(profile, { recursive: true });
  return run(browser, [
    '--kiosk',
    ...electronArguments(),
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--noerrdialogs',
    '--disable-pinch',
    '--overscroll-history-navigation=0',
    '--autoplay-policy=no-user-gesture-required',
    new URL('/kiosk', server).href,
  ]);
}

await main(async () => {
  const [mode, server = HERE] = process.argv.slice(2);
  if (mode !== undefined && mode !== '--chromium')
    throw new Problem(`Unknown: ${mode}. There is --chromium [http://server:8080].`);
  if (!URL.canParse(server)) throw new Problem(`${server} is no address. One is http://192.168.1.10:8080`);
  if (mode === '--chromium') {
    process.exitCode = await inChromium(server);
    return;
  }
  await makeReady();
  process.exitCode = await run(await electron(), [...electronArguments(), ROOT]);
});
