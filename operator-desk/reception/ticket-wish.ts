import type { HelpNeed } from '../../contract/kiosk.ts';
import { OWN_LANGUAGE, type LanguageCode } from '../../contract/languages.ts';

/** What a ticket given by hand is to know of its visitor. */
export interface TicketWish {
  readonly outOfTurn: boolean;
  readonly needs: readonly HelpNeed[];
  readonly language: LanguageCode;
}

/** As for somebody of whom nothing is known yet. */
export const newTicketWish = (): TicketWish => ({ outOfTurn: false, needs: [], language: OWN_LANGUAGE });
