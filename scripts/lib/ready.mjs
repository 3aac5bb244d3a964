/** Makes the project ready to run: dependencies as the lock file says, a build of the sources as they are. */
import './node-version.mjs';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { BUILT_FOLDERS } from './rooms.mjs';
import { Problem, ROOT, runNpm, runTool } from './run.mjs';

const LOCK_FILE = join(ROOT, '.cache', 'set-up.lock');
const DIST = join(ROOT, 'dist');
const BUILD_STAMP = join(DIST, '.built-from');

/** Files beside the source folders that change what a build makes. */
const BUILD_CONFIGURATION = [
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'vite.node.config.ts',
  'vite.shell.config.ts',
];

/** What a build is made of; the last six are the shells of the kiosk and the desk. */
const BUILDS = [
  ['--config', 'vite.config.ts'],
  ['--config', 'vite.node.config.ts'],
  ...['kiosk', 'desk'].flatMap((shell) =>
    ['main', 'preload', 'pages'].map((part) => [
      '--config',
      'vite.shell.config.ts',
      '--mode',
      `${shell}-${part}`,
    ]),
  ),
];

/**
 * Installs and builds what is not up to date; does nothing, in well under a second, when everything is.
 * @param {{ build?: boolean }} options `build: false` installs only
 */
export async function makeReady({ build = true } = {}) {
  const isReady = () => isInstalled() && (!build || isBuilt());
  if (isReady()) return;
  await withLock(LOCK_FILE, async () => {
    if (!isInstalled()) await install();
    if (build && !isBuilt()) await buildAll();
  });
}

/**
 * npm leaves a list of what it installed, as its last act, in node_modules. Comparing that with package-lock.json
 * instead of keeping a stamp of our own means that a developer's `npm install something` counts as installed too,
 * and an interrupted `npm ci` does not.
 */
function isInstalled() {
  const wanted = readPackages('package-lock.json');
  if (!wanted) throw new Problem('package-lock.json is missing: this is not a complete copy of the project.');
  const installed = readPackages(join('node_modules', '.package-lock.json'));
  if (!installed) return false;
  return Object.entries(wanted).every(([path, { version, integrity, optional, devOptional }]) => {
    if (path === '') return true; // the project itself
    const found = installed[path];
    // Binaries for other systems are optional and rightly absent.
    return found
      ? found.version === version && found.integrity === integrity
      : Boolean(optional || devOptional);
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw new Problem(`${file} cannot be read: ${error.message}`);
  }
}

async function install() {
  console.log('Installing dependencies (npm ci)…');
  const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (code === 0) return;
  throw new Problem(
    'npm ci failed, see its words above. It needs the npm registry; where the ready-made binary of sqlite3 cannot be ' +
      'fetched, it also needs python3, make and a C++ compiler (Debian: apt-get install -y python3 make g++).',
  );
}

function isBuilt() {
  return existsSync(BUILD_STAMP) && readFileSync(BUILD_STAMP, 'utf8') === sourcesHash();
}

async function buildAll() {
  console.log('Building…');
  // Before the build: a file saved while it runs must lead to another one next time.
  const hash = sourcesHash();
  rmSync(DIST, { recursive: true, force: true });
  const codes = await Promise.all(
    BUILDS.map((build) => runTool('vite', ['build', ...build, '--logLevel', 'warn'])),
  );
  if (codes.some((code) => code !== 0)) throw new Problem('The build failed, see above.');
  mkdirSync(DIST, { recursive: true });
  writeFileSync(BUILD_STAMP, hash);
}

/** A hash over the names and contents of all the sources: some hundred small files, a few tens of milliseconds. */
function sourcesHash() {
  const hash = createHash('sha256');
  for (const file of [...BUILD_CONFIGURATION, ...BUILT_FOLDERS.flatMap(filesUnder)]) {
    hash.update(`${file}\0`);
    if (existsSync(join(ROOT, file))) hash.update(readFileSync(join(ROOT, file)));
    hash.update('\0');
  }
  return hash.digest('hex');
}

/** Tests lie beside the sources and are no part of a build. */
function filesUnder(folder) {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(ROOT.length))
    .sort();
}
