/** Runs another program once: text in, bytes out, within limits, and never longer than it is wanted. */
import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Fault } from './engine.ts';

export type Env = Readonly<Record<string, string | undefined>>;

export interface ProgramLimits {
  readonly timeMs: number;
  readonly outputBytes: number;
}

export interface Run {
  /** Of the program: no shell looks at it. */
  readonly path: string;
  readonly args: readonly string[];
  readonly input: string;
  readonly env: Env;
  readonly limits: ProgramLimits;
  readonly signal: AbortSignal;
}

export type Output =
  { readonly ok: true; readonly bytes: Buffer } | { readonly ok: false; readonly fault: Fault };

/** What a program of others needs to know of ours; the rest of the settings, passwords among them, is none of its business. */
const PASSED_ON = ['PATH', 'HOME', 'SystemRoot', 'RHVOICE_DATA_PATH', 'RHVOICE_CONFIG_PATH'];

/** The first program of this name on the PATH; null when there is none. */
export function findProgram(name: string, { PATH = '' }: Env): string | null {
  const names = process.platform === 'win32' ? [`${name}.exe`] : [name];
  const candidates = PATH.split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((file) => join(folder, file)));
  return candidates.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Never rejects. A program that hangs, says too much or is not wanted any more is killed. */
export function runProgram({ path, args, input, env, limits, signal }: Run): Promise<Output> {
  if (signal.aborted) return Promise.resolve({ ok: false, fault: 'stopped' });
  return new Promise((resolve) => {
    const child = started(path, args, env);
    if (child === null) return resolve({ ok: false, fault: 'missing' });
    const chunks: Buffer[] = [];
    let length = 0;
    const end = (output: Output) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
      resolve(output);
    };
    // The answer does not wait for the death: a program that cannot even die must not hold up everybody.
    const kill = (fault: Fault) => {
      killed(child);
      end({ ok: false, fault });
    };
    const stop = () => kill('stopped');
    const timer = setTimeout(() => kill('hung'), limits.timeMs);
    signal.addEventListener('abort', stop);
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length > limits.outputBytes) kill('too-much');
    });
    child.on('error', () => end({ ok: false, fault: 'missing' }));
    child.on('close', (code) =>
      end(code === 0 ? { ok: true, bytes: Buffer.concat(chunks) } : { ok: false, fault: 'died' }),
    );
    // It may die before it has read everything; how it ended is what counts.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** Some of what the system may say against it is thrown, the rest comes as an event. */
function started(path: string, args: readonly string[], env: Env) {
  try {
    return spawn(path, args, { stdio: ['pipe', 'pipe', 'ignore'], env: passedOn(env) });
  } catch {
    return null;
  }
}

function killed(child: ChildProcess): void {
  child.kill('SIGKILL');
  child.stdout?.destroy();
  child.stdin?.destroy();
}

const passedOn = (env: Env): NodeJS.ProcessEnv =>
  Object.fromEntries(PASSED_ON.filter((name) => env[name] !== undefined).map((name) => [name, env[name]]));
