/** Whether a message still says what is so. Asked right before it is sent: it may have waited for days. */
import type { QueuedMessage } from './ports.ts';

/** A cancellation may come in the very last minutes, and is worth a word also just after the time. */
const CANCELLED_TOLD_AFTER_MS = 3_600_000;

/**
 * A reminder of Friday's 10:20 is not sent when the appointment was moved to 11:00, cancelled or checked in, when its
 * contact was erased, or when it is Saturday because the mail server was away.
 */
export function isStillTrue(message: QueuedMessage, now: number): boolean {
  const { kind, appointmentAt, superseded, contact, appointment } = message;
  if (superseded || contact?.email == null) return false;
  if (kind === 'cancelled')
    return appointment.state === 'cancelled' && now < appointmentAt + CANCELLED_TOLD_AFTER_MS;
  return appointment.state === 'booked' && appointment.appointmentAt === appointmentAt && now < appointmentAt;
}
