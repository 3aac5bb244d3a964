/** Starts one of the built programs. */
import { makeReady } from './ready.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { main, Problem, ROOT } from './run.mjs';

/** How long a program may outlive the npm it was started by. */
const PARENT_CHECK_MS = 500;

/**
 * Makes ready, then becomes the program: in this very process, so that Ctrl+C, the arguments and the exit code are
 * the program's own and nothing stands between.
 * @param {string} file where the build put it, below dist/
 */
export async function startProgram(file) {
  const path = join(ROOT, 'dist', file);
  await main(async () => {
    await makeReady();
    if (!existsSync(path)) throw new Problem(`The build has no dist/${file}.`);
  });
  process.setSourceMapsEnabled(true); // errors name our sources, not the built file
  if (process.env.npm_lifecycle_event) stopWithNpm();
  await import(pathToFileURL(path).href);
}

/**
 * `kill` of an `npm start` reaches npm and the shell under it, never us: without this an office would go on unseen
 * and hold its port. When the shell is gone we tell ourselves what npm was told.
 */
function stopWithNpm() {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, PARENT_CHECK_MS).unref();
}
