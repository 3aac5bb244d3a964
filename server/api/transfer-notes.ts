/** What a specialist writes to whoever serves the visitor next: kept beside the log, shown at that desk, gone with the day. */
import type { TransferNote, VisitorWordsStore } from '../log/visitor-words-store.ts';
import type { Answer } from '../office/decision.ts';
import type { OfficeState, Ticket } from '../office/state.ts';
import { ticketOf } from './commanding.ts';
import { DayBook } from './day-book.ts';

export class TransferNotes {
  /** Of each ticket, one for each leg that began with a note: a transfer that is taken back gives the one before it again. */
  readonly #book = new DayBook<readonly TransferNote[]>([]);

  private constructor(kept: readonly TransferNote[]) {
    for (const note of kept) this.#keep(note);
  }

  static async open(store: VisitorWordsStore): Promise<TransferNotes> {
    return new TransferNotes(await store.transferNotes());
  }

  /** The note with which the visitor came here; null when there is none, or the visit has gone on since. */
  of({ ticketId, leg }: Ticket): TransferNote | null {
    const found = this.#of(ticketId).find((note) => note.leg === leg);
    return found === undefined || found.note === '' ? null : found;
  }

  /** The record that is written with a transfer, for `execute`. */
  record(note: string, personId: string) {
    return (answer: Answer, state: OfficeState): TransferNote | null => {
      if (note === '') return null;
      const { ticketId, leg } = ticketOf(answer, state);
      const record = { ticketId, leg, note, personId, at: state.lastAt };
      this.#keep(record);
      return record;
    };
  }

  /** The record that is written when a step is taken back, for `execute`: a note is gone with the transfer it went with. */
  takenBack() {
    return (answer: Answer, state: OfficeState): TransferNote | null => {
      // A visit that was none has none.
      if (answer.kind === 'done') return null;
      const { ticketId, leg } = ticketOf(answer, state);
      const gone = this.#of(ticketId).find((note) => note.leg > leg && note.note !== '');
      if (gone === undefined) return null;
      const record = { ...gone, note: '' };
      this.#keep(record);
      return record;
    };
  }

  #of(ticketId: string): readonly TransferNote[] {
    return this.#book.of(ticketId) ?? [];
  }

  #keep(note: TransferNote): void {
    const others = this.#of(note.ticketId).filter(({ leg }) => leg !== note.leg);
    this.#book.note(note.ticketId, [...others, note]);
  }

  forget(state: OfficeState): void {
    this.#book.forget(state);
  }
}
