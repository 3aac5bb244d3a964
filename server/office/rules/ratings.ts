/** A word about the visit (6.3.2.7, 9.4). */
import type { CommandOf } from '../commands.ts';
import { accept, refuse, serviceThen, type Refused, type Ruling } from '../decision.ts';
import type { OfficeState, Ticket } from '../state.ts';

/** Each visit is rated once, on its day, when it is over. @returns null when it may be rated now */
export function notToBeRated({ number, status, rated }: Ticket): Refused | null {
  if (status.kind !== 'served') return refuse('visit-not-over', { number });
  return rated ? refuse('visit-rated', { number }) : null;
}

/** Keeps a visitor's word about a visit. */
export function rateVisit({ ticketId, score, from }: CommandOf<'RateVisit'>, state: OfficeState): Ruling {
  const ticket = state.tickets.get(ticketId);
  if (ticket === undefined) return refuse('ticket-unknown');
  const refused = notToBeRated(ticket);
  if (refused !== null) return refused;
  return accept([
    { type: 'VisitRated', ticketId, number: ticket.number, ...serviceThen(ticket), score, from },
  ]);
}
