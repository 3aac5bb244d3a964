/** What stands on the glass: the office's page, or one of the shell's own. */

export type WindowPage = 'set-up' | 'lost' | 'kiosk';

/** A page that could not be had from a server that is there is not asked for at every look at the server. */
const PAGE_RETRY_MS = 5_000;

export interface Situation {
  readonly shown: WindowPage;
  /** There is a server's address and a technician's code. */
  readonly isSetUp: boolean;
  /** For how long the server has not answered; null when it does, or was not asked yet. */
  readonly serverLostMs: number | null;
  /** How long ago the office's page could not be loaded; null when it was. */
  readonly pageFailedMs: number | null;
  readonly lostAfterMs: number;
}

/**
 * What should stand there next.
 *
 * The office's page stays while the server is away for a short time: it says so itself and keeps a ticket on the glass. When it
 * was not there to begin with, or the server stays away, the shell's own page is more use.
 *
 * @example page on the glass, server away for 1 minute of 2 → kiosk; for 2 minutes → lost
 * @example lost, server answers → kiosk; but its page failed a second ago → lost, until 5 seconds have gone
 */
export function pageFor({ shown, isSetUp, serverLostMs, pageFailedMs, lostAfterMs }: Situation): WindowPage {
  if (!isSetUp) return 'set-up';
  if (shown === 'set-up') return 'kiosk';
  if (shown === 'kiosk') {
    const isLost = pageFailedMs !== null || (serverLostMs !== null && serverLostMs >= lostAfterMs);
    return isLost ? 'lost' : 'kiosk';
  }
  const mayTry = serverLostMs === null && (pageFailedMs === null || pageFailedMs >= PAGE_RETRY_MS);
  return mayTry ? 'kiosk' : 'lost';
}
