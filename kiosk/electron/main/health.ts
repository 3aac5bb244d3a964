/** Tells the server how the shell is. Main does it itself, so that a page which hangs or is not there at all is heard of too. */
import type { Session } from 'electron';
import { shellEndpoints, type ShellReport } from '../../../contract/endpoints/shells.ts';
import { askServer } from '../../../shell/ask-server.ts';

/** The manager's page calls a shell silent after three of these. */
const EVERY_MS = 30_000;
const TIMEOUT_MS = 4_000;

export interface Reporting {
  /** Something happened that the manager should see now. */
  now(): void;
  stop(): void;
}

/** @param origin the office's server; null while there is none to tell */
export function reportHealth(
  { fetch }: Pick<Session, 'fetch'>,
  origin: () => string | null,
  report: () => ShellReport,
): Reporting {
  const { path } = shellEndpoints.reportKiosk;
  const send = (): void => {
    const server = origin();
    if (server === null) return;
    // Whether it was heard changes nothing here: not paired yet, or no server, and the next one comes in its time.
    askServer(fetch, server, { path, timeoutMs: TIMEOUT_MS, asKiosk: true, body: report() }).catch(() => {});
  };
  const timer = setInterval(send, EVERY_MS);
  return { now: send, stop: () => clearInterval(timer) };
}
