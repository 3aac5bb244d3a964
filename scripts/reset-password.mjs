/** `npm run reset-password -- LOGIN`: makes ready, then sets a new password while the office is stopped. */
import { startProgram } from './lib/program.mjs';

await startProgram('server/reset-password.js');
