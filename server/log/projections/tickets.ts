/** What the events of a ticket write: its visit and its legs, which are projected together. */
import type { EventOf, EventType, OfficeEvent } from '../../../contract/events.ts';
import { continuedLeg, firstLeg, newLeg, projectLeg, type LegEvent, type LegImage } from './legs.ts';
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
  const next = nextLeg(changed, place, body);
  if (next === null) return { ticket: { visit: changed, leg: after }, legs: [after] };
  return { ticket: { visit: changed, leg: next }, legs: [after, next] };
}

function nextLeg({ seq, legs }: VisitImage, { at }: Place, body: LegEvent): LegImage | null {
  if (body.type === 'TicketTransferred') return newLeg(seq, legs, body, at);
  return body.type === 'ServiceContinued' ? continuedLeg(seq, legs, body, at) : null;
}

/** True for the events that change a ticket's rows. */
function isOfTicket(body: OfficeEvent['body']): body is TicketEvent {
  return 'ticketId' in body && !NOT_OF_TICKET.has(body.type);
}
const NOT_OF_TICKET: ReadonlySet<string> = new Set<EventType>([
  'VisitRated',
  'VisitorCheckedIn',
  'StepTakenBack',
  'ColleagueInvited',
]);

/** A ticket whose last step was taken back. */
export interface TicketTakenBack extends TicketChange {
  /** Legs that were begun by the step. */
  readonly gone: readonly Pick<LegImage, 'visit_seq' | 'leg'>[];
}

/**
 * The rows as if the steps that were taken back had never been made: the ticket's history is told again without them.
 * @param history all events of the ticket up to the taking back, in their order
 */
export function projectTakenBack(
  before: TicketImage,
  history: readonly OfficeEvent[],
  context: Context,
): TicketTakenBack {
  const undone = new Set(history.flatMap(({ body }) => seqsTakenBack(body)));
  let ticket: TicketImage | undefined;
  for (const event of history) {
    const { body } = event;
    if (isOfTicket(body) && !undone.has(event.seq))
      ticket = projectTicket(ticket, event, body, context).ticket;
  }
  const { visit, leg } = ticket ?? before;
  // What the ticket was issued with is not asked of settings that may have changed since.
  const { date, arrival_hour } = before.visit;
  const hasRow = leg.leg > 1 || leg.called_at !== null;
  const first = leg.leg + (hasRow ? 1 : 0);
  const gone = [];
  for (let one = first; one <= before.leg.leg; one += 1) gone.push({ visit_seq: visit.seq, leg: one });
  return { ticket: { visit: { ...visit, date, arrival_hour }, leg }, legs: hasRow ? [leg] : [], gone };
}

/** The events that an event takes back. */
function seqsTakenBack(body: OfficeEvent['body']): number[] {
  if (body.type !== 'StepTakenBack') return [];
  return body.call === null ? [body.stepSeq] : [body.stepSeq, body.call.seq];
}
