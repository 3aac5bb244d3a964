/** A backup in answer to a request: as it lies on the disk, part by part, for it may be larger than the memory. */
import { createReadStream } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { NO_STORE } from './files.ts';

export interface Download {
  readonly name: string;
  readonly sizeBytes: number;
}

/** @param path where it lies */
export function sendDownload(
  response: ServerResponse,
  type: string,
  { name, sizeBytes }: Download,
  path: string,
): void {
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Length': sizeBytes,
    'Content-Disposition': `attachment; filename="${name}"`,
    'Cache-Control': NO_STORE,
    'X-Content-Type-Options': 'nosniff',
  });
  // A copy that goes meanwhile, or is made anew, ends the line: a file cut short is no file.
  pipeline(createReadStream(path, { end: Math.max(0, sizeBytes - 1) }), response, () => undefined);
}
