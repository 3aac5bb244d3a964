/** Asks the office's server where a printer of this kiosk is. No page can name a port: what is opened is what the office has set. */
import type { Session } from 'electron';
import { shellEndpoints } from '../../../contract/endpoints/shells.ts';
import { kioskPort } from '../../../contract/printers.ts';
import type { AskPort } from './printer-port.ts';

/** An office's server answers in milliseconds; the one who wants to print waits three seconds for all of it. */
const ANSWER_TIMEOUT_MS = 2_000;

export function portAsker({ fetch }: Pick<Session, 'fetch'>, origin: () => string | null): AskPort {
  return async (printerId) => {
    const server = origin();
    if (server === null) return { problem: 'unreachable' };
    const path = shellEndpoints.getKioskPort.path.replace('{printerId}', encodeURIComponent(printerId));
    try {
      const response = await fetch(`${server}/api${path}`, {
        credentials: 'include',
        headers: { 'Queue-Screen': 'kiosk' },
        signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
      });
      const port = kioskPort.safeParse(await response.json());
      // Another kiosk's printer, or one that is no more.
      return response.ok && port.success ? port.data : { problem: 'no-access' };
    } catch {
      return { problem: 'unreachable' };
    }
  };
}
