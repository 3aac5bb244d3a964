/** A real office for tests: database in a directory of its own, real HTTP on a free port, nothing left behind. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import {
  endpoints,
  type AnswerOf,
  type CallOf,
  type Endpoint,
  type EndpointName,
} from '../../contract/api.ts';
import type { OfficeConfig } from '../../contract/office.ts';
import type { NewPerson } from '../../contract/people.ts';
import type { ProblemDetails } from '../../contract/problems.ts';
import { serveOffice, type RunningOffice } from '../../server/api/serve.ts';
import type { ServeOptions } from '../../server/api/serve-options.ts';

export type CallResult<A> =
  | { ok: true; status: number; contentType: string; answer: A }
  | { ok: false; status: number; contentType: string; problem: ProblemDetails };

/** Asks the API as whoever holds the token; null asks as nobody. */
type Call = <N extends EndpointName>(
  name: N,
  request: CallOf<N>,
  token?: string | null,
) => Promise<CallResult<AnswerOf<N>>>;

let commands = 0;
/** A new command id. */
export const commandId = (): string => `test-command-${(commands += 1)}`;

export const PASSWORD = 'correct horse battery';

/** Open round the clock every day, so that no test depends on the time at which it runs. */
export function openAlways(config: OfficeConfig): OfficeConfig {
  const hours = { opens: '00:00', closes: '24:00', breaks: [] };
  return { ...config, schedule: { week: Array.from({ length: 7 }, () => hours), exceptions: [] } };
}

/** Called again at once, and given up after one call: for stories about something else, and where the clock stands. */
export const callsAtWill = (config: OfficeConfig): OfficeConfig => ({
  ...config,
  rules: { ...config.rules, recallPauseSeconds: 0, callsBeforeNoShow: 1 },
});

export interface TestOffice {
  readonly url: string;
  readonly dataDir: string;
  readonly setupToken: string | null;
  readonly call: Call;
  /** Stops and starts again on the same data. */
  restart(): Promise<void>;
  /** Closes the office; its data go with it unless they are to be kept. */
  stop(options?: { keepData: boolean }): Promise<void>;
}

/** Starts an office that is not set up yet. Give `dataDir` to open existing data; it is then kept. */
export async function startOffice(options: Partial<ServeOptions> = {}): Promise<TestOffice> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'queue-office-'));
  const serve = (): Promise<RunningOffice> =>
    serveOffice({
      host: '127.0.0.1',
      port: 0,
      timezone: 'Europe/Moscow',
      publicUrl: null,
      trustedProxies: [],
      sender: null,
      // Engines are looked for by the tests of the voice alone.
      voice: 'off',
      pagesDir: fileURLToPath(new URL('../../dist/pages', import.meta.url)),
      logger: pino({ level: 'silent' }),
      demo: null,
      onFatal: (error) => {
        throw error;
      },
      version: '0.0.0',
      backupDir: join(dataDir, 'backups'),
      ...options,
      dataDir,
    });
  let running = await serve();
  let stopped = false;
  return {
    get url() {
      return running.url;
    },
    get setupToken() {
      return running.setupToken;
    },
    dataDir,
    call: (name, request, token = null) => callApi(running.url, name, request, token),
    restart: async () => {
      await running.stop();
      running = await serve();
    },
    stop: async ({ keepData } = { keepData: options.dataDir !== undefined }) => {
      if (!stopped) await running.stop();
      stopped = true;
      if (!keepData) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** One request to the API of an office. */
export async function callApi<N extends EndpointName>(
  url: string,
  name: N,
  request: CallOf<N>,
  token: string | null,
): Promise<CallResult<AnswerOf<N>>> {
  const endpoint: Endpoint = endpoints[name];
  const fields = request as Record<string, unknown>;
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, key: string) =>
    encodeURIComponent(String(fields[key])),
  );
  const query = new URLSearchParams();
  for (const key of Object.keys(endpoint.query?.shape ?? {})) {
    const value = fields[key];
    if (typeof value === 'string' || typeof value === 'number') query.set(key, String(value));
  }
  const response = await fetch(`${url}/api${path}${query.size > 0 ? `?${query.toString()}` : ''}`, {
    method: endpoint.method.toUpperCase(),
    headers: {
      ...(endpoint.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...(endpoint.takesFile === true ? { 'Content-Type': 'application/octet-stream' } : {}),
      ...(token === null ? {} : { Authorization: `Bearer ${token}` }),
    },
    ...(endpoint.body === undefined ? {} : { body: JSON.stringify(fields) }),
    ...(endpoint.takesFile === true ? { body: fields.file as Uint8Array<ArrayBuffer> } : {}),
  });
  const { status } = response;
  const contentType = response.headers.get('content-type') ?? '';
  if (response.ok && endpoint.file !== undefined) {
    const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
    const answer: unknown = { name, bytes: new Uint8Array(await response.arrayBuffer()) };
    return { ok: true, status, contentType, answer: answer as AnswerOf<N> };
  }
  if (response.ok && endpoint.download !== undefined) {
    const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
    const answer: unknown = { name, sizeBytes: (await response.arrayBuffer()).byteLength };
    return { ok: true, status, contentType, answer: answer as AnswerOf<N> };
  }
  if (response.ok && endpoint.streamed !== undefined) {
    const name = /filename\*=UTF-8''(\S+)$/.exec(response.headers.get('content-disposition') ?? '')?.[1];
    const parts = [new Uint8Array(await response.arrayBuffer())];
    const answer: unknown = { name: decodeURIComponent(name ?? ''), parts };
    return { ok: true, status, contentType, answer: answer as AnswerOf<N> };
  }
  if (response.ok && endpoint.stored !== undefined) {
    const mediaId = response.headers.get('etag')?.replaceAll('"', '');
    const { byteLength: sizeBytes } = await response.arrayBuffer();
    const answer: unknown = { mediaId, type: contentType, sizeBytes };
    return { ok: true, status, contentType, answer: answer as AnswerOf<N> };
  }
  const body = (await response.json()) as unknown;
  if (response.ok) return { ok: true, status, contentType, answer: body as AnswerOf<N> };
  return { ok: false, status, contentType, problem: body as ProblemDetails };
}

/** The answer, or a failed test that says what the server said. */
export function answered<A>(result: CallResult<A>): A {
  if (result.ok) return result.answer;
  throw new Error(
    `refused: ${result.status} ${result.problem.code} ${JSON.stringify(result.problem.params ?? {})}`,
  );
}

export interface Staffed {
  readonly office: TestOffice;
  readonly administrator: string;
  readonly operators: readonly string[];
  readonly reception: string;
  readonly kiosk: string;
  readonly display: string;
}

const person = (login: string, roles: NewPerson['roles']): NewPerson => ({
  login,
  name: `Сотрудник ${login}`,
  roles,
  serviceIds: null,
  password: PASSWORD,
});

/** Sets a started office up and signs everybody in: the tokens of an administrator, operators, a reception, a kiosk, a display. */
export async function staff(
  office: TestOffice,
  change: (config: OfficeConfig) => OfficeConfig = openAlways,
  operatorCount = 3,
): Promise<Staffed> {
  const { proposal } = answered(await office.call('getSetup', {}));
  if (proposal === null) throw new Error('the office is set up already');
  const logins = Array.from({ length: operatorCount }, (_, i) => `operator${i + 1}`);
  const set = answered(
    await office.call('setUp', {
      token: office.setupToken ?? '',
      config: change(proposal),
      administrator: person('admin', ['administrator', 'manager', 'reception', 'operator']),
      people: [...logins.map((login) => person(login, ['operator'])), person('reception', ['reception'])],
      pairThisComputer: true,
    }),
  );
  const signIn = async (login: string) =>
    answered(await office.call('signIn', { login, password: PASSWORD })).token;
  return {
    office,
    administrator: set.token,
    operators: await Promise.all(logins.map(signIn)),
    reception: await signIn('reception'),
    kiosk: set.kiosk?.token ?? '',
    display: set.display?.token ?? '',
  };
}
