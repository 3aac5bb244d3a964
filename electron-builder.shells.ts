/** What the packages of both shells have in common: each holds its shell's build and nothing of the server (vite.shell.config.ts). */
import type { Configuration } from 'electron-builder';

/** Every switch of the binary is decided here: one that a later Electron adds does not compile until it is. */
type Fuses = Required<NonNullable<Configuration['electronFuses']>>;

const electronFuses: Fuses = {
  // The program is the shell and nothing else: no Node, no debugger, no other code than what was packed.
  runAsNode: false,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  onlyLoadAppFromAsar: true,
  enableEmbeddedAsarIntegrityValidation: true,
  // The kiosk's right is a cookie, and so is who has signed in at a desk.
  enableCookieEncryption: true,
  // Own pages come from a scheme of their own.
  grantFileProtocolExtraPrivileges: false,
  // There is one snapshot for both kinds of process.
  loadBrowserProcessSpecificV8Snapshot: false,
  resetAdHocDarwinSignature: false,
};

/** Drawn by `npm run icon`: in every size that is wanted, so that nothing has to be fetched that would make them. */
const ICON_FOLDER = 'shell/icon';

/** A folder with an unpacked Electron, where none can be downloaded. */
const electronDist = process.env.ELECTRON_OVERRIDE_DIST_PATH;

/** What is each shell's own. */
interface Packed {
  /** Its name among programs, packages and folders of kept things: `kiosk`. */
  readonly name: 'kiosk' | 'desk';
  /** As the system lists it beside other programs. */
  readonly productName: string;
  /** The line of a list of packages, and the description below it. */
  readonly synopsis: string;
  readonly description: string;
  /** What Electron is told on Linux. */
  readonly linuxArguments?: readonly string[];
  /** Libraries that are not in its bundle, as patterns. */
  readonly libraries?: readonly string[];
}

/**
 * A deb is not made without a homepage and somebody who answers for it. The project has no page in the internet, so this is the address that
 * stands for one in documents (RFC 2606). Whoever packs for an office names theirs:
 * `npm run kiosk:build -- -c.extraMetadata.homepage=https://…`
 */
const HOMEPAGE = 'https://example.org/';

export const packageOf = ({
  name,
  productName,
  synopsis,
  description,
  linuxArguments = [],
  libraries = [],
}: Packed): Configuration => ({
  appId: `ochered.${name}`,
  productName,
  executableName: `ochered-${name}`,
  directories: { output: `dist/${name}` },
  files: ['package.json', `dist/${name}-shell/**`, '!node_modules/**', ...libraries, '!**/*.map'],
  extraMetadata: {
    name: `ochered-${name}`,
    main: `dist/${name}-shell/main.js`,
    description,
    homepage: HOMEPAGE,
    author: { name: 'Очередь', email: `${name}@localhost` },
  },
  asar: true,
  // Nothing in it is to be compiled.
  npmRebuild: false,
  electronFuses,
  electronLanguages: ['ru', 'en-US'],
  ...(electronDist && { electronDist }),
  win: { target: 'nsis', icon: `${ICON_FOLDER}/icon.ico` },
  // For all who sign in at the computer, without a question: it is installed by a technician or by a script.
  nsis: { oneClick: true, perMachine: true, runAfterFinish: true, deleteAppDataOnUninstall: false },
  linux: {
    target: ['AppImage', 'deb'],
    icon: ICON_FOLDER,
    category: 'Office',
    synopsis,
    executableArgs: [...linuxArguments],
  },
  publish: null,
});
