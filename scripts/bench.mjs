/** `npm run bench`: makes ready, then measures. Arguments after `--` go to the benchmark. */
import { startProgram } from './lib/program.mjs';

await startProgram('bench/main.js');
