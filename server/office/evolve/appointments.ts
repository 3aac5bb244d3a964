/** How appointments follow their events. */
import type { EventOf } from '../../../contract/events.ts';
import type { SortedMap } from '../persistent.ts';
import type { Appointment, OfficeState } from '../state.ts';

export type AppointmentEvent = EventOf<
  | 'AppointmentBooked'
  | 'AppointmentMoved'
  | 'AppointmentKept'
  | 'VisitorCheckedIn'
  | 'AppointmentMissed'
  | 'AppointmentCancelled'
  | 'LateVisitorCame'
  | 'HomeVisitRecorded'
>;

/** @param seq the event's place in the log */
export function evolveAppointment(state: OfficeState, seq: number, body: AppointmentEvent): OfficeState {
  switch (body.type) {
    case 'AppointmentBooked':
      return booked(state, seq, body);
    case 'AppointmentMoved':
      return moved(state, seq, body);
    case 'AppointmentKept':
      return changed(state, body.appointmentId, { kept: true });
    case 'VisitorCheckedIn': {
      const arrivedAppointments = state.tally.arrivedAppointments + 1;
      const next = changed(state, body.appointmentId, { state: 'checked-in', ticketId: body.ticketId });
      return { ...next, tally: { ...state.tally, arrivedAppointments } };
    }
    case 'AppointmentMissed': {
      const next = changed(state, body.appointmentId, { state: 'missed' });
      if (body.by === 'not-recorded') return next;
      const missedAppointments = state.tally.missedAppointments + 1;
      return { ...next, tally: { ...state.tally, missedAppointments } };
    }
    case 'AppointmentCancelled':
      return changed(state, body.appointmentId, { state: 'cancelled' });
    case 'HomeVisitRecorded':
      return changed(state, body.appointmentId, { state: body.outcome });
    case 'LateVisitorCame':
      return state;
  }
}

function booked(state: OfficeState, seq: number, body: EventOf<'AppointmentBooked'>): OfficeState {
  const { type: _, afterAppointmentId, ...facts } = body;
  const appointment: Appointment = {
    ...facts,
    state: 'booked',
    placedSeq: seq,
    moves: 0,
    kept: false,
    ticketId: null,
    followedBy: null,
  };
  const next = withAppointment(state, appointment);
  if (afterAppointmentId === null) return next;
  return changed(next, afterAppointmentId, { followedBy: body.appointmentId });
}

function moved(state: OfficeState, seq: number, body: EventOf<'AppointmentMoved'>): OfficeState {
  const { appointmentId, appointmentAt, lengthMs, channel, quota, times: moves } = body;
  const place = { appointmentAt, lengthMs, channel, quota, placedSeq: seq, kept: false };
  return changed(state, appointmentId, { ...place, moves });
}

function changed(state: OfficeState, appointmentId: string, change: Partial<Appointment>): OfficeState {
  const before = state.appointments.get(appointmentId);
  if (before === undefined) return state;
  return withAppointment(without(state, before), { ...before, ...change });
}

/** The state with an appointment that is not in it, and all that finds it. */
export function withAppointment(state: OfficeState, appointment: Appointment): OfficeState {
  const { appointmentId, code, shortCode } = appointment;
  return {
    ...state,
    appointments: state.appointments.with(appointmentId, appointment),
    appointmentsByCode: state.appointmentsByCode.with(code, appointmentId),
    appointmentsByShortCode: state.appointmentsByShortCode.with(shortCode, appointmentId),
    ...lists(state, appointment, (list, key, value) => list.with(key, value)),
  };
}

/** The state without an appointment. */
function without(state: OfficeState, appointment: Appointment): OfficeState {
  const { appointmentId, code, shortCode } = appointment;
  return {
    ...state,
    appointments: state.appointments.without(appointmentId),
    appointmentsByCode: state.appointmentsByCode.without(code),
    appointmentsByShortCode: state.appointmentsByShortCode.without(shortCode),
    ...lists(state, appointment, (list, key) => list.without(key)),
  };
}

type Key = readonly [number, string];

/** The lists by time that an appointment in its state belongs to, changed. */
function lists(
  { booked: waitedFor, homeVisits, placed }: OfficeState,
  appointment: Appointment,
  change: <V>(list: SortedMap<Key, V>, key: Key, value: V) => SortedMap<Key, V>,
): Pick<OfficeState, 'booked' | 'homeVisits' | 'placed'> {
  const { kind, state, appointmentAt, appointmentId } = appointment;
  const key: Key = [appointmentAt, appointmentId];
  const isOpen = state === 'booked';
  return {
    booked: isOpen && kind === 'office' ? change(waitedFor, key, appointmentId) : waitedFor,
    homeVisits: isOpen && kind === 'home-visit' ? change(homeVisits, key, appointmentId) : homeVisits,
    placed: isOpen || state === 'checked-in' ? change(placed, key, appointment) : placed,
  };
}

/** Those that ended are known for some days more, to answer whoever comes with an old slip. */
const KNOWN_AFTER_MS = 7 * 24 * 3_600_000;

/** The first appointed time that an office which begins a day now still knows. */
const knownSince = (dayOpenedAt: number): number => dayOpenedAt - KNOWN_AFTER_MS;

/**
 * A new day forgets the appointments of long ago; what became of them is in the log. Whoever missed one of the last days, and took
 * a ticket then, is offered the same again.
 */
export function appointmentsOfNewDay(state: OfficeState, dayOpenedAt: number): OfficeState {
  let next = state;
  for (const appointment of state.appointments.values()) {
    if (appointment.state === 'booked') continue;
    if (appointment.appointmentAt < knownSince(dayOpenedAt)) next = without(next, appointment);
    else if (appointment.state === 'missed' && appointment.ticketId !== null)
      next = changed(next, appointment.appointmentId, { ticketId: null });
  }
  return next;
}
