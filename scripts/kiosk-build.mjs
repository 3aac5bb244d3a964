/** `npm run kiosk:build`: makes ready, then packs the kiosk's shell for this system; arguments after `--` go to electron-builder. */
import { packShell } from './lib/pack-shell.mjs';
import { main } from './lib/run.mjs';

await main(() => packShell('electron-builder.config.ts'));
