/** The state as plain arrays and objects, to be compared. */
import { isWaitedFor } from '../shown-calls.ts';
import type { OfficeState } from '../state.ts';

export const plain = (state: OfficeState) => ({
  ...state,
  tickets: [...state.tickets.entries()],
  ticketsByCode: [...state.ticketsByCode.entries()],
  lanes: [...state.lanes.entries()].map(([key, lane]) => [key, [...lane.entries()]]),
  seats: [...state.seats.entries()],
  appointments: [...state.appointments.entries()],
  appointmentsByCode: [...state.appointmentsByCode.entries()],
  appointmentsByShortCode: [...state.appointmentsByShortCode.entries()],
  booked: [...state.booked.entries()],
  homeVisits: [...state.homeVisits.entries()],
  placed: [...state.placed.entries()],
});

/**
 * What the office knows, without where its log ends, what it remembers so that a step can be taken back, and calls that nobody is
 * waited for after any more.
 */
export function knownIn(state: OfficeState) {
  const { seq: _, lastAt: __, seats, leftSeats: _left, announcements, ...rest } = plain(state);
  return {
    ...rest,
    seats: seats.map(([id, { lastStep: ___, lastReturn: ____, ...seat }]) => [id, seat]),
    announcements: announcements.filter((call) => isWaitedFor(state, call)),
  };
}
