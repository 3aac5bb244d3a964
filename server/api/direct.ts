/**
 * Reading a plain command before Express looks at it. Express gives every request and response another prototype, after which the
 * engine treats each look at them as a stranger's: for the requests an office sends most that costs a third of their time (decision 6).
 */
import type { IncomingMessage } from 'node:http';

/** Only what is certain without Express: JSON of a known, small length, with no proxy whose word would have to be judged. */
export function isPlain({ headers }: IncomingMessage, largestBytes: number): boolean {
  const length = Number(headers['content-length']);
  return (
    length <= largestBytes &&
    /^application\/json\b/.test(headers['content-type'] ?? '') &&
    headers['content-encoding'] === undefined &&
    headers['x-forwarded-for'] === undefined &&
    headers['x-forwarded-proto'] === undefined
  );
}

/** @param done hears the body, or null when it is no JSON; nothing when the sender goes away */
export function readJson(request: IncomingMessage, done: (body: unknown) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    done(parsed(Buffer.concat(chunks).toString()));
  });
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}
