/** Packages of the operating system, where that is Debian or made from it and we may install them. */
import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';

const OS_RELEASE = '/etc/os-release';
/** Another apt may be at work: it is waited for. */
const LOCK_WAIT_S = 120;

/** @param system as /etc/os-release calls it; with `orLike` also one that descends from it */
export function isRootOn(system, { orLike = false } = {}) {
  if (!existsSync(OS_RELEASE) || process.getuid?.() !== 0) return false;
  const release = readFileSync(OS_RELEASE, 'utf8');
  return new RegExp(`^ID${orLike ? '(_LIKE)?' : ''}=.*\\b${system}\\b`, 'm').test(release);
}

/** Tries to; whether it worked is seen by what is there afterwards. */
export async function installPackages(names) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const lock = ['-o', `DPkg::Lock::Timeout=${LOCK_WAIT_S}`];
  if ((await run('apt-get', ['update', '-qq', ...lock], { env })) !== 0) return;
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...lock, ...names], { env });
}
