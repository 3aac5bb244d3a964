/** A ticket without its paper is told aloud, once, to everybody: whoever looks into the tray does not look at the glass. */
import { watch } from 'vue';
import { ticketText, t } from '../../ui/words.ts';
import type { Screen } from '../flow/types.ts';

export interface SaidTicketOptions {
  readonly screen: () => Screen;
  /** Spoken, the screen says its news itself. */
  readonly spoken: () => boolean;
  /** Silent where the office has no voice. */
  readonly say: (text: string) => void;
}

export function useSaidTicket({ screen, spoken, say }: SaidTicketOptions): void {
  let said: string | null = null;
  watch(screen, (now) => {
    if (now.kind !== 'ticket' || (now.paper !== 'trouble' && now.paper !== 'check')) return;
    const { ticketId, number: digits } = now.ticket;
    if (said === ticketId) return;
    said = ticketId;
    if (spoken()) return;
    const number = ticketText(digits);
    say(
      now.paper === 'trouble'
        ? t('kiosk.paper-trouble-said', { number })
        : t('kiosk.paper-check-said', { number }),
    );
  });
}
