/** `npm run restore -- FILE`: makes ready, then puts a backup in the place of the data while the office is stopped. */
import { startProgram } from './lib/program.mjs';

await startProgram('server/restore.js');
