/** Words of today beside the log, by ticket: for the desks, and forgotten when the day is. */
import type { OfficeState } from '../office/state.ts';

export class DayBook<V> {
  readonly #byTicket: Map<string, V>;

  constructor(kept: Iterable<readonly [ticketId: string, words: V]>) {
    this.#byTicket = new Map(kept);
  }

  of(ticketId: string): V | undefined {
    return this.#byTicket.get(ticketId);
  }

  /** Known at once, before it is on disk: of what never comes to be nobody asks. */
  note(ticketId: string, words: V): void {
    this.#byTicket.set(ticketId, words);
  }

  /** The tickets of another day are of no desk's concern. */
  forget({ tickets }: OfficeState): void {
    for (const ticketId of this.#byTicket.keys()) {
      if (!tickets.has(ticketId)) this.#byTicket.delete(ticketId);
    }
  }
}
