/** What help the visitors of today asked for (6.7.4): for the desk that serves them, and kept beside the log. */
import type { HelpNeed } from '../../contract/kiosk.ts';
import type { TicketNeeds, VisitorWordsStore } from '../log/visitor-words-store.ts';
import type { Answer } from '../office/decision.ts';
import type { OfficeState } from '../office/state.ts';

export class NeedsBook {
  readonly #byTicket = new Map<string, readonly HelpNeed[]>();

  static async open(store: VisitorWordsStore): Promise<NeedsBook> {
    const book = new NeedsBook();
    for (const { ticketId, needs } of await store.needs()) book.#byTicket.set(ticketId, needs);
    return book;
  }

  /** Nothing for a visitor who said nothing. */
  of(ticketId: string): readonly HelpNeed[] {
    return this.#byTicket.get(ticketId) ?? [];
  }

  /**
   * The record that is written with a ticket, for `execute`. It is known at once: of a ticket that never comes to be
   * nobody asks.
   */
  record(needs: readonly HelpNeed[]) {
    return (answer: Answer, { lastAt }: OfficeState): TicketNeeds | null => {
      if (answer.kind !== 'ticket' || needs.length === 0) return null;
      this.#byTicket.set(answer.ticketId, needs);
      return { ticketId: answer.ticketId, needs, at: lastAt };
    };
  }

  /** The tickets of another day are of no desk's concern. */
  forget({ tickets }: OfficeState): void {
    for (const ticketId of this.#byTicket.keys()) {
      if (!tickets.has(ticketId)) this.#byTicket.delete(ticketId);
    }
  }
}
