/** Appointment holders whom the office keeps waiting. */
import type { DisplayView } from '../../contract/views/display.ts';
import { comparePlaces, laneOf, targetKey, type Place } from '../office/lanes.ts';
import type { OfficeState } from '../office/state.ts';

const MINUTE_MS = 60_000;
/** An appointment begins within so long of its time; from here on it is said (practice of public offices). */
const LATE_FROM_MINUTES = 3;
/** So many the room is told of: whoever is further behind will not be called within minutes. */
const NEXT_SHOWN = 3;

interface Holder {
  readonly place: Place;
  readonly number: string;
  readonly appointmentAt: number;
}

/** Those whose time has come and who wait for their first call, in no order. */
function holdersDue(state: OfficeState, now: number, isMeant: (serviceId: string) => boolean): Holder[] {
  const holders: Holder[] = [];
  for (const { id: serviceId } of state.config?.services ?? []) {
    if (!isMeant(serviceId)) continue;
    const lane = laneOf(state.lanes, targetKey({ kind: 'service', serviceId }), 'appointment');
    for (const [place, ticketId] of lane?.entries() ?? []) {
      // In order of arrival, which is never before the appointed time.
      if (place.arrivalAt > now) break;
      const ticket = state.tickets.get(ticketId);
      // Sent on or come back: the appointment itself began on time, or nobody came to it.
      if (ticket === undefined || ticket.appointmentAt === null || ticket.leg > 1 || ticket.returned)
        continue;
      holders.push({ place, number: ticket.number, appointmentAt: ticket.appointmentAt });
    }
  }
  return holders;
}

const latenessOf = (holders: readonly Holder[], now: number): DisplayView['late'] => {
  if (holders.length === 0) return null;
  const appointmentAt = Math.min(...holders.map((holder) => holder.appointmentAt));
  const minutes = Math.floor((now - appointmentAt) / MINUTE_MS);
  return minutes < LATE_FROM_MINUTES ? null : { appointmentAt, minutes };
};

/** The appointment that has been kept waiting longest past its time for its first call; null when all is well. */
export const lateAppointment = (state: OfficeState, now: number): DisplayView['late'] =>
  latenessOf(
    holdersDue(state, now, () => true),
    now,
  );

/**
 * The same of a hall, and who is next there by appointment while it is so: numbers and times, in the order of law 1. Nobody on time is shown: a
 * list that is always there tells who has booked.
 */
export function lateInHall(
  state: OfficeState,
  now: number,
  isMeant: (serviceId: string) => boolean,
): Pick<DisplayView, 'late' | 'nextByAppointment'> {
  const holders = holdersDue(state, now, isMeant);
  const late = latenessOf(holders, now);
  if (late === null) return { late, nextByAppointment: [] };
  const next = holders.sort((a, b) => comparePlaces(a.place, b.place)).slice(0, NEXT_SHOWN);
  return { late, nextByAppointment: next.map(({ number, appointmentAt }) => ({ number, appointmentAt })) };
}
