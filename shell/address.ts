/** The office server's address as a person types it, and what of it is ours. */
import { OWN_ORIGIN } from './own-origin.ts';

/**
 * The server's origin, or null for what is no address of one.
 *
 * @example '192.168.1.10:8080' and 'http://192.168.1.10:8080/kiosk' → 'http://192.168.1.10:8080'
 * @example 'ftp://server', 'http://name:password@server', '' → null
 */
export function originOf(typed: string): string | null {
  const address = typed.trim();
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `http://${address}`;
  if (!URL.canParse(full)) return null;
  const { protocol, origin, hostname, username, password } = new URL(full);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  // A password in an address is a mistake or a trick (http://office@elsewhere).
  return hostname === '' || username !== '' || password !== '' ? null : origin;
}

/** Whether an address is the page at this path: the one page of the office's server that belongs in a shell's window. */
export function isPageAt(path: string, url: string, origin: string | null): boolean {
  if (origin === null || !URL.canParse(url)) return false;
  const parsed = new URL(url);
  return parsed.origin === origin && parsed.pathname === path;
}

/** Whether an address is one of the shell's own pages. A scheme of our own has no `origin` for `URL`, so the text decides. */
export const isOwnUrl = (url: string): boolean => url.startsWith(`${OWN_ORIGIN}/`);

/** Whether a page may fetch this: files, API and live connection of the office's server, nothing else in the world. */
export function mayFetch(url: string, origin: string | null): boolean {
  if (isOwnUrl(url)) return true;
  if (origin === null || !URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  const server = new URL(origin);
  const live = server.protocol === 'https:' ? 'wss:' : 'ws:';
  return host === server.host && (protocol === server.protocol || protocol === live);
}
