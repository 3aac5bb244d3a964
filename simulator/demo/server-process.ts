/** The office's server as a process of its own: the very program that `npm start` runs, on the demo's data and clock. */
import { fork, type ChildProcess, type StdioOptions } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { text } from '../../texts/index.ts';
import { DemoProblem } from './problem.ts';

export interface ServerOptions {
  readonly dataDir: string;
  readonly port: number;
  /** Times real time; 0 stands still until it is moved. */
  readonly speed: number;
  readonly startAt: number;
  readonly timezone: string;
}

export interface ServerProcess {
  readonly url: string;
  /** Null when the office has been set up before. */
  readonly setupToken: string | null;
  /** Resolves when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Ends it in order. */
  stop(): Promise<void>;
}

/** As deep below dist/ as this file is once built, whichever chunk it ends up in. */
const SERVER = fileURLToPath(new URL('../server/main.js', import.meta.url));
/** A slow machine opens its database within this. */
const START_TIMEOUT_MS = 60_000;
/** What was taken is on disk long before; after this nobody waits any more. */
const STOP_TIMEOUT_MS = 8000;
/** The files of an office's database, and nothing else. */
const DATABASE_FILES = /^office\.sqlite(-wal|-shm|-journal|\.lock|\.lock-journal)?$/;

/**
 * A server on an empty office. Data of an earlier demo are removed, but only after the server itself has opened them as
 * a demo's: it refuses a real office's, and those that another demo is using.
 * @throws DemoProblem
 */
export async function startFresh(options: ServerOptions): Promise<ServerProcess> {
  const server = await start(options);
  if (server.setupToken !== null) return server;
  await server.stop();
  for (const name of readdirSync(options.dataDir)) {
    if (DATABASE_FILES.test(name)) rmSync(join(options.dataDir, name));
  }
  return start(options);
}

async function start(options: ServerOptions): Promise<ServerProcess> {
  if (!existsSync(SERVER)) throw new DemoProblem(text('simulator.server-missing', { path: SERVER }));
  const child = fork(SERVER, { env: environment(options), stdio: stdio() });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  const { url, setupToken } = await opened(child);
  return { url, setupToken, ended, stop: () => stop(child, ended) };
}

/** Its pages are announced by us, in the demo's words; its log is shown to whoever asks for one. */
function stdio(): StdioOptions {
  const own = process.env['LOG_LEVEL'] === undefined ? 'ignore' : 'inherit';
  return ['ignore', own, 'inherit', 'ipc'];
}

function environment({ dataDir, port, speed, startAt, timezone }: ServerOptions): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DATA_DIR: dataDir,
    PORT: String(port),
    DEMO_SPEED: String(speed),
    DEMO_START: String(startAt),
    OFFICE_TIMEZONE: timezone,
  };
}

interface Word {
  readonly url: string;
  readonly setupToken: string | null;
}

/** Waits for the server's word that it is open. */
function opened(child: ChildProcess): Promise<Word> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new DemoProblem(text('simulator.server-silent', { seconds: START_TIMEOUT_MS / 1000 })));
    }, START_TIMEOUT_MS);
    child.once('message', (word) => {
      clearTimeout(timer);
      resolve(word as Word);
    });
    child.once('exit', () => {
      clearTimeout(timer);
      // Why, the server has said itself.
      reject(new DemoProblem(text('simulator.server-not-started')));
    });
  });
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  // Losing its parent is the server's sign to close, on every system; signals are not.
  if (child.connected) child.disconnect();
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await ended;
  clearTimeout(timer);
}
