/** The one way out: a window of the shell closes when the shell leaves, and not before. */
import { app, type BrowserWindow } from 'electron';
import { beginAnew } from '../../../shell/new-process.ts';
import { SUPERVISED } from './desktop-entry.ts';
import { lastWork } from './last-work.ts';

/** What whoever started us takes for «again». */
const AGAIN = 1;

/** Who started us. On Linux an orphan gets another one, on Windows it keeps the number of one that is no more. */
const PARENT = process.ppid;

let leaving = false;

/** What is to be done before the process ends; set once by the shell. */
let beforeEnd: () => Promise<void> = () => Promise.resolve();

export function onEnd(work: () => Promise<void>): void {
  beforeEnd = work;
}

/** Alt+F4, a window manager's cross and `window.close()` do nothing. */
export function guardWindow(window: BrowserWindow): void {
  window.on('close', (event) => {
    if (!leaving) event.preventDefault();
  });
  // Windows logs off or shuts down: a program that refuses would hold it up.
  window.on('query-session-end', () => void leave());
  window.on('session-end', () => void leave());
}

/** Ends the shell in order. */
export async function leave(): Promise<void> {
  if (!(await begin())) return;
  app.exit(0);
}

/** Ends it and starts a new one. */
export async function startAgain(): Promise<void> {
  if (!(await begin())) return;
  if (isParentThere()) return app.exit(AGAIN);
  // Our watchdog died before us: the new process becomes its own.
  Reflect.deleteProperty(process.env, SUPERVISED);
  beginAnew();
}

function isParentThere(): boolean {
  if (process.ppid !== PARENT) return false;
  try {
    // Asks only.
    return process.kill(PARENT, 0);
  } catch {
    return false;
  }
}

/** @returns false when the shell is leaving already */
async function begin(): Promise<boolean> {
  if (leaving) return false;
  leaving = true;
  await lastWork(beforeEnd);
  return true;
}

/** The system's own wishes: `kill`, the end of a session. Without this the guarded windows would hold it up. */
export function obeySystem(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave());
  app.on('before-quit', (event) => {
    if (leaving) return;
    event.preventDefault();
    void leave();
  });
}
