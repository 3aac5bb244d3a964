/** What is made of the kiosk's shell for an office's kiosk: `npm run kiosk:build`. */
import type { Configuration } from 'electron-builder';
import { packageOf } from './electron-builder.shells.ts';
import { text } from './texts/index.ts';

/** The library for serial ports with what it needs; it comes compiled for every system, over an interface that Electron has too. */
const SERIAL_PORTS = ['@serialport', 'debug', 'ms', 'node-gyp-build'].map(
  (name) => `node_modules/${name}/**`,
);

const config: Configuration = {
  ...packageOf({
    name: 'kiosk',
    productName: 'Ochered Kiosk',
    synopsis: text('shell.name'),
    description: text('shell.package'),
    libraries: SERIAL_PORTS,
  }),
  // The system loads no library out of an archive.
  asarUnpack: ['**/*.node'],
};

export default config;
