/** What a desk may take back for a moment, and how it is taken back: a slip of the finger must not cost a visitor the place. */
import type { EventOf, OfficeEvent, TakenBackStep } from '../../../contract/events.ts';
import { TAKE_BACK_MS } from '../../../contract/press.ts';
import { enter } from '../lanes.ts';
import type { Invitation, LastStep, OfficeState, Pace, Seat, ShownCall, Taught, Ticket } from '../state.ts';
import { withCallsBefore } from '../shown-calls.ts';
import { become, forget } from './moves.ts';
import { changedSeat, withSeat } from './seats.ts';

const STEPS = {
  ServiceStarted: 'start',
  ServiceResumed: 'start',
  ServiceFinished: 'finish',
  ServiceContinued: 'another-service',
  VisitorDidNotCome: 'did-not-come',
  TicketHeld: 'hold',
  TicketTransferred: 'transfer',
} as const satisfies Record<string, TakenBackStep>;

type StepEvent = EventOf<keyof typeof STEPS>;

export const isStep = (body: OfficeEvent['body']): body is StepEvent => body.type in STEPS;

/** The desk remembers the step that has just led from one state to the next. */
export function withLastStep(
  before: OfficeState,
  after: OfficeState,
  { seq, at }: OfficeEvent,
  body: StepEvent,
): OfficeState {
  const { deskId, operatorId, ticketId } = body;
  const [seat, seatAfter] = [before.seats.get(deskId), after.seats.get(deskId)];
  const [ticket, ticketAfter] = [before.tickets.get(ticketId), after.tickets.get(ticketId)];
  if (seat === undefined || seatAfter === undefined || ticket === undefined || ticketAfter === undefined)
    return after;
  // Begun without a ticket, the visit has no state before its start to go back to.
  if (ticket.begunFrom !== null && ticket.leg === 1 && ticket.progress === null) return after;
  const { serviceId } = ticket;
  const lastStep: LastStep = {
    seq,
    at,
    step: STEPS[body.type],
    before: ticket,
    after: ticketAfter,
    // Without what it could take back itself: the past of a day must not hang together.
    seat: { ...seat, lastStep: null },
    operator: before.operators[operatorId],
    pace: { serviceId, before: before.paces[serviceId], after: after.paces[serviceId] },
    walk: { before: before.walk, after: after.walk },
    calls: before.calls,
    announcements: before.announcements,
    call: null,
  };
  return withSeat(after, { ...seatAfter, lastStep });
}

/** The step of the desk after a call there: the call soon after a finish goes back with it, any other ends the matter. */
export function stepAfterCall(
  { lastStep }: Seat,
  { seq, at }: OfficeEvent,
  changed: { readonly before: Ticket; readonly after: Ticket; readonly breather: Taught },
): LastStep | null {
  const isOne = lastStep?.step === 'finish' && lastStep.call === null && at - lastStep.at <= TAKE_BACK_MS;
  return isOne ? { ...lastStep, call: { seq, ...changed } } : null;
}

/** As if the step had not been made; what the day has learned from others meanwhile stays, and what the desk serves since. */
export function takenBack(state: OfficeState, { deskId }: EventOf<'StepTakenBack'>): OfficeState {
  const now = state.seats.get(deskId);
  const step = now?.lastStep;
  if (now === undefined || step == null) return state;
  const { seat, before, call } = step;
  const { operatorId } = seat;
  // Whoever was called after it waits again in the same place.
  const uncalled = call === null ? state : backAsBefore(state, call.before);
  const next = withCallsBefore(backAsBefore(uncalled, before), step);
  const { [operatorId]: _, ...others } = next.operators;
  const operators = step.operator === undefined ? others : { ...others, [operatorId]: step.operator };
  // A visit is served once: nothing is asked about one that is not over.
  const servedBy = next.servedBy.filter(({ ticketId }) => ticketId !== before.ticketId);
  const learned = { ...unlearned(next, step), tally: tallyBefore(next, step), servedBy };
  const there = withSeat(
    { ...next, ...learned, operators },
    { ...changedSeat(seat, now), invitation: invitationAfter(state, step) },
  );
  return call === null ? there : forgottenByOthers(there, call.seq);
}

/** The visitor comes back and with them who was asked to come; where they never left, colleagues may have answered meanwhile. */
function invitationAfter({ seats }: OfficeState, { step, seat }: LastStep): Invitation | null {
  return step === 'another-service' ? (seats.get(seat.deskId)?.invitation ?? null) : seat.invitation;
}

/** Other desks remember what the waiting room was told before their own steps: what is taken back comes back with none of them. */
function forgottenByOthers(state: OfficeState, callSeq: number): OfficeState {
  const isOther = ({ callId }: ShownCall) => callId !== callSeq;
  let next = state;
  for (const seat of state.seats.values()) {
    const { lastStep } = seat;
    if (lastStep === null || lastStep.calls.every(isOther)) continue;
    const [calls, announcements] = [lastStep.calls.filter(isOther), lastStep.announcements.filter(isOther)];
    next = withSeat(next, { ...seat, lastStep: { ...lastStep, calls, announcements } });
  }
  return next;
}

function unlearned(state: OfficeState, { pace, walk, call }: LastStep): Partial<OfficeState> {
  const { [pace.serviceId]: learned, ...others } = state.paces;
  const before = untaught(learned, pace);
  return {
    walk: untaught(state.walk, walk) ?? state.walk,
    breather: call === null ? state.breather : (untaught(state.breather, call.breather) ?? state.breather),
    paces: before === undefined ? others : { ...others, [pace.serviceId]: before },
  };
}

/** Only where nobody else has taught it since: then it stays, one duration of about thirty that count. */
const untaught = (now: Pace | undefined, { before, after }: Taught): Pace | undefined =>
  now === after ? before : now;

function tallyBefore({ tally }: OfficeState, { step }: LastStep): OfficeState['tally'] {
  return {
    ...tally,
    served: tally.served - (step === 'finish' ? 1 : 0),
    didNotCome: tally.didNotCome - (step === 'did-not-come' ? 1 : 0),
  };
}

/** The ticket as it was, wherever it went: a queue, the served, those on hold or missed. */
function backAsBefore(state: OfficeState, before: Ticket): OfficeState {
  const now = state.tickets.get(before.ticketId) ?? before;
  const left = forget(become(state, now, before.status), before.ticketId);
  const next = { ...left, tickets: left.tickets.with(before.ticketId, before) };
  const { status } = before;
  if (status.kind === 'waiting') return { ...next, lanes: enter(next.lanes, status.target, before) };
  if (status.kind !== 'held') return next;
  const heldSince = (id: string) => next.tickets.get(id)?.progress?.heldSince ?? 0;
  const heldIds = [...next.heldIds, before.ticketId].sort((a, b) => heldSince(a) - heldSince(b));
  return { ...next, heldIds };
}
