/** Files in answer to a request: their names, and for how long a browser may keep them. */
import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { z } from 'zod';
import type { Endpoint, fileAnswer } from '../../contract/endpoints/endpoint.ts';

type FileEndpoint = Pick<Endpoint, 'keepSeconds'> & { readonly file: string };

/** As answers of the API are: nobody keeps them. */
export const NO_STORE = 'no-store';

/**
 * A file is opened where the browser can show it, and saved under its name. One that may be kept is not sent again to whoever
 * still has it.
 * @param known the `If-None-Match` of the request
 */
export function sendFile(
  response: ServerResponse,
  { file, keepSeconds }: FileEndpoint,
  { name, bytes }: z.infer<typeof fileAnswer>,
  known: string | undefined,
): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader(
    'Cache-Control',
    keepSeconds === undefined ? NO_STORE : `private, max-age=${keepSeconds}`,
  );
  if (keepSeconds !== undefined) {
    const tag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
    response.setHeader('ETag', tag);
    // The answer depends on who asks.
    response.setHeader('Vary', 'Authorization, Cookie, Queue-Screen');
    if (known === tag) {
      response.writeHead(304).end();
      return;
    }
  }
  response.writeHead(200, {
    'Content-Type': file.startsWith('text/') ? `${file}; charset=utf-8` : file,
    'Content-Length': bytes.length,
    'Content-Disposition': `inline; filename="${name}"`,
  });
  response.end(bytes);
}
