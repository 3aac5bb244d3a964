/** What stands in a shell's window: the office's page, or one of the shell's own. */

export type WindowPage = 'set-up' | 'lost' | 'office';

/** A page that could not be had from a server that is there is not asked for at every look at the server. */
const PAGE_RETRY_MS = 5_000;

export interface Situation {
  readonly shown: WindowPage;
  /** Nobody has set it up yet: nothing is there that would have to be kept from anybody. */
  readonly isNew: boolean;
  /** There is a server to ask for a page. */
  readonly hasServer: boolean;
  /** For how long the server has not answered; null when it does, or was not asked yet. */
  readonly serverLostMs: number | null;
  /** How long ago the office's page could not be loaded; null when it was. */
  readonly pageFailedMs: number | null;
  /** The office's page has come since it was asked for: there is something to keep. */
  readonly pageCame: boolean;
  /** For how long the office's page stays while the server is away. */
  readonly lostAfterMs: number;
}

/**
 * What should stand there next.
 *
 * The office's page stays while the server is away for a short time: it says so itself and keeps what is on it. When it
 * was not there to begin with, or the server stays away, the shell's own page is more use.
 *
 * @example page in the window, server away for 1 minute of 2 → office; for 2 minutes → lost
 * @example page asked for and not come, server does not answer → lost
 * @example lost, server answers → office; but its page failed a second ago → lost, until 5 seconds have gone
 */
export function pageFor(situation: Situation): WindowPage {
  const { shown, isNew, hasServer, serverLostMs, pageFailedMs, pageCame, lostAfterMs } = situation;
  if (isNew) return 'set-up';
  if (!hasServer) return 'lost';
  if (shown === 'set-up') return 'office';
  if (shown === 'office') {
    const keptMs = pageCame ? lostAfterMs : 0;
    const isLost = pageFailedMs !== null || (serverLostMs !== null && serverLostMs >= keptMs);
    return isLost ? 'lost' : 'office';
  }
  const mayTry = serverLostMs === null && (pageFailedMs === null || pageFailedMs >= PAGE_RETRY_MS);
  return mayTry ? 'office' : 'lost';
}
