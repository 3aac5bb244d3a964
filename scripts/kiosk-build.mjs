/** `npm run kiosk:build`: makes ready, then packs the shell for this system; arguments after `--` go to electron-builder. */
import { makeReady } from './lib/ready.mjs';
import { main, runTool } from './lib/run.mjs';

await main(async () => {
  await makeReady();
  const args = ['--config', 'electron-builder.config.ts', '--publish', 'never', ...process.argv.slice(2)];
  process.exitCode = await runTool('electron-builder', args);
});
