/** What the events of a ticket write: its visit, its legs and its turns, which are projected together. */
import type { EventOf, EventType, OfficeEvent } from '../../../contract/events.ts';
import { continuedLeg, firstLeg, newLeg, projectLeg, type LegEvent, type LegImage } from './legs.ts';
import { known, type Context, type Place } from './read-table.ts';
import { firstTurn, isUntouched, projectTurn, type TurnImage } from './turns.ts';
import { newVisit, projectVisit, type VisitImage } from './visits.ts';

export interface TicketImage {
  readonly visit: VisitImage;
  /** The present leg. */
  readonly leg: LegImage;
  /** The present turn. */
  readonly turn: TurnImage;
}

export type TicketEvent = EventOf<'TicketIssued'> | LegEvent;

export interface TicketChange {
  readonly ticket: TicketImage;
  /** The legs whose rows the event writes: changed or begun, but not a first leg that only waits. */
  readonly legs: readonly LegImage[];
  /** The turns whose rows it writes, likewise. */
  readonly turns: readonly TurnImage[];
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
    return { ticket: { visit, leg: firstLeg(visit), turn: firstTurn(visit) }, legs: [], turns: [] };
  }
  const { visit, leg, turn } = known(before, place, body.type);
  const after = projectLeg(leg, place, body);
  const changed = projectVisit(visit, place, body, { before: leg, after });
  const next = nextLeg(changed, place, body);
  const turns = projectTurn(turn, place, body, leg.since);
  return {
    ticket: { visit: changed, leg: next ?? after, turn: turns.at(-1) ?? turn },
    legs: next === null ? [after] : [after, next],
    turns,
  };
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
  /** Legs and turns that were begun by the step. */
  readonly goneLegs: readonly Pick<LegImage, 'visit_seq' | 'leg'>[];
  readonly goneTurns: readonly Pick<TurnImage, 'visit_seq' | 'turn'>[];
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
  const { visit, leg, turn } = ticket ?? before;
  // What the ticket was issued with is not asked of settings that may have changed since.
  const { date, arrival_hour } = before.visit;
  const hasLeg = leg.leg > 1 || leg.called_at !== null;
  const hasTurn = !isUntouched(turn);
  const visit_seq = visit.seq;
  return {
    ticket: { visit: { ...visit, date, arrival_hour }, leg, turn },
    legs: hasLeg ? [leg] : [],
    turns: hasTurn ? [turn] : [],
    goneLegs: from(leg.leg, hasLeg, before.leg.leg).map((one) => ({ visit_seq, leg: one })),
    goneTurns: from(turn.turn, hasTurn, before.turn.turn).map((one) => ({ visit_seq, turn: one })),
  };
}

/** The numbers behind the last one that is left, that one included where it has no row any more. */
function from(last: number, hasRow: boolean, before: number): number[] {
  const first = last + (hasRow ? 1 : 0);
  return Array.from({ length: Math.max(0, before - first + 1) }, (_, index) => first + index);
}

/** The events that an event takes back. */
function seqsTakenBack(body: OfficeEvent['body']): number[] {
  if (body.type !== 'StepTakenBack') return [];
  return body.call === null ? [body.stepSeq] : [body.stepSeq, body.call.seq];
}
