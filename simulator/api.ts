/** The public API as a program uses it: one typed call for each endpoint, every no is a value. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { endpoints, type AnswerOf, type CallOf, type Endpoint, type EndpointName } from '../contract/api.ts';
import { problemDetails, type Refusal } from '../contract/problems.ts';

export type Result<A> =
  { readonly ok: true; readonly answer: A } | { readonly ok: false; readonly refusal: Refusal };

/** Endpoints whose request carries an id chosen by the sender. */
export type CommandName = {
  [N in EndpointName]: CallOf<N> extends { commandId: string } ? N : never;
}[EndpointName];

/** Who asks: the token of a person or of a paired screen; null for anybody. */
export type Token = string | null;

/** A durable command is answered in milliseconds; after this long no answer will come. */
const ANSWER_TIMEOUT_MS = 10_000;
/** Waits between tries while no answer is heard: a server that restarts is back within them. */
const RETRY_DELAYS_MS: readonly number[] = [200, 500, 1000, 2000, 4000];

export interface ApiOptions {
  /** @default the global fetch */
  readonly fetch?: typeof fetch;
  readonly retryDelaysMs?: readonly number[];
}

/** An office that can be asked: over HTTP, or, where years are to be lived in seconds, in this very process. */
export interface OfficeApi {
  /** Asks once. */
  call<N extends EndpointName>(name: N, request: CallOf<N>, token: Token): Promise<Result<AnswerOf<N>>>;
  /** Sends a command under an id of its own: it is done once. */
  command<N extends CommandName>(
    name: N,
    request: Omit<CallOf<N>, 'commandId'>,
    token: Token,
  ): Promise<Result<AnswerOf<N>>>;
}

export class Api implements OfficeApi {
  readonly #url: string;
  readonly #fetch: typeof fetch;
  readonly #retryDelaysMs: readonly number[];

  /** @param url where the server is, without a path */
  constructor(url: string, options: ApiOptions = {}) {
    this.#url = url;
    this.#fetch = options.fetch ?? fetch;
    this.#retryDelaysMs = options.retryDelaysMs ?? RETRY_DELAYS_MS;
  }

  /** Asks once. */
  async call<N extends EndpointName>(
    name: N,
    request: CallOf<N>,
    token: Token,
  ): Promise<Result<AnswerOf<N>>> {
    const { path, init } = toHttp(endpoints[name], request as Readonly<Record<string, unknown>>, token);
    try {
      const signal = AbortSignal.timeout(ANSWER_TIMEOUT_MS);
      return await read(name, await this.#fetch(this.#url + path, { ...init, signal }));
    } catch {
      return UNHEARD; // no answer, or one that broke off: nothing is known of what was done
    }
  }

  /** Sends a command under an id of its own, and the same one again while no answer is heard: it is done once. */
  async command<N extends CommandName>(
    name: N,
    request: Omit<CallOf<N>, 'commandId'>,
    token: Token,
  ): Promise<Result<AnswerOf<N>>> {
    const asked = { ...request, commandId: randomUUID() } as unknown as CallOf<N>;
    let result = await this.call(name, asked, token);
    for (const delay of this.#retryDelaysMs) {
      if (result.ok || !isUnheard(result.refusal)) break;
      await sleep(delay);
      result = await this.call(name, asked, token);
    }
    return result;
  }
}

const UNHEARD = { ok: false, refusal: { code: 'no-connection' } } as const;

/** Nothing was heard, or a server on its way down said that it did nothing. */
const isUnheard = ({ code }: Refusal): boolean => code === 'no-connection' || code === 'stopping';

function toHttp(endpoint: Endpoint, request: Readonly<Record<string, unknown>>, token: Token) {
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(request[name])),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(part(endpoint.query, request))) query.set(name, String(value));
  const headers: Record<string, string> = {};
  if (token !== null) headers['Authorization'] = `Bearer ${token}`;
  const init: RequestInit = { method: endpoint.method.toUpperCase(), headers };
  if (endpoint.body !== undefined) {
    headers['Content-Type'] = 'application/json';
    init.body = JSON.stringify(part(endpoint.body, request));
  }
  return { path: `/api${path}${query.size > 0 ? `?${query.toString()}` : ''}`, init };
}

/** Those fields of the request that belong to one part of it; what is undefined stays away. */
function part(schema: Endpoint['body'], request: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const names = Object.keys(schema?.shape ?? {}).filter((name) => request[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, request[name]]));
}

async function read<N extends EndpointName>(name: N, response: Response): Promise<Result<AnswerOf<N>>> {
  const body: unknown = await response.json();
  if (response.ok) {
    const answer = endpoints[name].answer.safeParse(body);
    // An answer that is not the contract's is a fault of the server: nobody can work on with it.
    return answer.success
      ? { ok: true, answer: answer.data as AnswerOf<N> }
      : { ok: false, refusal: { code: 'internal' } };
  }
  const problem = problemDetails.safeParse(body);
  if (!problem.success) return UNHEARD; // something between us and the server answered in its place
  const { code, params } = problem.data;
  return { ok: false, refusal: params === undefined ? { code } : { code, params } };
}
