/** What is written together: everything of a group commit, or nothing. */
import type { OfficeEvent } from '../../contract/events.ts';
import type { BookingContact } from './contacts-store.ts';
import type { RatingWords, TicketNeeds, TransferNote } from './visitor-words-store.ts';

/** A command and its answer, kept for senders that never heard it and ask again. */
export interface StoredCommand {
  readonly sender: string;
  readonly commandId: string;
  /** Of the command's content: the same id with another content is a mistake of the sender. */
  readonly fingerprint: string;
  /** JSON. */
  readonly answer: string;
  readonly at: number;
}

/** Personal data that come with a command: never in its events. */
export interface Beside {
  readonly contact: BookingContact | null;
  readonly needs: TicketNeeds | null;
  readonly ratingWords: RatingWords | null;
  readonly transferNote: TransferNote | null;
  readonly askedWords: RatingWords | null;
}

export interface Batch {
  readonly events: readonly OfficeEvent[];
  readonly commands: readonly StoredCommand[];
  readonly contacts: readonly BookingContact[];
  readonly needs: readonly TicketNeeds[];
  readonly ratingWords: readonly RatingWords[];
  readonly transferNotes: readonly TransferNote[];
  readonly askedWords: readonly RatingWords[];
  /** How long before an appointment its reminder goes out, by the settings as they are now; null sends none. */
  readonly reminderHours: number | null;
}
