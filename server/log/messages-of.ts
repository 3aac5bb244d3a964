/** Which messages to visitors the events of a batch call for (10.2). Pure: nothing is asked but the batch. */
import type { EventType, OfficeEvent } from '../../contract/events.ts';
import type { MessageKind } from '../../contract/messages.ts';
import type { Batch } from './batch.ts';

/** A message before it has a place in the outbox. */
export interface NewMessage {
  readonly eventSeq: number;
  readonly kind: MessageKind;
  readonly appointmentId: string;
  readonly appointmentAt: number;
  readonly dueAt: number;
  /** When the event happened. */
  readonly madeAt: number;
}

/** Events of which the visitor gets a message. */
export const TOLD: ReadonlySet<EventType> = new Set([
  'AppointmentBooked',
  'AppointmentMoved',
  'AppointmentCancelled',
]);

const HOUR_MS = 3_600_000;

/** A reminder that would come within the hour says nothing that the confirmation did not say. */
const SHORTEST_BEFORE_REMINDER_MS = HOUR_MS;

/** A confirmation of each booking, move and cancellation, at once; with a booking and a move a reminder. */
export function messagesOf({ events, reminderHours }: Pick<Batch, 'events' | 'reminderHours'>): NewMessage[] {
  const messages: NewMessage[] = [];
  for (const event of events) {
    switch (event.body.type) {
      case 'AppointmentBooked':
        messages.push(...confirmed(event, 'booked', event.body, reminderHours));
        break;
      case 'AppointmentMoved':
        messages.push(...confirmed(event, 'moved', event.body, reminderHours));
        break;
      case 'AppointmentCancelled':
        messages.push(message(event, 'cancelled', event.body, event.at));
        break;
      default:
      // Whoever missed the appointment knows it; the other events are no news to the visitor.
    }
  }
  return messages;
}

interface Appointed {
  readonly appointmentId: string;
  readonly appointmentAt: number;
}

function confirmed(
  event: OfficeEvent,
  kind: MessageKind,
  appointed: Appointed,
  reminderHours: number | null,
): NewMessage[] {
  const confirmation = message(event, kind, appointed, event.at);
  if (reminderHours === null) return [confirmation];
  const dueAt = appointed.appointmentAt - reminderHours * HOUR_MS;
  if (dueAt - event.at < SHORTEST_BEFORE_REMINDER_MS) return [confirmation];
  return [confirmation, message(event, 'reminder', appointed, dueAt)];
}

function message(event: OfficeEvent, kind: MessageKind, appointed: Appointed, dueAt: number): NewMessage {
  const { appointmentId, appointmentAt } = appointed;
  return { eventSeq: event.seq, kind, appointmentId, appointmentAt, dueAt, madeAt: event.at };
}
