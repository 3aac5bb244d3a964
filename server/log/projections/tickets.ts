/** What the events of a ticket write: its visit and its legs, which are projected together. */
import type { EventOf } from '../../../contract/events.ts';
import { newLeg, projectLeg, type LegEvent, type LegImage } from './legs.ts';
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
  /** The legs that the event changed or began. */
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
    const leg = newLeg(place.seq, 1, body, body.arrivalAt);
    return { ticket: { visit: newVisit(place, body, context), leg }, legs: [leg] };
  }
  const { visit, leg } = known(before, place, body.type);
  const after = projectLeg(leg, place, body);
  const changed = projectVisit(visit, place, body, { before: leg, after });
  if (body.type !== 'TicketTransferred') return { ticket: { visit: changed, leg: after }, legs: [after] };
  const next = newLeg(visit.seq, changed.legs, body, place.at);
  return { ticket: { visit: changed, leg: next }, legs: [after, next] };
}
