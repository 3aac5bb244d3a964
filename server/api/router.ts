/** Makes Express routes from the contract's table: right, input, handler, answer. Nothing else answers under /api. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import express, { type Request, type Response, type Router } from 'express';
import type { Logger } from 'pino';
import { endpoints, type Endpoint, type EndpointName } from '../../contract/api.ts';
import { fileAnswer, streamAnswer } from '../../contract/endpoints/endpoint.ts';
import { storedMedia, type StoredMedia } from '../../contract/endpoints/media.ts';
import { downloadAnswer } from '../../contract/endpoints/upkeep.ts';
import type { Refusal } from '../../contract/problems.ts';
import { StorageError } from '../log/errors.ts';
import { askedOf, directly, parse, type Asked } from './asked.ts';
import { isPlain, readJson } from './direct.ts';
import { sendDownload } from './downloads.ts';
import { sendFile } from './files.ts';
import { contextOf, type Handler, type Handlers } from './handler.ts';
import { publicLimit } from './limits.ts';
import { explainStorage, isClientsFault } from './problems.ts';
import { mayUse, tokenOf, type Principal } from './principals.ts';
import { refuse, send } from './replies.ts';
import { sendStream } from './streams.ts';
import { sendStored } from './stored-files.ts';

export interface RouterOptions {
  readonly handlers: Handlers;
  readonly timezone: () => string;
  /** Where a kept file lies. */
  readonly pathOf: (stored: StoredMedia) => string;
  /** Where a backup lies. */
  readonly pathOfBackup: (name: string) => string;
  readonly identify: (token: string | null) => Promise<Principal>;
  /** Whether a command comes when nobody means it any more. */
  readonly isLate: (asked: Asked, principal: Principal) => boolean;
  readonly logger: Logger;
}

/** A configuration with two hundred services fits many times over. */
const LARGEST_BODY_BYTES = 512 * 1024;
/** Where the API stands on the server. */
export const MOUNT = '/api';
const NO_JSON: Refusal = { code: 'bad-request', params: { field: 'body' } };

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
      // Express answers HEAD by GET, but whoever asks only for the head wants nothing done: a button rings by GET.
      const handle = (request: Request, response: Response, next: express.NextFunction): void => {
        if (request.method === 'HEAD') next();
        else answer(name, askedOf(request), response, options).catch(next);
      };
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
  if (options.isLate(asked, principal)) {
    refuse(response, { code: 'pressed-too-long-ago' }, options);
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
  else if (endpoint.stored !== undefined && 'answer' in result) {
    const stored = storedMedia.parse(result.answer);
    sendStored(response, stored, options.pathOf(stored), asked.headers);
  } else if (endpoint.download !== undefined && 'answer' in result) {
    const copy = downloadAnswer.parse(result.answer);
    sendDownload(response, endpoint.download, copy, options.pathOfBackup(copy.name));
  } else if (endpoint.streamed !== undefined && 'answer' in result)
    sendStream(response, endpoint.streamed, streamAnswer.parse(result.answer));
  else
    send(response, 200, 'application/json', 'json' in result ? result.json : JSON.stringify(result.answer));
}

function fail(error: unknown, response: ServerResponse, options: RouterOptions): void {
  options.logger.error({ err: error }, 'a handler failed');
  refuse(response, error instanceof StorageError ? explainStorage(error) : { code: 'internal' }, options);
}
