/** What help the visitors of today asked for (6.7.4): for the desk that serves them, and kept beside the log. */
import type { HelpNeed } from '../../contract/kiosk.ts';
import type { TicketNeeds, VisitorWordsStore } from '../log/visitor-words-store.ts';
import type { Answer } from '../office/decision.ts';
import type { OfficeState } from '../office/state.ts';
import { DayBook } from './day-book.ts';

export class NeedsBook {
  readonly #book: DayBook<readonly HelpNeed[]>;

  private constructor(kept: readonly TicketNeeds[]) {
    this.#book = new DayBook(kept.map(({ ticketId, needs }) => [ticketId, needs] as const));
  }

  static async open(store: VisitorWordsStore): Promise<NeedsBook> {
    return new NeedsBook(await store.needs());
  }

  /** Nothing for a visitor who said nothing. */
  of(ticketId: string): readonly HelpNeed[] {
    return this.#book.of(ticketId) ?? [];
  }

  /** The record that is written with a ticket, for `execute`. */
  record(needs: readonly HelpNeed[]) {
    return (answer: Answer, { lastAt }: OfficeState): TicketNeeds | null => {
      if (answer.kind !== 'ticket' || needs.length === 0) return null;
      this.#book.note(answer.ticketId, needs);
      return { ticketId: answer.ticketId, needs, at: lastAt };
    };
  }

  forget(state: OfficeState): void {
    this.#book.forget(state);
  }
}
