/** `npm run bench`: makes ready, then measures. Arguments after `--` go to the benchmark. */
import { makeReady } from './lib/ready.mjs';
import { findChromium } from './lib/chromium.mjs';
import { startProgram } from './lib/program.mjs';
import { main } from './lib/run.mjs';

await main(async () => {
  await makeReady();
  // None is installed for it: what needs a browser says that it was not measured.
  const path = process.env.CHROMIUM_PATH ?? (await findChromium());
  if (path) process.env.CHROMIUM_PATH = path;
});
await startProgram('bench/main.js');
