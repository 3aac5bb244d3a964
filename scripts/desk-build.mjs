/** `npm run desk:build`: makes ready, then packs the desk's window for this system; arguments after `--` go to electron-builder. */
import { packShell } from './lib/pack-shell.mjs';
import { main } from './lib/run.mjs';

await main(() => packShell('electron-builder.desk.config.ts'));
