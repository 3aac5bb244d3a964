import type { OfficeState, Seat } from './state.ts';

/** The desk at which a person sits, if there is one: one person has one desk (law 8). */
export const seatOf = (personId: string, { seats }: Pick<OfficeState, 'seats'>): Seat | undefined =>
  [...seats.values()].find(({ operatorId }) => operatorId === personId);
