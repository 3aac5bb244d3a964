/** Arriving for an appointment, with or without its slip (8.6.4, 8.6.5; laws 2–5). */
import { localDateAt } from '../calendar.ts';
import type { CommandOf } from '../commands.ts';
import { accept, refuse, type Ruling } from '../decision.ts';
import type { Appointment, OfficeState } from '../state.ts';
import { issued, used } from './tickets.ts';

/**
 * An appointment holder arrives. Law 3: 4 min 59 s after the time keeps the priority, 5 min 00 s loses it; late or
 * missed is no refusal but an answer with offers, and the lateness is logged. Law 2: arrival is the appointed time or
 * the check-in, whichever is later. Every other case has an answer of its own.
 */
export function checkIn(command: CommandOf<'CheckIn'>, state: OfficeState, now: number): Ruling {
  const { day, config } = state;
  if (day === null || config === null) return refuse('appointment-unknown');
  const meant = whoIsMeant(command, state, day.date);
  if (!('appointmentId' in meant)) return meant;
  const { appointmentAt, serviceName } = meant;
  if (meant.kind === 'home-visit') return refuse('appointment-at-home', { appointmentAt });
  if (meant.state === 'cancelled') return refuse('appointment-cancelled');
  if (meant.ticketId !== null) {
    return state.tickets.has(meant.ticketId)
      ? used(meant, state)
      : refuse('appointment-past', { appointmentAt, serviceName });
  }
  const lateMs = now - appointmentAt;
  // Somebody four minutes late at midnight is late, not on the wrong day.
  if (lateMs < 0 && localDateAt(appointmentAt, config.timezone) !== day.date) {
    const shown = isShown(command.key, state);
    return refuse('appointment-other-day', {
      appointmentAt,
      serviceName,
      ...(shown && { code: meant.code }),
    });
  }
  if (day.closed && meant.state !== 'missed') return refuse('office-closed');
  // Nobody is asked about a right (6.7.1) for a booking that is not there, nor for a time that has passed.
  if (meant.state === 'missed') return cameLate(meant, lateMs);
  const { outOfTurn } = command;
  return outOfTurn === null
    ? accept([], { kind: 'recognised', appointmentId: meant.appointmentId })
    : admit({ ...command, outOfTurn }, meant, state, now);
}

type Key = Pick<CommandOf<'CheckIn'>, 'key' | 'ofPhone'>;

/**
 * Whether somebody has come with a code of a booking. Only then its access code is given back, with which it can be moved at once:
 * a phone number is known to more people than its owner, and lets in, no more.
 */
export const isShown = (key: string, { appointmentsByCode, appointmentsByShortCode }: OfficeState): boolean =>
  appointmentsByCode.has(key) || appointmentsByShortCode.has(key);

/** The booking that somebody who arrives comes for; null when there is none, or when it is not clear which. */
export function bookingMeant(by: Key, state: OfficeState): Appointment | null {
  const meant = state.day === null ? null : whoIsMeant(by, state, state.day.date);
  return meant !== null && 'appointmentId' in meant ? meant : null;
}

/** The booking of a code, or of an id that an answer has named; of a phone number, the one of today. */
function whoIsMeant({ key, ofPhone }: Key, state: OfficeState, today: string): Appointment | Ruling {
  const appointmentId = state.appointmentsByCode.get(key) ?? state.appointmentsByShortCode.get(key) ?? key;
  const appointment = state.appointments.get(appointmentId);
  if (appointment !== undefined) return lastOf(appointment, state);
  if (ofPhone.length > 0 || isPhone(key)) return ofNumber(ofPhone, state, today);
  return otherOffice(key, state);
}

/** Whoever has taken another time after a missed one may still show the old slip. */
export function lastOf(appointment: Appointment, state: OfficeState): Appointment {
  const next = appointment.followedBy === null ? undefined : state.appointments.get(appointment.followedBy);
  return next === undefined ? appointment : lastOf(next, state);
}

/** Longer than a short code, shorter than an access code. */
const isPhone = (key: string): boolean => /^\d{11,15}$/.test(key);

/** Of a number's bookings the one for today that is still waited for; else whatever says most of why there is none. */
function ofNumber(ofPhone: readonly string[], state: OfficeState, today: string): Appointment | Ruling {
  const timezone = state.config?.timezone ?? 'UTC';
  const own = ofPhone
    .map((appointmentId) => state.appointments.get(appointmentId))
    .filter((appointment) => appointment !== undefined)
    .filter(({ followedBy }) => followedBy === null)
    .sort((a, b) => a.appointmentAt - b.appointmentAt);
  const ofToday = own.filter(({ appointmentAt }) => localDateAt(appointmentAt, timezone) === today);
  const inState = (some: readonly Appointment[], wanted: Appointment['state']) =>
    some.filter((appointment) => appointment.state === wanted && appointment.kind === 'office');
  const expected = inState(ofToday, 'booked');
  if (expected.length > 1) {
    return accept([], { kind: 'choose', appointmentIds: expected.map((one) => one.appointmentId) });
  }
  const found =
    expected[0] ??
    inState(ofToday, 'missed').at(-1) ??
    inState(ofToday, 'checked-in').at(-1) ??
    own.find((appointment) => appointment.state === 'booked') ??
    inState(own, 'missed').at(-1) ??
    inState(own, 'cancelled').at(-1);
  return found ?? refuse('phone-without-appointment');
}

/** The first two digits of a code are the number of the office that gave it. */
function otherOffice(key: string, { config }: OfficeState): Ruling {
  const number = /^(?!00)\d\d/.exec(key)?.[0];
  if (number === undefined || config === null || Number(number) === config.appointments.officeNumber)
    return refuse('appointment-unknown');
  const office = config.appointments.otherOffices.find((other) => other.number === Number(number));
  if (office === undefined) return refuse('appointment-other-office', { office: Number(number) });
  const { name, address } = office;
  return refuse('appointment-other-office', { office: office.number, name, address });
}

/** The sweep has marked the appointment as missed already; that its holder came after all is a fact of its own. */
function cameLate({ appointmentId, appointmentAt }: Appointment, lateMs: number): Ruling {
  return accept([{ type: 'LateVisitorCame', appointmentId, appointmentAt, lateMs: Math.max(0, lateMs) }], {
    kind: 'late',
    appointmentId,
  });
}

function admit(
  command: CommandOf<'CheckIn'> & { readonly outOfTurn: boolean },
  appointment: Appointment,
  state: OfficeState,
  now: number,
): Ruling {
  const { ticketId, code, channel, told, printerId, language } = command;
  const { appointmentId, appointmentAt, serviceId } = appointment;
  const ticket = issued(state, {
    ticketId,
    code,
    channel,
    told,
    printerId,
    language,
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
    { kind: 'ticket', ticketId },
  );
}
