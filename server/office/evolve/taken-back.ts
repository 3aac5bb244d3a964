/** How the last step of a desk is taken back. */
import type { EventOf } from '../../../contract/events.ts';
import { enter } from '../lanes.ts';
import { withCallsBefore } from '../shown-calls.ts';
import type { Invitation, LastStep, OfficeState, Pace, Seat, ShownCall, Taught, Ticket } from '../state.ts';
import { become, forget } from './moves.ts';
import { changedSeat, withSeat } from './seats.ts';

/** As if the step had not been made. */
export function takenBack(state: OfficeState, { deskId, stepSeq }: EventOf<'StepTakenBack'>): OfficeState {
  const now = state.seats.get(deskId);
  const step = [now?.lastStep, now?.lastReturn].find((one) => one?.seq === stepSeq);
  if (now === undefined || step == null) return state;
  switch (step.step) {
    case 'return':
      // Whoever is at the desk has nothing to do with it.
      return withSeat(backAsBefore(state, step.before), { ...now, lastReturn: null });
    case 'at-once':
      return withoutVisit(state, now, step);
    default:
      return backAtDesk(state, now, step);
  }
}

/** There was no such visit; its number has been told, and is nobody else's. A call for help may still become one. */
function withoutVisit(state: OfficeState, now: Seat, { seat, before }: LastStep): OfficeState {
  const { ticketId, code } = before;
  return withSeat(
    {
      ...state,
      tickets: state.tickets.without(ticketId),
      ticketsByCode: state.ticketsByCode.without(code),
      helpCalls: state.helpCalls.map((call) =>
        call.ticketId === ticketId ? { ...call, ticketId: null } : call,
      ),
      tally: { ...state.tally, issued: state.tally.issued - 1 },
    },
    changedSeat(seat, now),
  );
}

/** What the day has learned from others meanwhile stays, and what the desk serves since. */
function backAtDesk(state: OfficeState, now: Seat, step: LastStep): OfficeState {
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
  if (status.kind === 'missed') return { ...next, missedIds: missedWith(before, next) };
  if (status.kind !== 'held') return next;
  const heldSince = (id: string) => next.tickets.get(id)?.progress?.heldSince ?? 0;
  const heldIds = [...next.heldIds, before.ticketId].sort((a, b) => heldSince(a) - heldSince(b));
  return { ...next, heldIds };
}

/** The newest first, as ever. */
function missedWith({ ticketId }: Ticket, { missedIds, tickets }: OfficeState): string[] {
  const missedAt = (id: string) => {
    const status = tickets.get(id)?.status;
    return status?.kind === 'missed' ? status.at : 0;
  };
  return [...missedIds, ticketId].sort((a, b) => missedAt(b) - missedAt(a));
}
