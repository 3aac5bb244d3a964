/** What a specialist writes to whoever serves the visitor next: kept beside the log, shown at that desk, gone with the day. */
import type { TransferNote, VisitorWordsStore } from '../log/visitor-words-store.ts';
import type { Answer } from '../office/decision.ts';
import type { OfficeState, Ticket } from '../office/state.ts';
import { ticketOf } from './commanding.ts';
import { DayBook } from './day-book.ts';

export class TransferNotes {
  readonly #book: DayBook<TransferNote>;

  private constructor(kept: readonly TransferNote[]) {
    // Of several transfers of one ticket the last stays.
    const inOrder = kept.toSorted((a, b) => a.at - b.at);
    this.#book = new DayBook(inOrder.map((note) => [note.ticketId, note] as const));
  }

  static async open(store: VisitorWordsStore): Promise<TransferNotes> {
    return new TransferNotes(await store.transferNotes());
  }

  /** The note with which the visitor came here; null when there is none, or the visit has gone on since. */
  of({ ticketId, leg }: Ticket): TransferNote | null {
    const note = this.#book.of(ticketId);
    return note?.leg === leg && note.note !== '' ? note : null;
  }

  /** The record that is written with a transfer, for `execute`. */
  record(note: string, personId: string) {
    return (answer: Answer, state: OfficeState): TransferNote | null => {
      if (note === '') return null;
      const { ticketId, leg } = ticketOf(answer, state);
      const record = { ticketId, leg, note, personId, at: state.lastAt };
      this.#book.note(ticketId, record);
      return record;
    };
  }

  /** The record that is written when a step is taken back, for `execute`: a note is gone with the transfer it went with. */
  takenBack() {
    return (answer: Answer, state: OfficeState): TransferNote | null => {
      // A visit that was none has none.
      if (answer.kind === 'done') return null;
      const { ticketId, leg } = ticketOf(answer, state);
      const note = this.#book.of(ticketId);
      if (note === undefined || note.leg <= leg) return null;
      const record = { ...note, note: '' };
      this.#book.note(ticketId, record);
      return record;
    };
  }

  forget(state: OfficeState): void {
    this.#book.forget(state);
  }
}
