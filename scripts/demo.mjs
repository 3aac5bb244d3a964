/** `npm run demo`: makes ready, then runs a living office on a fast clock. Arguments: `npm run demo -- --help`. */
import { startProgram } from './lib/program.mjs';

await startProgram('simulator/demo.js');
