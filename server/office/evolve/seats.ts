/** How desks follow their events. */
import type { AfterLast, EventOf, PauseWhy } from '../../../contract/events.ts';
import { leftSeatOf } from '../seat-of.ts';
import type { OfficeState, Seat } from '../state.ts';

type SeatEvent = EventOf<
  'DeskOpened' | 'DeskChanged' | 'DeskPaused' | 'DeskResumed' | 'LastVisitorSaid' | 'DeskClosed'
>;

export function evolveSeat(state: OfficeState, at: number, body: SeatEvent): OfficeState {
  const seat = state.seats.get(body.deskId);
  switch (body.type) {
    case 'DeskOpened':
      return opened(state, at, body, seat);
    case 'DeskChanged':
      return seat === undefined ? state : withSeat(state, changedSeat(seat, body));
    case 'DeskPaused':
      return seat === undefined ? state : withSeat(state, paused(seat, at, body.why));
    case 'DeskResumed':
      return seat === undefined
        ? state
        : withSeat(state, { ...seat, pausedAt: null, pausedWhy: null, freeSince: at });
    case 'LastVisitorSaid':
      return seat === undefined ? state : withSeat(state, lastSaid(seat, body.then));
    case 'DeskClosed':
      // Opened anew at once: the seat stays with its visitor until DeskOpened says by whom and for what.
      return body.by === 'taken-over' || body.by === 'configuration'
        ? state
        : { ...state, seats: state.seats.without(body.deskId), leftSeats: leftWith(state, seat) };
  }
}

/** What is the desk's; what is the person's (the break, the run of law 12, the last step) goes on. */
export const changedSeat = (
  seat: Seat,
  { deskNumber, serviceIds, leftOut }: Pick<Seat, 'deskNumber' | 'serviceIds' | 'leftOut'>,
): Seat => ({ ...seat, deskNumber, serviceIds, leftOut });

const paused = (seat: Seat, at: number, pausedWhy: PauseWhy | null): Seat => ({
  ...seat,
  pausedAt: at,
  pausedWhy,
  afterLast: null,
  lastId: null,
});

/** Said of the visitor, and not of the step before: when that is taken back, it still holds, of the visitor who is there again. */
function lastSaid(seat: Seat, afterLast: AfterLast | null): Seat {
  const { ticketId, lastStep } = seat;
  const saidOf = (id: string | null) => ({ afterLast, lastId: afterLast === null ? null : id });
  // Of a visit that was none nobody is there again.
  if (lastStep === null || lastStep.step === 'at-once') return { ...seat, ...saidOf(ticketId) };
  const before = { ...lastStep.seat, ...saidOf(lastStep.before.ticketId) };
  return { ...seat, ...saidOf(ticketId), lastStep: { ...lastStep, seat: before } };
}

const NOTHING_DONE = { lastStep: null, lastReturn: null };

/** A person who has left two desks can take back nothing of the first. */
const leftWith = ({ leftSeats }: OfficeState, seat: Seat | undefined): readonly Seat[] =>
  seat === undefined ? leftSeats : [...leftSeats.filter((left) => !isOf(left, seat)), seat];

const isOf = (left: Seat, { deskId, operatorId }: Pick<Seat, 'deskId' | 'operatorId'>): boolean =>
  left.deskId === deskId || left.operatorId === operatorId;

/** The state with this desk as given. */
export function withSeat(state: OfficeState, seat: Seat): OfficeState {
  return { ...state, seats: state.seats.with(seat.deskId, seat) };
}

function opened(
  state: OfficeState,
  at: number,
  body: EventOf<'DeskOpened'>,
  before: Seat | undefined,
): OfficeState {
  const { deskId, deskNumber, operatorId, serviceIds, leftOut } = body;
  const ticketId = before?.ticketId ?? null;
  // Opened again by whoever has just left it: what was done last there was done here.
  const left = leftSeatOf(operatorId, state);
  const { lastStep, lastReturn } = left?.deskId === deskId ? left : NOTHING_DONE;
  const others = { ...state, leftSeats: state.leftSeats.filter((one) => !isOf(one, body)) };
  const next = withSeat(others, {
    deskId,
    deskNumber,
    operatorId,
    serviceIds,
    leftOut,
    since: at,
    pausedAt: null,
    pausedWhy: null,
    afterLast: null,
    lastId: null,
    ticketId,
    // Who takes over decides anew whom to ask.
    invitation: before?.operatorId === operatorId ? before.invitation : null,
    priorityRun: 0,
    freeSince: at,
    lastStep,
    lastReturn,
  });
  const ticket = ticketId === null ? undefined : state.tickets.get(ticketId);
  if (ticket === undefined) return next;
  const { status } = ticket;
  if (status.kind !== 'called' && status.kind !== 'serving') return next;
  const taken = { ...ticket, status: { ...status, operatorId } };
  return { ...next, tickets: state.tickets.with(ticket.ticketId, taken) };
}
