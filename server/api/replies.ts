/** What goes back over the wire when it is no file: answers as JSON, refusals as problems (RFC 9457). */
import type { ServerResponse } from 'node:http';
import type { Refusal } from '../../contract/problems.ts';
import { NO_STORE } from './files.ts';
import { problemOf } from './problems.ts';

/** @param timezone of the office: times in a refusal's words are its own */
export function refuse(
  response: ServerResponse,
  refusal: Refusal,
  { timezone }: { readonly timezone: () => string },
): void {
  const problem = problemOf(refusal, timezone());
  send(response, problem.status, 'application/problem+json', JSON.stringify(problem));
}

/** Straight to the wire: an answer of the API is never cached, so Express has nothing to add to it. */
export function send(response: ServerResponse, status: number, type: string, json: string): void {
  const bytes = Buffer.from(json);
  response.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Length': bytes.length,
    'Cache-Control': NO_STORE,
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(bytes);
}
