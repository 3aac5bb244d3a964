/** Packs a shell as its configuration says; other arguments of the command line go to electron-builder. */
import { makeReady } from './ready.mjs';
import { runTool } from './run.mjs';

/** @param {string} config a file in the project's folder */
export async function packShell(config) {
  await makeReady();
  const args = ['--config', config, '--publish', 'never', ...process.argv.slice(2)];
  process.exitCode = await runTool('electron-builder', args);
}
