/** What may honestly be said of a ticket's paper: no more than the printer is known to have done. */
import { printerTrouble, type PrinterCondition } from '../contract/printing.ts';
import type { PaperNews } from '../ui/follow-paper.ts';

/**
 * `none` this kiosk prints nowhere; `printing` it may still come; `take` the printer took it, or proved it; `check` it
 * may have come, look; `trouble` it did not come.
 */
export type Paper = 'none' | 'printing' | 'take' | 'check' | 'trouble';

/** A printer needs two seconds; who has waited this long wants to know what to do instead. */
export const PAPER_PATIENCE_MS = 12_000;

/** Nothing comes out until somebody has been there. */
export const isStuck = (condition: PrinterCondition): boolean => printerTrouble.safeParse(condition).success;

/**
 * @param news the last that was heard; null when the server has not been heard
 * @param waitedMs since the ticket was on the glass
 *
 *     queued, paper-out, 0 s → trouble    sending, busy, 3 s → printing    sending, busy, 12 s → check
 */
export function paperOf(news: PaperNews | null, waitedMs: number): Paper {
  const late = waitedMs >= PAPER_PATIENCE_MS;
  if (news === null) return late ? 'check' : 'printing';
  switch (news.state) {
    case 'sent':
    case 'confirmed':
      return 'take';
    case 'expired':
    case 'cancelled':
      return 'trouble';
    case 'unknown':
    case 'settled':
      return 'check';
    case 'queued':
      // No byte has left: nothing can be lying in the tray.
      return late || isStuck(news.condition) ? 'trouble' : 'printing';
    case 'sending':
      return late ? 'check' : 'printing';
  }
}
