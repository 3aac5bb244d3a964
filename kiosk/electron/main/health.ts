/**
 * Tells the server how the shell is. Main does it itself and not the page, so that a page which hangs or is not there at all is
 * heard of too; the kiosk's cookie goes along from the page's session, and main never looks at it.
 */
import type { Session } from 'electron';
import { shellEndpoints, type ShellReport } from '../../../contract/endpoints/shells.ts';

/** The manager's page calls a shell silent after three of these. */
const EVERY_MS = 30_000;
const ANSWER_TIMEOUT_MS = 4_000;

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
  const send = (): void => {
    const server = origin();
    if (server === null) return;
    const init = {
      method: 'POST',
      credentials: 'include' as const,
      headers: { 'Content-Type': 'application/json', 'Queue-Screen': 'kiosk' },
      body: JSON.stringify(report()),
      signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
    };
    // Whether it was heard changes nothing here: not paired yet, or no server, and the next one comes in its time.
    fetch(`${server}/api${shellEndpoints.reportKiosk.path}`, init).catch(() => {});
  };
  const timer = setInterval(send, EVERY_MS);
  return { now: send, stop: () => clearInterval(timer) };
}
