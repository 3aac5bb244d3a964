/** Booking, arriving and cancelling (6.2.2, 8.6; laws 2–5). */
import type { Channel } from '../../../contract/primitives.ts';
import { localDateAt } from '../calendar.ts';
import type { CommandOf } from '../commands.ts';
import { accept, refuse, serviceNow, serviceThen, type Ruling } from '../decision.ts';
import { slotAt } from '../slots.ts';
import type { Appointment, OfficeState } from '../state.ts';
import { issued, used } from './tickets.ts';

/** Where visitors book themselves, and are offered only what the kiosk offers as well. */
const BY_THEMSELVES: ReadonlySet<Channel> = new Set<Channel>(['website', 'personal-account']);

/** An appointment for a free time only (8.6.1–8.6.3): in the future, in working hours, on the grid, not yet full. */
export function bookAppointment(
  command: CommandOf<'BookAppointment'>,
  state: OfficeState,
  now: number,
): Ruling {
  const { appointmentId, code, serviceId, appointmentAt, channel } = command;
  const service = serviceNow(state, serviceId);
  if (service === null) return refuse('service-unknown');
  if (!service.offered && BY_THEMSELVES.has(channel)) return refuse('service-not-offered');
  const slot = slotAt(state, service.groupId, appointmentAt, now);
  if (slot.kind === 'past') return refuse('slot-past');
  if (slot.kind === 'outside-hours') return refuse('slot-outside-hours');
  if (slot.kind === 'off-grid') return refuse('slot-off-grid', { minutes: slot.minutes });
  if (slot.free <= 0) return refuse('slot-taken');
  const then = serviceThen(service);
  return accept([{ type: 'AppointmentBooked', appointmentId, code, appointmentAt, channel, ...then }], {
    kind: 'appointment',
    appointmentId,
  });
}

/**
 * An appointment holder arrives. Law 3: 4 min 59 s after the time keeps the priority, 5 min 00 s loses it; late or
 * missed is no refusal but an answer with offers, and the lateness is logged. Law 2: arrival is the appointed time or
 * the check-in, whichever is later.
 */
export function checkIn(command: CommandOf<'CheckIn'>, state: OfficeState, now: number): Ruling {
  const appointmentId = state.appointmentsByCode.get(command.appointmentCode);
  const appointment = appointmentId === undefined ? undefined : state.appointments.get(appointmentId);
  if (appointment === undefined || state.config === null) return refuse('appointment-unknown');
  if (appointment.state === 'cancelled') return refuse('appointment-cancelled');
  if (appointment.state === 'checked-in') return used(appointment, state);
  const { day, config } = state;
  const lateMs = now - appointment.appointmentAt;
  // Somebody four minutes late at midnight is late, not on the wrong day.
  if (day === null || (lateMs < 0 && localDateAt(appointment.appointmentAt, config.timezone) !== day.date)) {
    return refuse('appointment-other-day', { appointmentAt: appointment.appointmentAt });
  }
  if (day.closed) return refuse('office-closed');
  if (appointment.state === 'missed') return cameLate(appointment, lateMs);
  return admit(command, appointment, state, now);
}

/** The sweep has marked the appointment as missed already; that its holder came after all is a fact of its own. */
function cameLate({ appointmentId, appointmentAt }: Appointment, lateMs: number): Ruling {
  return accept([{ type: 'LateVisitorCame', appointmentId, appointmentAt, lateMs: Math.max(0, lateMs) }], {
    kind: 'late',
    appointmentId,
  });
}

function admit(
  command: CommandOf<'CheckIn'>,
  appointment: Appointment,
  state: OfficeState,
  now: number,
): Ruling {
  const { ticketId, code, channel, told, printerId } = command;
  const { appointmentId, appointmentAt, serviceId } = appointment;
  const ticket = issued(state, {
    ticketId,
    code,
    channel,
    told,
    printerId,
    serviceId,
    visitorClass: command.outOfTurn ? 'out-of-turn' : 'appointment',
    arrivalAt: Math.max(appointmentAt, now),
    appointmentId,
    appointmentAt,
  });
  if (ticket === null) return refuse('service-unknown');
  const earlyMs = Math.max(0, appointmentAt - now);
  const lateMs = Math.max(0, now - appointmentAt);
  return accept(
    [{ type: 'VisitorCheckedIn', appointmentId, ticketId, appointmentAt, earlyMs, lateMs }, ticket],
    {
      kind: 'ticket',
      ticketId,
    },
  );
}

/** The place is free again. */
export function cancelAppointment(command: CommandOf<'CancelAppointment'>, state: OfficeState): Ruling {
  const appointment = state.appointments.get(command.appointmentId);
  if (appointment === undefined) return refuse('appointment-unknown');
  if (appointment.state === 'cancelled') return refuse('appointment-cancelled');
  if (appointment.state === 'missed') return refuse('appointment-missed');
  if (appointment.state === 'checked-in') return used(appointment, state);
  const { appointmentId, appointmentAt } = appointment;
  return accept([{ type: 'AppointmentCancelled', appointmentId, appointmentAt }]);
}
