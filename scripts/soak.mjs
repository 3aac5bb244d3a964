/** `npm run soak`: 2,000 visitors in one page of the kiosk, whose memory must stay flat; another number after `--`. */
import { chromium } from './lib/chromium.mjs';
import { makeReady } from './lib/ready.mjs';
import { main, runTool } from './lib/run.mjs';

const VISITORS = process.argv[2] ?? '2000';

await main(async () => {
  await makeReady();
  const env = { ...process.env, CHROMIUM_PATH: await chromium(), SOAK_VISITORS: VISITORS };
  process.exitCode = await runTool('@playwright/test', ['test', 'test/e2e/soak.e2e.ts'], { env });
});
