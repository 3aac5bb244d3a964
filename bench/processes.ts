/** Servers as processes of their own, started and ended by the benchmark. */
import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answered, commandId, openAlways, callApi, PASSWORD } from '../test/support/office.ts';

export interface Program {
  readonly url: string;
  readonly setupToken: string | null;
  /** From the start of the process to its word that it is open. */
  readonly startMs: number;
  stop(): Promise<void>;
}

const built = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** Starts a built program and waits for its word. */
export async function start(name: string, env: Record<string, string> = {}): Promise<Program> {
  const begun = performance.now();
  const child = fork(built(name), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: { ...process.env, ...env },
  });
  const said = await new Promise<{ url: string; setupToken?: string | null }>((resolve, reject) => {
    child.once('message', resolve as (message: unknown) => void);
    child.once('exit', (code) => {
      reject(new Error(`${name} ended with ${code}`));
    });
  });
  const startMs = performance.now() - begun;
  return { url: said.url, setupToken: said.setupToken ?? null, startMs, stop: () => ended(child) };
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    child.disconnect();
  });
}

export interface BenchOffice extends Program {
  readonly dataDir: string;
  readonly administrator: string;
  readonly kiosk: string;
  readonly display: string;
  readonly operators: readonly string[];
  /** Opens `desk-1` … for the operators. */
  openDesks(): Promise<void>;
}

export const newDataDir = (): string => mkdtempSync(join(tmpdir(), 'queue-bench-'));

export const officeEnv = (dataDir: string): Record<string, string> => ({
  PORT: '0',
  HOST: '127.0.0.1',
  DATA_DIR: dataDir,
  LOG_LEVEL: 'error',
});

/** An office of the product as it is started by `npm start`, set up and without printers. */
export async function startOffice(operatorCount = 4): Promise<BenchOffice> {
  const dataDir = newDataDir();
  const program = await start('server/main.js', officeEnv(dataDir));
  const { url, setupToken } = program;
  const { proposal } = answered(await callApi(url, 'getSetup', {}, null));
  if (proposal === null) throw new Error('the office is set up already');
  const people = Array.from({ length: operatorCount }, (_, i) => ({
    login: `operator${i + 1}`,
    name: `Специалист ${i + 1}`,
    roles: ['operator' as const],
    serviceIds: null,
    password: PASSWORD,
  }));
  const set = answered(
    await callApi(
      url,
      'setUp',
      {
        token: setupToken ?? '',
        config: { ...openAlways(proposal), printers: [] },
        administrator: {
          login: 'admin',
          name: 'Администратор',
          roles: ['administrator'],
          serviceIds: null,
          password: PASSWORD,
        },
        people,
        pairThisComputer: true,
      },
      null,
    ),
  );
  const operators: string[] = [];
  for (const { login } of people) {
    operators.push(answered(await callApi(url, 'signIn', { login, password: PASSWORD }, null)).token);
  }
  return {
    ...program,
    dataDir,
    operators,
    administrator: set.token,
    kiosk: set.kiosk?.token ?? '',
    display: set.display?.token ?? '',
    openDesks: async () => {
      for (const [i, token] of operators.entries()) {
        answered(await callApi(url, 'openDesk', { deskId: `desk-${i + 1}`, commandId: commandId() }, token));
      }
    },
    stop: async () => {
      await program.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
