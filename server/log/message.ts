/** A message to a visitor as it is kept, with all that is needed to judge and to write it. */
import { z } from 'zod';
import { appointmentState, type AppointmentState } from '../../contract/booking.ts';
import type { ChangedBy, EventOf } from '../../contract/events.ts';
import { messageKind, messageState, type MessageRow } from '../../contract/messages.ts';
import type { BookingContact } from './contacts-store.ts';
import { BrokenEventError } from './errors.ts';
import { EVENT_COLUMNS, readEvent } from './stored-event.ts';
import type { SqlRow } from './sqlite.ts';

/** The appointment as it is now. */
type AppointmentNow = Pick<
  EventOf<'AppointmentBooked'>,
  'code' | 'shortCode' | 'kind' | 'language' | 'appointmentAt' | 'serviceId' | 'serviceName'
> & { readonly state: AppointmentState };

export interface StoredMessage extends MessageRow {
  /** Who moved or cancelled the appointment; null for a booking. */
  readonly by: ChangedBy | null;
  /** A later event about the same appointment has messages of its own. */
  readonly superseded: boolean;
  /** Null when it was erased. */
  readonly contact: Pick<BookingContact, 'name' | 'email' | 'address'> | null;
  readonly appointment: AppointmentNow;
}

/** What a message's id is made of. */
interface MessageKey {
  readonly eventSeq: number;
  readonly kind: string;
}

/** An id that no message of ours can have gets the key of none. */
export function messageKeyOf(id: string): MessageKey {
  const [, eventSeq = '0', kind = ''] = /^(\d{1,15})-([a-z]+)$/.exec(id) ?? [];
  return { eventSeq: Number(eventSeq), kind };
}

/** The columns that `messageRowOf` reads. */
export const MESSAGE_COLUMNS = `event_seq, messages.kind, messages.appointment_id, messages.appointment_at, due_at,
  messages.state, attempts, changed_at, problem`;

const messageColumns = z.object({
  event_seq: z.number(),
  kind: messageKind,
  appointment_id: z.string(),
  appointment_at: z.number(),
  due_at: z.number(),
  state: messageState,
  attempts: z.number(),
  changed_at: z.number(),
  problem: z.string().nullable(),
});

export function messageRowOf(row: SqlRow): MessageRow {
  const message = messageColumns.parse(row);
  return {
    id: `${message.event_seq}-${message.kind}`,
    appointmentId: message.appointment_id,
    kind: message.kind,
    appointmentAt: message.appointment_at,
    dueAt: message.due_at,
    state: message.state,
    attempts: message.attempts,
    changedAt: message.changed_at,
    problem: message.problem,
  };
}

/**
 * The start of a query whose rows `messageOf` reads. The appointment's words are those of the event that booked it, its
 * time and state those of now.
 */
export const SELECT_MESSAGES = `
  SELECT ${MESSAGE_COLUMNS}, ${EVENT_COLUMNS}, appointments.appointment_at AS time_now, appointments.state AS state_now,
    name, email, address, own.body ->> '$.by' AS changed_by,
    EXISTS (
      SELECT 1 FROM messages AS later
      WHERE later.appointment_id = messages.appointment_id AND later.event_seq > messages.event_seq
    ) AS superseded
  FROM messages
    CROSS JOIN appointments ON appointments.appointment_id = messages.appointment_id
    CROSS JOIN events ON events.seq = appointments.seq
    CROSS JOIN events AS own ON own.seq = messages.event_seq
    LEFT JOIN contacts ON contacts.appointment_id = messages.appointment_id`;

const joined = z.object({
  time_now: z.number(),
  state_now: appointmentState,
  name: z.string().nullable(),
  email: z.string().nullable(),
  address: z.string().nullable(),
  changed_by: z.enum(['visitor', 'staff', 'schedule']).nullable(),
  superseded: z.number(),
});

export function messageOf(row: SqlRow): StoredMessage {
  const { time_now, state_now, name, email, address, changed_by, superseded } = joined.parse(row);
  const { code, shortCode, kind, language, serviceId, serviceName } = bookingOf(row);
  return {
    ...messageRowOf(row),
    by: changed_by,
    superseded: superseded === 1,
    contact: name === null ? null : { name, email, address },
    appointment: {
      code,
      shortCode,
      kind,
      language,
      serviceId,
      serviceName,
      appointmentAt: time_now,
      state: state_now,
    },
  };
}

function bookingOf(row: SqlRow): EventOf<'AppointmentBooked'> {
  const { seq, body } = readEvent(row);
  if (body.type === 'AppointmentBooked') return body;
  throw new BrokenEventError(seq, 'a message takes it for a booking');
}
