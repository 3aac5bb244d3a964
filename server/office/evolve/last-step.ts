/** What a desk may take back for a moment: a slip of the finger must not cost a visitor the place. */
import type { EventOf, OfficeEvent, TakenBackStep } from '../../../contract/events.ts';
import { TAKE_BACK_MS } from '../../../contract/press.ts';
import { seatOf } from '../seat-of.ts';
import type { LastStep, OfficeState, Seat, Taught, Ticket } from '../state.ts';
import { withSeat } from './seats.ts';

const STEPS = {
  ServiceStarted: 'start',
  ServiceResumed: 'start',
  ServiceFinished: 'finish',
  ServiceContinued: 'another-service',
  VisitorDidNotCome: 'did-not-come',
  TicketHeld: 'hold',
  TicketTransferred: 'transfer',
  TicketReturned: 'return',
} as const satisfies Record<string, TakenBackStep>;

type StepEvent = EventOf<keyof typeof STEPS>;

export const isStep = (body: OfficeEvent['body']): body is StepEvent => body.type in STEPS;

/** Begun without a ticket, and not gone on with yet. */
const isAtOnce = ({ begunFrom, leg, progress }: Ticket): boolean =>
  begunFrom !== null && leg === 1 && progress === null;

/** The desk remembers the step that has just led from one state to the next. */
export function withLastStep(
  before: OfficeState,
  after: OfficeState,
  event: OfficeEvent,
  body: StepEvent,
): OfficeState {
  // Of a person who sits nowhere nothing is taken back.
  const seat = 'deskId' in body ? before.seats.get(body.deskId) : seatOf(event.actor.id, before);
  const seatAfter = seat && after.seats.get(seat.deskId);
  const [ticket, ticketAfter] = [before.tickets.get(body.ticketId), after.tickets.get(body.ticketId)];
  if (seat === undefined || seatAfter === undefined || ticket === undefined || ticketAfter === undefined)
    return after;
  // It has been remembered since its call: before that there was nothing.
  const step = isAtOnce(ticket)
    ? seat.lastStep
    : stepOf(before, seat, { event, step: STEPS[body.type], ticket });
  if (step === null) return after;
  const { seq, at } = event;
  const { serviceId } = ticket;
  const taught = {
    pace: { serviceId, before: before.paces[serviceId], after: after.paces[serviceId] },
    walk: { before: before.walk, after: after.walk },
  };
  const made = { ...step, ...taught, seq, at, after: ticketAfter };
  if (step.step === 'return') return withSeat(after, { ...seatAfter, lastReturn: made });
  return withSeat(after, { ...seatAfter, lastStep: made, lastReturn: null });
}

/** Everything as it is before a step at this desk. */
function stepOf(
  before: OfficeState,
  seat: Seat,
  { event: { seq, at }, step, ticket }: { event: OfficeEvent; step: TakenBackStep; ticket: Ticket },
): LastStep {
  const { serviceId } = ticket;
  const pace = before.paces[serviceId];
  return {
    seq,
    at,
    step,
    before: ticket,
    after: ticket,
    // Without what it could take back itself: the past of a day must not hang together.
    seat: { ...seat, lastStep: null, lastReturn: null },
    operator: before.operators[seat.operatorId],
    pace: { serviceId, before: pace, after: pace },
    walk: { before: before.walk, after: before.walk },
    calls: before.calls,
    announcements: before.announcements,
    call: null,
  };
}

/**
 * The step of the desk after a call there: the call soon after a finish goes back with it, that of a visit without a ticket begins the
 * step, any other ends the matter.
 */
export function stepAfterCall(
  state: OfficeState,
  seat: Seat,
  event: OfficeEvent,
  changed: { readonly before: Ticket; readonly after: Ticket; readonly breather: Taught },
): LastStep | null {
  if (isAtOnce(changed.before))
    return stepOf(state, seat, { event, step: 'at-once', ticket: changed.before });
  const [{ lastStep }, { seq, at }] = [seat, event];
  const isOne = lastStep?.step === 'finish' && lastStep.call === null && at - lastStep.at <= TAKE_BACK_MS;
  return isOne ? { ...lastStep, call: { seq, ...changed } } : null;
}
