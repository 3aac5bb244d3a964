/** Kept files in answer to a request: whole, or the part that a player asks for (RFC 9110, 14). */
import { createReadStream } from 'node:fs';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import type { StoredMedia } from '../../contract/endpoints/media.ts';

/** The address names the content: it never changes. Not for stores between us and the browser: only displays and staff may see it. */
const KEPT = 'private, max-age=31536000, immutable';

export interface Span {
  readonly from: number;
  /** The last byte of it. */
  readonly to: number;
}

/**
 *     'bytes=0-99' → the first hundred    'bytes=100-' → from there on    'bytes=-100' → the last hundred
 * @returns null for the whole: nothing was asked, several parts at once, or something that we do not know; `outside` for a part
 *   that is not there
 */
export function spanOf(range: string | undefined, size: number): Span | 'outside' | null {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === '' && last === '') return null;
  if (first === '')
    return last === '0' ? 'outside' : { from: Math.max(0, size - Number(last)), to: size - 1 };
  const from = Number(first);
  const to = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < from) return null;
  return from < size ? { from, to } : 'outside';
}

/** @param path where it lies */
export function sendStored(
  response: ServerResponse,
  { mediaId, type, sizeBytes }: StoredMedia,
  path: string,
  headers: IncomingHttpHeaders,
): void {
  const tag = `"${mediaId}"`;
  response.setHeader('X-Content-Type-Options', 'nosniff');
  // Opened by itself it is a picture or a film, never a page that could do anything.
  response.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  response.setHeader('Cache-Control', KEPT);
  response.setHeader('ETag', tag);
  response.setHeader('Accept-Ranges', 'bytes');
  response.setHeader('Vary', 'Authorization, Cookie, Queue-Screen');
  if (headers['if-none-match'] === tag) {
    response.writeHead(304).end();
    return;
  }
  const span = headers['if-range'] === undefined || headers['if-range'] === tag ? headers.range : undefined;
  const part = spanOf(span, sizeBytes);
  if (part === 'outside') {
    response.writeHead(416, { 'Content-Range': `bytes */${sizeBytes}` }).end();
    return;
  }
  const { from, to } = part ?? { from: 0, to: sizeBytes - 1 };
  response.writeHead(part === null ? 200 : 206, {
    'Content-Type': type,
    'Content-Length': to - from + 1,
    ...(part === null ? {} : { 'Content-Range': `bytes ${from}-${to}/${sizeBytes}` }),
  });
  // A file that is gone meanwhile, or a player that has enough: the line is closed, and the asker tries again.
  pipeline(createReadStream(path, { start: from, end: to }), response, () => undefined);
}
