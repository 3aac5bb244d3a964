/** The API as the screens use it: one typed call for each endpoint; every no is a value. */
import { endpoints, type AnswerOf, type CallOf, type EndpointName, type Endpoint } from '../contract/api.ts';
import { BUILD_HEADER } from '../contract/build.ts';
import type { HandshakeAuth } from '../contract/live.ts';
import { PRESS_HEADER, pressText, type Press } from '../contract/press.ts';
import { problemDetails, type Refusal } from '../contract/problems.ts';
import { hearBuild } from './build/build.ts';

export type Result<A> = { ok: true; answer: A } | { ok: false; problem: Refusal };

export interface Api {
  /** Asks once. */
  call: <N extends EndpointName>(name: N, request: CallOf<N>) => Promise<Result<AnswerOf<N>>>;
  /**
   * Asks again, a few times, while no answer is heard. Only for requests that do nothing twice: they carry a command
   * id, or read.
   */
  callSafely: <N extends EndpointName>(name: N, request: CallOf<N>) => Promise<Result<AnswerOf<N>>>;
}

/** A durable command is answered in milliseconds; longer than this the visitor thinks that nothing happens. */
const ANSWER_TIMEOUT_MS = 8000;
/** Waits between the tries of `callSafely`: a server that restarts is back within them. */
const RETRY_DELAYS_MS = [300, 700, 1500, 2500] as const;

export interface ApiOptions {
  /** @default the window's fetch */
  fetch?: typeof fetch;
  /** Put before /api. @default '' */
  base?: string;
  retryDelaysMs?: readonly number[];
  /** When the key was pressed that a command comes from; null for one that comes from none. @default none does */
  pressOf?: (commandId: string) => Press | null;
}

const NO_CONNECTION: { ok: false; problem: Refusal } = { ok: false, problem: { code: 'no-connection' } };

/** For the commands of a screen: one for each intention of the person, kept when the same is asked again. */
export function newCommandId(): string {
  // Not randomUUID: browsers offer it only on https and localhost, a kiosk opens http://192.168.…
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The address of an endpoint, for a link to the file that it answers with. */
export const fileAddress = <N extends EndpointName>(name: N, request: CallOf<N>): string =>
  toHttp(endpoints[name], request as Readonly<Record<string, unknown>>).url;

/** A request for an endpoint that answers with a file; what is in its body stands in no address. */
export const fileRequest = <N extends EndpointName>(name: N, request: CallOf<N>) =>
  toHttp(endpoints[name], request as Readonly<Record<string, unknown>>);

export function createApi(screen: HandshakeAuth['screen'], options: ApiOptions = {}): Api {
  const { base = '', retryDelaysMs = RETRY_DELAYS_MS } = options;

  const call: Api['call'] = async (name, request) => {
    const given = request as Readonly<Record<string, unknown>>;
    const { url, init } = toHttp(endpoints[name], given);
    const send = options.fetch ?? fetch;
    const press = options.pressOf?.(String(given['commandId'])) ?? null;
    const headers = {
      ...init.headers,
      'Queue-Screen': screen,
      ...(press !== null && { [PRESS_HEADER]: pressText(press) }),
    };
    try {
      const signal = AbortSignal.timeout(ANSWER_TIMEOUT_MS);
      return await readAnswer(name, await send(base + url, { ...init, headers, signal }));
    } catch {
      return NO_CONNECTION; // no answer, or one that broke off: nothing is known of what was done
    }
  };

  const callSafely: Api['callSafely'] = async (name, request) => {
    let result = await call(name, request);
    for (const delay of retryDelaysMs) {
      if (result.ok || !isUnheard(result.problem)) break;
      await new Promise((resolve) => setTimeout(resolve, delay));
      result = await call(name, request);
    }
    return result;
  };

  return { call, callSafely };
}

/** Nothing was heard, or a server on its way down said that it did nothing. */
const isUnheard = ({ code }: Refusal): boolean => code === 'no-connection' || code === 'stopping';

function toHttp(endpoint: Endpoint, request: Readonly<Record<string, unknown>>) {
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(request[name])),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(part(endpoint.query, request))) query.set(name, String(value));
  const suffix = query.size > 0 ? `?${query.toString()}` : '';
  const init: { method: string; headers: Record<string, string>; body?: string } = {
    method: endpoint.method.toUpperCase(),
    headers: {},
  };
  if (endpoint.body !== undefined) {
    init.headers['Content-Type'] = 'application/json';
    init.body = JSON.stringify(part(endpoint.body, request));
  }
  return { url: `/api${path}${suffix}`, init };
}

/** Those fields of the request that belong to one part of it; what is undefined stays away. */
function part(schema: Endpoint['body'], request: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const names = Object.keys(schema?.shape ?? {});
  return Object.fromEntries(
    names.filter((name) => request[name] !== undefined).map((name) => [name, request[name]]),
  );
}

/** What an endpoint has said; a refusal is a value. */
export async function readAnswer<N extends EndpointName>(
  name: N,
  response: Response,
): Promise<Result<AnswerOf<N>>> {
  const body: unknown = await response.json();
  hearBuild(response.headers.get(BUILD_HEADER));
  if (response.ok) {
    const answer = endpoints[name].answer.safeParse(body);
    return answer.success
      ? { ok: true, answer: answer.data as AnswerOf<N> }
      : { ok: false, problem: { code: 'internal' } }; // a page and a server of different ages
  }
  const problem = problemDetails.safeParse(body);
  if (!problem.success) return NO_CONNECTION; // something between us and the server answered in its place
  const { code, params, nearest } = problem.data;
  return { ok: false, problem: { code, ...(params && { params }), ...(nearest && { nearest }) } };
}
