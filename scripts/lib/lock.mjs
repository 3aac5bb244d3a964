/** One set-up at a time, however many npm commands are started at once. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** How often a waiting process looks again: unnoticeable to a person, nothing to a machine. */
const POLL_MS = 200;
/** A file without a pid this old is not being written any more: its writer died between two instructions. */
const HALF_WRITTEN_MS = 5_000;

/** Runs `body` while holding the lock file; waits while another living process holds it. */
export async function withLock(file, body) {
  mkdirSync(dirname(file), { recursive: true });
  let told = false;
  while (!take(file)) {
    if (isStale(file)) {
      breakStale(file);
    } else {
      if (!told) console.log(`Waiting for another set-up to finish (it holds ${file})…`);
      told = true;
      await sleep(POLL_MS);
    }
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await body();
  } finally {
    process.off('exit', release);
    release();
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The pid in the file belongs to nobody any more. */
function isStale(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return pid > 0 ? !isAlive(pid) : Date.now() - statSync(file).mtimeMs > HALF_WRITTEN_MS;
  } catch {
    return false; // released this very moment
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code !== 'ESRCH';
  }
}

/**
 * Two processes may find the same dead lock. Without a guard the slower one could delete the fresh lock of the faster:
 * so only one at a time may delete, and it looks again first.
 */
function breakStale(file) {
  const guard = `${file}.breaking`;
  if (take(guard)) {
    if (isStale(file)) rmSync(file, { force: true });
    rmSync(guard, { force: true });
  } else if (isStale(guard)) {
    rmSync(guard, { force: true });
  }
}
