/** The built server as a process of its own, so that it can be killed and its words can be read. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { callApi, type TestOffice } from './office.ts';

const PROGRAM = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url));

type Env = Readonly<Record<string, string>>;
interface Announced {
  readonly url: string;
  readonly setupToken: string | null;
}

export interface ProgramOffice extends TestOffice {
  /** SIGKILL: no word, no chance to write anything. Resolves when the process is gone. */
  kill(): Promise<void>;
  /** Starts again on the same data after `kill`. */
  start(): Promise<void>;
}

/** What a server said that could not or would not start. */
export interface Failed {
  readonly code: number | null;
  readonly output: string;
}

/** A directory of its own, to be removed by the test. */
export const newDataDir = (): string => mkdtempSync(join(tmpdir(), 'queue-program-'));

function spawnProgram(env: Env): { child: ChildProcess; output: () => string } {
  if (!existsSync(PROGRAM)) {
    throw new Error('dist/server/main.js is missing: build first with `npm run build` (`npm test` does).');
  }
  const { PATH = '', HOME = '' } = process.env;
  const child = fork(PROGRAM, [], {
    env: { PATH, HOME, PORT: '0', LOG_LEVEL: 'silent', ...env },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += String(chunk)));
  return { child, output: () => output };
}

/** Runs the server until it ends by itself. */
export async function runProgram(env: Env): Promise<Failed> {
  const { child, output } = spawnProgram(env);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output: output() };
}

async function startChild(env: Env): Promise<{ child: ChildProcess; announced: Announced }> {
  const { child, output } = spawnProgram(env);
  const announced = await new Promise<Announced>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Announced));
    child.once('close', (code) => reject(new Error(`the server ended with ${code}: ${output()}`)));
  });
  return { child, announced };
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'close');
  child.kill(signal);
  await gone;
}

/** Starts the built server on data of its own. */
export async function startProgram(env: Env = {}): Promise<ProgramOffice> {
  const dataDir = env.DATA_DIR ?? newDataDir();
  const start = () => startChild({ ...env, DATA_DIR: dataDir });
  let { child, announced } = await start();
  const begin = async () => void ({ child, announced } = await start());
  return {
    get url() {
      return announced.url;
    },
    get setupToken() {
      return announced.setupToken;
    },
    dataDir,
    call: (name, request, token = null) => callApi(announced.url, name, request, token),
    kill: () => end(child, 'SIGKILL'),
    start: begin,
    restart: async () => {
      await end(child, 'SIGTERM');
      await begin();
    },
    stop: async () => {
      await end(child, 'SIGTERM');
      if (env.DATA_DIR === undefined) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
