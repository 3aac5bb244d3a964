/** A shell's own pages, served to its windows from its own files under a scheme and a policy of their own. */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol, type Session } from 'electron';
import { OWN_ORIGIN, OWN_SCHEME } from './own-origin.ts';

const HTML = 'index.html';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Nothing but its own files; it asks the main process, so it connects to nobody. */
const HEADERS = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
} as const;

export const ownUrl = (page: string): string => `${OWN_ORIGIN}/${HTML}#${page}`;

/** A scheme with an origin; to be called before the application is ready. */
export function registerOwnScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: OWN_SCHEME, privileges: { standard: true, secure: true } },
  ]);
}

/** @param folder where the build put the pages */
export function serveOwnPages(session: Session, folder: string): void {
  session.protocol.handle(OWN_SCHEME, async ({ url }) => {
    const file = fileOf(url, folder);
    const type = TYPES[extname(file ?? '')];
    if (file === null || type === undefined) return new Response(null, { status: 404 });
    try {
      return new Response(await readFile(file), { headers: { ...HEADERS, 'Content-Type': type } });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

/** Inside the folder, or nothing. */
function fileOf(url: string, folder: string): string | null {
  if (!url.startsWith(`${OWN_ORIGIN}/`)) return null;
  const file = normalize(join(folder, decodeURIComponent(new URL(url).pathname)));
  return file.startsWith(folder + sep) ? file : null;
}
