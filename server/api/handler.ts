/** What a handler of an endpoint is given and gives back. */
import type { ServerResponse } from 'node:http';
import type { Readable } from 'node:stream';
import { serialize } from 'cookie';
import type { AnswerOf, EndpointName, RequestOf } from '../../contract/api.ts';
import type { Refusal } from '../../contract/problems.ts';
import type { Json } from '../runtime/answers.ts';
import type { Asked } from './asked.ts';
import { COOKIES, type CookieName, type Principal } from './principals.ts';

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
  /** The body of a request that brings a file; null where it brought none. */
  readonly file: Readable | null;
  /** Aborted when whoever asked has hung up before the answer. */
  readonly left: AbortSignal;
  /** Gives the browser the token of a screen, or takes it back. */
  setCookie(name: CookieName, token: string | null): void;
}

export type Handler<N extends EndpointName> = (
  request: RequestOf<N>,
  context: Context,
) => Promise<Handled<AnswerOf<N>>> | Handled<AnswerOf<N>>;

/** A handler for every endpoint of the contract: a missing one does not compile. */
export type Handlers = { readonly [N in EndpointName]: Handler<N> };

const COOKIE_AGE_S = 400 * 24 * 3600;

/** What the handler of one request knows. */
export function contextOf(
  principal: Principal,
  token: string | null,
  asked: Asked,
  response: ServerResponse,
): Context {
  return {
    principal,
    token,
    file: asked.file,
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
