/**
 * What is made of the shell for an office's kiosk: `npm run kiosk:build`. The package holds the three files of the shell's build, the
 * library for serial ports, and nothing of the server: main and preload are bundled whole but for that (vite.shell.config.ts).
 */
import type { Configuration } from 'electron-builder';
import { text } from './texts/index.ts';

/** Every switch of the binary is decided here: one that a later Electron adds does not compile until it is. */
type Fuses = Required<NonNullable<Configuration['electronFuses']>>;

const electronFuses: Fuses = {
  // The program is the kiosk and nothing else: no Node, no debugger, no other code than what was packed.
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  onlyLoadAppFromAsar: true,
  enableEmbeddedAsarIntegrityValidation: true,
  // The kiosk's right is a cookie.
  enableCookieEncryption: true,
  // Own pages come from a scheme of their own.
  grantFileProtocolExtraPrivileges: false,
  // There is one snapshot for both kinds of process.
  loadBrowserProcessSpecificV8Snapshot: false,
  resetAdHocDarwinSignature: false,
};

/** The library for serial ports with what it needs; it comes compiled for every system, over an interface that Electron has too. */
const SERIAL_PORTS = ['@serialport', 'debug', 'ms', 'node-gyp-build'].map(
  (name) => `node_modules/${name}/**`,
);

/**
 * What the packages say of themselves; a deb is not made without a homepage and somebody who answers for it. The project has no page in
 * the internet, so this is the address that stands for one in documents (RFC 2606). Whoever packs for an office names theirs:
 * `npm run kiosk:build -- -c.extraMetadata.homepage=https://…`
 */
const extraMetadata = {
  name: 'ochered-kiosk',
  description: text('shell.package'),
  homepage: 'https://example.org/',
  author: { name: 'Очередь', email: 'kiosk@localhost' },
};

/** Drawn by `npm run icon`: in every size that is wanted, so that nothing has to be fetched that would make them. */
const ICON_FOLDER = 'shell/icon';

/** A folder with an unpacked Electron, where none can be downloaded. */
const electronDist = process.env.ELECTRON_OVERRIDE_DIST_PATH;

const config: Configuration = {
  appId: 'ochered.kiosk',
  productName: 'Ochered Kiosk',
  executableName: 'ochered-kiosk',
  directories: { output: 'dist/kiosk' },
  files: ['package.json', 'dist/kiosk-shell/**', '!node_modules/**', ...SERIAL_PORTS, '!**/*.map'],
  extraMetadata,
  asar: true,
  // The system loads no library out of an archive.
  asarUnpack: ['**/*.node'],
  // Nothing in it is to be compiled.
  npmRebuild: false,
  electronFuses,
  electronLanguages: ['ru', 'en-US'],
  ...(electronDist && { electronDist }),
  win: { target: 'nsis', icon: `${ICON_FOLDER}/icon.ico` },
  // For all who sign in at the kiosk, without a question: it is installed by a technician or by a script.
  nsis: { oneClick: true, perMachine: true, runAfterFinish: true, deleteAppDataOnUninstall: false },
  linux: {
    target: ['AppImage', 'deb'],
    icon: ICON_FOLDER,
    category: 'Office',
    // The line of a list of packages; the description stands below it.
    synopsis: text('shell.name'),
  },
  publish: null,
};

export default config;
