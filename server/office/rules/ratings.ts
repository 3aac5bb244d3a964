/** A word about the visit (6.3.2.7, 9.4). */
import type { CommandOf } from '../commands.ts';
import { accept, refuse, serviceThen, type Ruling } from '../decision.ts';
import type { OfficeState } from '../state.ts';

/** Each visit is rated once, on its day, when it is over. */
export function rateVisit({ ticketId, score, from }: CommandOf<'RateVisit'>, state: OfficeState): Ruling {
  const ticket = state.tickets.get(ticketId);
  if (ticket === undefined) return refuse('ticket-unknown');
  const { number, status, rated } = ticket;
  if (status.kind !== 'served') return refuse('visit-not-over', { number });
  if (rated) return refuse('visit-rated', { number });
  return accept([{ type: 'VisitRated', ticketId, number, ...serviceThen(ticket), score, from }]);
}
