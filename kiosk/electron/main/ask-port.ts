/** Asks the office's server where a printer of this kiosk is. No page can name a port: what is opened is what the office has set. */
import type { Session } from 'electron';
import { shellEndpoints } from '../../../contract/endpoints/shells.ts';
import { isSpoolerPort, kioskPort } from '../../../contract/printers.ts';
import { askServer } from '../../../shell/ask-server.ts';
import type { AskPort } from './printer-port.ts';

/** The one who wants to print waits three seconds for all of it. */
const TIMEOUT_MS = 2_000;

export function portAsker({ fetch }: Pick<Session, 'fetch'>, origin: () => string | null): AskPort {
  return async (printerId) => {
    const server = origin();
    if (server === null) return { problem: 'unreachable' };
    const path = shellEndpoints.getKioskPort.path.replace('{printerId}', encodeURIComponent(printerId));
    try {
      const response = await askServer(fetch, server, { path, timeoutMs: TIMEOUT_MS, asKiosk: true });
      const port = kioskPort.safeParse(await response.json());
      // Another kiosk's printer, or one that is no more.
      if (!response.ok || !port.success) return { problem: 'no-access' };
      return isSpoolerPort(port.data.path) ? { problem: 'gone' } : port.data;
    } catch {
      return { problem: 'unreachable' };
    }
  };
}
