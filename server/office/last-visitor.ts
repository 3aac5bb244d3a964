/** The last visitor of a desk that is about to pause or to close. */
import type { OfficeState, Seat, Ticket } from './state.ts';

/**
 * The last visitor, who has stepped aside or is back among the waiting and sent here: the desk leaves after that one, so until then
 * nobody else is called.
 * @example Anna said «обед» with К005, who fetches a form: К005; null once К005 is at the desk again, or has gone
 */
export function awaitedLast(
  { afterLast, lastId, operatorId }: Seat,
  { tickets }: OfficeState,
): Ticket | null {
  const last = afterLast === null || lastId === null ? undefined : tickets.get(lastId);
  if (last === undefined) return null;
  const { status } = last;
  const isHeldHere = status.kind === 'held' && status.operatorId === operatorId;
  const isSentHere =
    status.kind === 'waiting' && status.target.kind === 'person' && status.target.personId === operatorId;
  return isHeldHere || isSentHere ? last : null;
}
