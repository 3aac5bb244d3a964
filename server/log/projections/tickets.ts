/** What the events of a ticket write: its visit and its legs, which are projected together. */
import type { EventOf } from '../../../contract/events.ts';
import { firstLeg, newLeg, projectLeg, type LegEvent, type LegImage } from './legs.ts';
import { known, type Context, type Place } from './read-table.ts';
import { newVisit, projectVisit, type VisitImage } from './visits.ts';

export interface TicketImage {
  readonly visit: VisitImage;
  /** The present leg. */
  readonly leg: LegImage;
}

export type TicketEvent = EventOf<'TicketIssued'> | LegEvent;

export interface TicketChange {
  readonly ticket: TicketImage;
  /** The legs whose rows the event writes: changed or begun, but not a first leg that only waits. */
  readonly legs: readonly LegImage[];
}

/** @returns the rows of the ticket after an event */
export function projectTicket(
  before: TicketImage | undefined,
  place: Place,
  body: TicketEvent,
  context: Context,
): TicketChange {
  if (body.type === 'TicketIssued') {
    const visit = newVisit(place, body, context);
    return { ticket: { visit, leg: firstLeg(visit) }, legs: [] };
  }
  const { visit, leg } = known(before, place, body.type);
  const after = projectLeg(leg, place, body);
  const changed = projectVisit(visit, place, body, { before: leg, after });
  if (body.type !== 'TicketTransferred') return { ticket: { visit: changed, leg: after }, legs: [after] };
  const next = newLeg(visit.seq, changed.legs, body, place.at);
  return { ticket: { visit: changed, leg: next }, legs: [after, next] };
}
