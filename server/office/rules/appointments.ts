/** Booking, moving and cancelling appointments (6.2.2, 8.6.1–8.6.3), visits at home (6.2.4). */
import type { EventBody } from '../../../contract/events.ts';
import type { Span } from '../calendar.ts';
import type { CommandOf } from '../commands.ts';
import { accept, refuse, serviceNow, serviceThen, type Refused, type Ruling } from '../decision.ts';
import { isBySelf, nearestFree, quotaOf, slotAt, type Wanted } from '../slots.ts';
import type { Appointment, OfficeState } from '../state.ts';
import { used } from './tickets.ts';

/** Visitors change their minds; whoever goes on and on plays with the office, or with somebody's letter box. */
const MOST_MOVES = 5;

/** Whether a time can be had, and for how long; whoever comes too late for one is shown the nearest that are free. */
export function placeFor(
  state: OfficeState,
  wanted: Wanted,
  appointmentAt: number,
  now: number,
): Refused | { readonly ok: true; readonly lengthMs: number } {
  const slot = slotAt(state, wanted, appointmentAt, now);
  const nearest = () => nearestFree(state, wanted, appointmentAt, now);
  switch (slot.kind) {
    case 'past':
      return refuse('slot-past', undefined, nearest());
    case 'too-soon':
      return refuse('slot-too-soon', { minutes: slot.minutes }, nearest());
    case 'too-far':
      return refuse('slot-too-far', { days: slot.days });
    case 'outside-hours':
      return refuse('slot-outside-hours');
    case 'off-grid':
      return refuse('slot-off-grid', { minutes: slot.minutes });
    case 'place':
      return slot.free > 0
        ? { ok: true, lengthMs: slot.lengthMs }
        : refuse('slot-taken', undefined, nearest());
  }
}

/** An appointment for a free time only (8.6.1–8.6.3). */
export function bookAppointment(
  command: CommandOf<'BookAppointment'>,
  state: OfficeState,
  now: number,
): Ruling {
  const { serviceId, kind, channel, fromReserve, ofPhone } = command;
  const service = serviceNow(state, serviceId);
  if (service === null) return refuse('service-unknown');
  const bySelf = isBySelf(channel);
  if (!service.offered.booking && bySelf) return refuse('service-not-offered');
  if (kind === 'home-visit' && (state.config?.appointments.homeVisitPlan ?? null) === null)
    return refuse('home-visits-not-made');
  const quota = fromReserve ? 'reserve' : quotaOf(channel);
  const wanted: Wanted = { kind, serviceId, groupId: service.groupId, quota, bySelf };
  const place = placeFor(state, wanted, command.appointmentAt, now);
  if (!place.ok) return place;
  const span = { from: command.appointmentAt, to: command.appointmentAt + place.lengthMs };
  const hoarded = bySelf ? hoards(ofPhone, span, state) : null;
  if (hoarded !== null) return hoarded;
  const { appointmentId, code, shortCode, appointmentAt, language } = command;
  const booked: EventBody = {
    type: 'AppointmentBooked',
    appointmentId,
    code,
    shortCode,
    kind,
    appointmentAt,
    lengthMs: place.lengthMs,
    channel,
    quota,
    language,
    ...serviceThen(service),
    afterAppointmentId: null,
  };
  return accept([booked], { kind: 'appointment', appointmentId });
}

/** One number may hold so many bookings at once, and is in one place at a time. Staff know whom they book for. */
function hoards(ofPhone: readonly string[], span: Span, state: OfficeState): Refused | null {
  const open = ofPhone
    .map((appointmentId) => state.appointments.get(appointmentId))
    .filter((appointment) => appointment?.state === 'booked');
  const most = state.config?.appointments.mostPerPhone ?? 0;
  return open.length >= most ? refuse('phone-holds-too-many', { most }) : overlapping(ofPhone, span, state);
}

/** Whether one of them is for the same time. */
function overlapping(ofPhone: readonly string[], span: Span, state: OfficeState): Refused | null {
  for (const appointmentId of ofPhone) {
    const other = state.appointments.get(appointmentId);
    if (other?.state !== 'booked') continue;
    const { appointmentAt, lengthMs } = other;
    if (appointmentAt < span.to && appointmentAt + lengthMs > span.from)
      return refuse('phone-booked-then', { appointmentAt });
  }
  return null;
}

/** Why a booking that has ended cannot be changed; null for one still to come. */
function ended(appointment: Appointment, state: OfficeState): Refused | null {
  switch (appointment.state) {
    case 'booked':
      return null;
    case 'checked-in':
      return used(appointment, state);
    case 'cancelled':
      return refuse('appointment-cancelled');
    case 'missed':
      return refuse('appointment-missed');
    case 'made':
    case 'not-made':
      return refuse('booking-unchangeable');
  }
}

/** What was moved meanwhile, in another window or at another glass, is not changed by whoever saw its old time. */
function movedUnseen(seenAt: number | null, { appointmentAt }: Appointment): Refused | null {
  return seenAt === null || seenAt === appointmentAt ? null : refuse('booking-moved', { appointmentAt });
}

/**
 * Another free time. A booking still to come moves there; one that was missed stays missed, for the reports, and a new one
 * follows it (8.6.5), once.
 */
export function moveAppointment(
  command: CommandOf<'MoveAppointment'>,
  state: OfficeState,
  now: number,
): Ruling {
  const { appointmentAt, channel, fromReserve, next, ofPhone } = command;
  const before = state.appointments.get(command.appointmentId);
  if (before === undefined) return refuse('appointment-unknown');
  const { appointmentId, kind, serviceId } = before;
  const isMissed = before.state === 'missed';
  const over = isMissed ? null : ended(before, state);
  if (over !== null) return over;
  if (before.followedBy !== null) return refuse('booking-unchangeable');
  // One that has the wanted time already loses nothing.
  const unseen = before.appointmentAt === appointmentAt ? null : movedUnseen(command.seenAt, before);
  if (unseen !== null) return unseen;
  const bySelf = isBySelf(channel);
  if (bySelf && kind === 'home-visit') return refuse('home-visit-by-staff');
  if (bySelf && before.moves >= MOST_MOVES) return refuse('booking-moved-often', { most: MOST_MOVES });
  const service = serviceNow(state, serviceId);
  if (service === null) return refuse('service-unknown');
  const quota = fromReserve ? 'reserve' : quotaOf(channel);
  const wanted: Wanted = { ...before, quota, bySelf, without: appointmentId };
  const place = placeFor(state, wanted, appointmentAt, now);
  if (!place.ok) return place;
  const { lengthMs } = place;
  if (!isMissed && appointmentAt === before.appointmentAt && quota === before.quota)
    return accept([], { kind: 'appointment', appointmentId });
  const span = { from: appointmentAt, to: appointmentAt + lengthMs };
  const hoarded = bySelf ? overlapping(ofPhone, span, state) : null;
  if (hoarded !== null) return hoarded;
  if (!isMissed) {
    const by = bySelf ? 'visitor' : 'staff';
    const movedFrom = before.appointmentAt;
    const moved = { type: 'AppointmentMoved', appointmentId, movedFrom, appointmentAt } as const;
    return accept([{ ...moved, lengthMs, channel, quota, by, times: before.moves + 1 }], {
      kind: 'appointment',
      appointmentId,
    });
  }
  const then = { ...serviceThen(service), afterAppointmentId: appointmentId };
  const booked = {
    type: 'AppointmentBooked',
    ...next,
    kind,
    appointmentAt,
    lengthMs,
    channel,
    quota,
    language: before.language,
  } as const;
  return accept([{ ...booked, ...then }], { kind: 'appointment', appointmentId: next.appointmentId });
}

/** The place is free again. */
export function cancelAppointment(
  command: CommandOf<'CancelAppointment'>,
  state: OfficeState,
  now: number,
): Ruling {
  const appointment = state.appointments.get(command.appointmentId);
  if (appointment === undefined) return refuse('appointment-unknown');
  const over = ended(appointment, state);
  if (over !== null) return over;
  const { appointmentId, appointmentAt, kind } = appointment;
  const unseen = movedUnseen(command.seenAt, appointment);
  if (unseen !== null) return unseen;
  // From its time on staff say what became of a visit at home.
  if (kind === 'home-visit' && command.by === 'visitor' && now >= appointmentAt)
    return refuse('home-visit-by-staff');
  return accept([{ type: 'AppointmentCancelled', appointmentId, appointmentAt, by: command.by }]);
}

/** Whether a visit at home was made (6.2.4): known when its time has come. */
export function recordHomeVisit(
  command: CommandOf<'RecordHomeVisit'>,
  state: OfficeState,
  now: number,
): Ruling {
  const appointment = state.appointments.get(command.appointmentId);
  if (appointment === undefined) return refuse('appointment-unknown');
  const { appointmentId, appointmentAt, kind } = appointment;
  if (kind !== 'home-visit') return refuse('appointment-no-home-visit');
  const over = ended(appointment, state);
  if (over !== null) return over;
  if (now < appointmentAt) return refuse('home-visit-not-yet', { appointmentAt });
  const { outcome } = command;
  return accept([{ type: 'HomeVisitRecorded', appointmentId, appointmentAt, outcome }]);
}
