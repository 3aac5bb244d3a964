/** Which way `npm run kiosk` and `npm run desk` go, and their words for where they cannot. */
import { Problem } from './run.mjs';

/** The office on this very computer. */
const HERE = 'http://127.0.0.1:8080';

/** A browser gives up on an address that nobody answers after minutes; whoever stands here wants to know now. */
const ANSWER_TIMEOUT_MS = 3_000;

/**
 * The way that needs no Electron, and what is missing there.
 * @param {'kiosk' | 'desk'} shell
 */
export const inChromium = (shell) =>
  [
    `or show the same page in Chromium: npm run ${shell} -- --chromium http://SERVER:8080`,
    {
      kiosk: '(full screen, but without the shell: it mends nothing by itself, and a keyboard can close it).',
      desk: '(a narrow window, but other programs cover it: it does not stay on top by itself).',
    }[shell],
  ].join('\n  ');

/** @param {'kiosk' | 'desk'} shell */
export const withoutElectron = (shell) =>
  [
    'There is no Electron on this computer, and it could not be downloaded.',
    'Either set ELECTRON_OVERRIDE_DIST_PATH to a folder with an unpacked Electron 45 and run this again,',
    inChromium(shell),
  ].join('\n  ');

/**
 * @param {readonly string[]} args of the command line
 * @returns {{ way: 'electron' } | { way: 'chromium', server: string }} the server's origin
 */
export function wayOf([mode, address = HERE, ...more]) {
  if (mode === undefined) return { way: 'electron' };
  if (mode !== '--chromium' || more.length > 0)
    throw new Problem(`Unknown: ${[mode, ...more].join(' ')}. There is --chromium [http://server:8080].`);
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `http://${address}`;
  const { protocol, origin } = URL.canParse(full) ? new URL(full) : {};
  // «htp:/server» would be the path of a server called htp.
  const isStray = full !== address && address.includes(':/');
  if ((protocol !== 'http:' && protocol !== 'https:') || isStray)
    throw new Problem(`${address} is no address. One is http://192.168.1.10:8080`);
  return { way: 'chromium', server: origin };
}

/** The desk's window beside another program, as its shell opens it (operator-desk/electron/main/bounds.ts). */
const DESK = { width: 400, height: 760 };

/**
 * Where Chromium's window stands: the kiosk's is as large as the screen, the desk's at its right edge.
 *
 * @param {'kiosk' | 'desk'} shell
 * @param {string} told by `xrandr --current`; nothing where there is none
 * @returns {string[]}
 */
export function placeArguments(shell, told) {
  const [, ...size] = /current (\d+) x (\d+)/.exec(told) ?? [];
  const [width, height] = size.map(Number);
  if (shell === 'kiosk')
    return width === undefined ? [] : ['--window-position=0,0', `--window-size=${width},${height}`];
  const place = width === undefined ? [] : [`--window-position=${width - DESK.width},0`];
  return [...place, `--window-size=${DESK.width},${Math.min(DESK.height, height ?? DESK.height)}`];
}

/**
 * Chromium shows a page of its own when nobody answers, in its own words: what to do is said here.
 * @returns {Promise<string | null>} null when the office's server is there
 */
export async function whatIsWrongWith(server, ask = fetch) {
  try {
    const response = await ask(`${server}/api/health`, { signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS) });
    const { status, seq } = await response.json();
    if (typeof status === 'string' && typeof seq === 'number') return null;
  } catch (error) {
    if (!(error instanceof SyntaxError))
      return `Nobody answers at ${server}: check the address, the network and the server. Chromium tries again by itself.`;
  }
  return `Another program answers at ${server}: check the address and the port.`;
}
