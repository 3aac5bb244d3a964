/** What an endpoint is asked, from whichever request it came, and whether that fits the contract. */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import type { Request } from 'express';
import type { z } from 'zod';
import type { Endpoint } from '../../contract/api.ts';
import { CONFIG_FAULTS } from '../../contract/office.ts';
import type { Refusal } from '../../contract/problems.ts';

/** What it is, its bytes tell. */
const FILE_TYPE = 'application/octet-stream';

/** What of a request an endpoint is answered from, whoever has read it. */
export interface Asked {
  readonly headers: IncomingHttpHeaders;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  /** A body that is a file, not read yet; null for any other. */
  readonly file: Readable | null;
  readonly address: string;
  readonly secure: boolean;
}

/** As Express has read it. */
export function askedOf(request: Request): Asked {
  const { headers, params, query } = request;
  return {
    headers,
    params,
    query,
    body: request.body as unknown,
    file: request.is(FILE_TYPE) === false ? null : request,
    get address() {
      return request.ip ?? '';
    },
    get secure() {
      return request.secure;
    },
  };
}

/** Without a proxy the sender is whoever holds the other end of the line, and the line is plain. */
export function directly({ headers, socket }: IncomingMessage, body: unknown): Asked {
  return {
    headers,
    params: {},
    query: {},
    body,
    file: null,
    address: socket.remoteAddress ?? '',
    secure: false,
  };
}

type Parsed = { ok: true; input: Record<string, unknown> } | { ok: false; refusal: Refusal };

/** Path, query and body through their schemas; the first fault is named. */
export function parse(endpoint: Endpoint, asked: Asked): Parsed {
  const input: Record<string, unknown> = {};
  const parts = [
    [endpoint.params, asked.params],
    [endpoint.query, asked.query],
    [endpoint.body, asked.body ?? {}],
  ] as const;
  for (const [schema, given] of parts) {
    if (schema === undefined) continue;
    const result = schema.safeParse(given);
    if (!result.success) return { ok: false, refusal: faultOf(result.error.issues[0]) };
    Object.assign(input, result.data);
  }
  return { ok: true, input };
}

/** A configuration is made by hand, so whoever made it is told the rule, not only the place. */
function faultOf(issue: z.core.$ZodIssue | undefined): Refusal {
  const field = issue?.path.join('.') ?? '';
  if (issue?.path[0] !== 'config') return { code: 'bad-request', params: { field } };
  const reason = CONFIG_FAULTS.find((fault) => fault === issue.message) ?? 'other';
  return { code: 'config-invalid', params: { field, reason } };
}
