/** `npm start`: makes ready, then runs an office until it is told to stop. */
import { startProgram } from './lib/program.mjs';

await startProgram('server/main.js');
