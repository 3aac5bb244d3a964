/** The word asked for after serving a person with a disability (6.7.11). */
import { addDays, localDateAt } from '../calendar.ts';
import type { CommandOf } from '../commands.ts';
import { accept, refuse, serviceThen, type Ruling } from '../decision.ts';
import type { OfficeState } from '../state.ts';

/** The clause says three days, and says «working» of none; of the calendar they are never later than it may mean. */
const CONSIDERED_WITHIN_DAYS = 3;

/** Each visit once, when it is over. Anybody's: that somebody was asked tells nothing of why. */
export function recordWord(
  { ticketId, said }: CommandOf<'RecordWord'>,
  { tickets, config }: OfficeState,
  now: number,
): Ruling {
  const ticket = tickets.get(ticketId);
  if (ticket === undefined || config === null) return refuse('ticket-unknown');
  const { number, status, wordAsked } = ticket;
  if (status.kind !== 'served') return refuse('visit-not-over', { number });
  if (wordAsked) return refuse('word-asked', { number });
  const due = said ? addDays(localDateAt(now, config.timezone), CONSIDERED_WITHIN_DAYS) : null;
  return accept([{ type: 'WordAsked', ticketId, number, ...serviceThen(ticket), said, due }]);
}

/** Two who do it in the same moment have both done it; whose event is first is told. */
export const considerWord = ({ ticketId, number }: CommandOf<'ConsiderWord'>): Ruling =>
  accept([{ type: 'WordConsidered', ticketId, number }]);
