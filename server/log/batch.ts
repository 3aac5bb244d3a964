/** What is written together: everything of a group commit, or nothing. */
import type { OfficeEvent } from '../../contract/events.ts';
import type { BookingContact } from './contacts-store.ts';

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

export interface Batch {
  readonly events: readonly OfficeEvent[];
  readonly commands: readonly StoredCommand[];
  readonly contacts: readonly BookingContact[];
  /** How long before an appointment its reminder goes out, by the settings as they are now; null sends none. */
  readonly reminderHours: number | null;
}
