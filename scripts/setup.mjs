/** `npm run build`, and what every other script does first: install and build whatever is not up to date. */
import { makeReady } from './lib/ready.mjs';
import { main } from './lib/run.mjs';

await main(async () => {
  await makeReady();
  console.log('Ready.');
});
