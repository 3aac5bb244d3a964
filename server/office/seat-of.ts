import type { OfficeState, Seat } from './state.ts';

/** The desk at which a person sits, if there is one: one person has one desk (law 8). */
export const seatOf = (personId: string, { seats }: Pick<OfficeState, 'seats'>): Seat | undefined =>
  [...seats.values()].find(({ operatorId }) => operatorId === personId);

/** How a person left a desk at which nobody sits since; undefined while that person sits anywhere, and after the day. */
export function leftSeatOf(
  personId: string,
  { day, seats, leftSeats }: Pick<OfficeState, 'day' | 'seats' | 'leftSeats'>,
): Seat | undefined {
  if (day?.closed !== false || seatOf(personId, { seats }) !== undefined) return undefined;
  return leftSeats.find(({ operatorId, deskId }) => operatorId === personId && !seats.has(deskId));
}
