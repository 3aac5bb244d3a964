/** The state as plain arrays and objects, to be compared. */
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
