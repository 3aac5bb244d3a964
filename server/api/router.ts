/** Makes Express routes from the contract's table: right, input, handler, answer. Nothing else answers under /api. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { serialize } from 'cookie';
import express, { type Request, type Response, type Router } from 'express';
import type { Logger } from 'pino';
import type { z } from 'zod';
import {
  endpoints,
  type AnswerOf,
  type Endpoint,
  type EndpointName,
  type RequestOf,
} from '../../contract/api.ts';
import { fileAnswer } from '../../contract/endpoints/endpoint.ts';
import { CONFIG_FAULTS } from '../../contract/office.ts';
import type { Refusal } from '../../contract/problems.ts';
import { StorageError } from '../log/errors.ts';
import type { Json } from '../runtime/answers.ts';
import { isPlain, readJson } from './direct.ts';
import { NO_STORE, sendFile } from './files.ts';
import { publicLimit } from './limits.ts';
import { explainStorage, isClientsFault, problemOf } from './problems.ts';
import { mayUse, tokenOf, COOKIES, type CookieName, type Principal } from './principals.ts';

/** What a handler gives back: an answer, or one that is JSON already because it was kept as such. */
export type Handled<A> =
  { ok: true; answer: A } | { ok: true; json: Json<A> } | { ok: false; refusal: Refusal };

/** What a handler knows besides the request itself. */
export interface Context {
  readonly principal: Principal;
  /** The token that was shown, for signing out. */
  readonly token: string | null;
  /** The network address, for limits only. */
  readonly address: string;
  /** Aborted when whoever asked has hung up before the answer. */
  readonly left: AbortSignal;
  /** Gives the browser the token of a screen, or takes it back. */
  setCookie(name: CookieName, token: string | null): void;
}

type Handler<N extends EndpointName> = (
  request: RequestOf<N>,
  context: Context,
) => Promise<Handled<AnswerOf<N>>> | Handled<AnswerOf<N>>;

/** A handler for every endpoint of the contract: a missing one does not compile. */
export type Handlers = { readonly [N in EndpointName]: Handler<N> };

export interface RouterOptions {
  readonly handlers: Handlers;
  readonly timezone: () => string;
  readonly identify: (token: string | null) => Promise<Principal>;
  readonly logger: Logger;
}

/** A configuration with two hundred services fits many times over. */
const LARGEST_BODY_BYTES = 512 * 1024;
const COOKIE_AGE_S = 400 * 24 * 3600;
/** Where the API stands on the server. */
export const MOUNT = '/api';
const NO_JSON: Refusal = { code: 'bad-request', params: { field: 'body' } };

/** What of a request an endpoint is answered from, whoever has read it. */
interface Asked {
  readonly headers: IncomingHttpHeaders;
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly address: string;
  readonly secure: boolean;
}

export interface Api {
  readonly router: Router;
  /** Answers a plain command at once. @returns false when the request is for Express */
  readonly direct: (request: IncomingMessage, response: ServerResponse) => boolean;
}

export function apiRouter(options: RouterOptions): Api {
  const router = express.Router();
  router.use(express.json({ limit: LARGEST_BODY_BYTES, strict: true }));
  const limit = publicLimit(async (request) => {
    const principal = await options.identify(tokenOf({ authorization: request.headers.authorization }));
    return principal.kind === 'personal-account';
  });
  // Most requests go to a path without parameters: those are found in one look-up.
  const fixed = new Map<string, EndpointName>();
  router.use((request, response, next) => {
    const name = fixed.get(`${request.method} ${request.path}`);
    if (name === undefined) next();
    else answer(name, askedOf(request), response, options).catch(next);
  });
  for (const [segment, names] of bySegment()) {
    const part = express.Router();
    for (const name of names) {
      const endpoint: Endpoint = endpoints[name];
      const { method, access, path } = endpoint;
      const pattern = path.slice(segment.length).replace(/\{(\w+)\}/g, ':$1') || '/';
      const handle = (request: Request, response: Response) =>
        answer(name, askedOf(request), response, options);
      if (access.includes('public')) part[method](pattern, limit, handle);
      else if (path.includes('{')) part[method](pattern, handle);
      else fixed.set(`${method.toUpperCase()} ${path}`, name);
    }
    router.use(segment, part);
  }
  router.use((_request, response) => {
    refuse(response, { code: 'not-found' }, options);
  });
  router.use((error: unknown, _request: Request, response: Response, _next: express.NextFunction) => {
    if (isClientsFault(error)) {
      refuse(response, NO_JSON, options);
      return;
    }
    fail(error, response, options);
  });
  return {
    router,
    direct: (request, response) => {
      const path = request.method === 'POST' ? request.url : undefined;
      const name = path?.startsWith(MOUNT) ? fixed.get(`POST ${path.slice(MOUNT.length)}`) : undefined;
      if (name === undefined || !isPlain(request, LARGEST_BODY_BYTES)) return false;
      readJson(request, (body) => {
        const asked = directly(request, body);
        if (typeof body !== 'object' || body === null) return refuse(response, NO_JSON, options);
        answer(name, asked, response, options).catch((error: unknown) => {
          fail(error, response, options);
        });
      });
      return true;
    },
  };
}

function askedOf(request: Request): Asked {
  const { headers, params, query } = request;
  return {
    headers,
    params,
    query,
    body: request.body as unknown,
    get address() {
      return request.ip ?? '';
    },
    get secure() {
      return request.secure;
    },
  };
}

/** Without a proxy the sender is whoever holds the other end of the line, and the line is plain. */
function directly({ headers, socket }: IncomingMessage, body: unknown): Asked {
  return { headers, params: {}, query: {}, body, address: socket.remoteAddress ?? '', secure: false };
}

function fail(error: unknown, response: ServerResponse, options: RouterOptions): void {
  options.logger.error({ err: error }, 'a handler failed');
  refuse(response, error instanceof StorageError ? explainStorage(error) : { code: 'internal' }, options);
}

/** Endpoints by the first part of their path, so that a request is not compared with all of them. */
function bySegment(): Map<string, EndpointName[]> {
  const segments = new Map<string, EndpointName[]>();
  for (const name of Object.keys(endpoints) as EndpointName[]) {
    const segment = /^\/[^/]+/.exec(endpoints[name].path)?.[0] ?? '';
    segments.set(segment, [...(segments.get(segment) ?? []), name]);
  }
  return segments;
}

async function answer(
  name: EndpointName,
  asked: Asked,
  response: ServerResponse,
  options: RouterOptions,
): Promise<void> {
  const endpoint: Endpoint = endpoints[name];
  const { authorization, cookie, 'queue-screen': given } = asked.headers;
  const screen = typeof given === 'string' ? given : undefined;
  // A page of another site cannot send this header: a cookie alone is not enough to change anything.
  const trusted = endpoint.method === 'get' || screen !== undefined || authorization !== undefined;
  const token = trusted ? tokenOf({ authorization, cookie, screen }) : null;
  const principal = await options.identify(token);
  // A key that was revoked or mistyped must not go on as anybody's: its owner would never hear of it.
  if (principal.kind === 'public' && authorization !== undefined) {
    refuse(response, { code: 'unauthenticated' }, options);
    return;
  }
  if (!mayUse(principal, endpoint.access)) {
    refuse(response, { code: principal.kind === 'public' ? 'unauthenticated' : 'forbidden' }, options);
    return;
  }
  const parsed = parse(endpoint, asked);
  if (!parsed.ok) {
    refuse(response, parsed.refusal, options);
    return;
  }
  const context = contextOf(principal, token, asked, response);
  const handler = options.handlers[name] as Handler<typeof name>;
  const result = await handler(parsed.input, context);
  if (!result.ok) refuse(response, result.refusal, options);
  else if (endpoint.file !== undefined && 'answer' in result)
    sendFile(
      response,
      { ...endpoint, file: endpoint.file },
      fileAnswer.parse(result.answer),
      asked.headers['if-none-match'],
    );
  else
    send(response, 200, 'application/json', 'json' in result ? result.json : JSON.stringify(result.answer));
}

function contextOf(
  principal: Principal,
  token: string | null,
  asked: Asked,
  response: ServerResponse,
): Context {
  return {
    principal,
    token,
    get address() {
      return asked.address;
    },
    get left() {
      return leftOf(response);
    },
    setCookie: (name, value) => {
      const options = { httpOnly: true, sameSite: 'strict', path: '/', secure: asked.secure } as const;
      const lasts =
        value === null ? { expires: new Date(0) } : { maxAge: COOKIE_AGE_S, expires: cookieEnd(Date.now()) };
      response.appendHeader('Set-Cookie', serialize(COOKIES[name], value ?? '', { ...options, ...lasts }));
    },
  };
}

function leftOf(response: ServerResponse): AbortSignal {
  const leave = new AbortController();
  const look = () => {
    if (!response.writableFinished) leave.abort();
  };
  if (response.closed || response.destroyed) look();
  else response.once('close', look);
  return leave.signal;
}

const cookieEnd = (now: number): Date => new Date(now + COOKIE_AGE_S * 1000);

type Parsed = { ok: true; input: Record<string, unknown> } | { ok: false; refusal: Refusal };

/** Path, query and body through their schemas; the first fault is named. */
function parse(endpoint: Endpoint, asked: Asked): Parsed {
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

function refuse(
  response: ServerResponse,
  refusal: Refusal,
  { timezone }: Pick<RouterOptions, 'timezone'>,
): void {
  const problem = problemOf(refusal, timezone());
  send(response, problem.status, 'application/problem+json', JSON.stringify(problem));
}

/** Straight to the wire: an answer of the API is never cached, so Express has nothing to add to it. */
function send(response: ServerResponse, status: number, type: string, json: string): void {
  const bytes = Buffer.from(json);
  response.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Length': bytes.length,
    'Cache-Control': NO_STORE,
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(bytes);
}
