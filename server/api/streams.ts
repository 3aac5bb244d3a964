/** A file in answer to a request, sent while it is made. */
import type { ServerResponse } from 'node:http';
import { Readable, pipeline } from 'node:stream';
import type { z } from 'zod';
import type { streamAnswer } from '../../contract/endpoints/endpoint.ts';
import { NO_STORE } from './files.ts';

/** How long it will be nobody knows: one that is cut short lacks its end, which whoever reads it finds out. */
export function sendStream(
  response: ServerResponse,
  type: string,
  { name, parts }: z.infer<typeof streamAnswer>,
): void {
  response.writeHead(200, {
    'Content-Type': type,
    // Old browsers take the first name, all others their own letters (RFC 6266).
    'Content-Disposition': `attachment; filename="settings.zip"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'Cache-Control': NO_STORE,
    'X-Content-Type-Options': 'nosniff',
  });
  pipeline(Readable.from(parts), response, () => undefined);
}
