/** How desks follow their events. */
import type { EventOf } from '../../../contract/events.ts';
import type { OfficeState, Seat } from '../state.ts';

type SeatEvent = EventOf<'DeskOpened' | 'DeskPaused' | 'DeskResumed' | 'DeskClosed'>;

export function evolveSeat(state: OfficeState, at: number, body: SeatEvent): OfficeState {
  const seat = state.seats.get(body.deskId);
  switch (body.type) {
    case 'DeskOpened':
      return opened(state, at, body, seat);
    case 'DeskPaused':
      return seat === undefined ? state : withSeat(state, { ...seat, pausedAt: at });
    case 'DeskResumed':
      return seat === undefined ? state : withSeat(state, { ...seat, pausedAt: null, freeSince: at });
    case 'DeskClosed':
      // Opened anew at once: the seat stays with its visitor until DeskOpened says by whom and for what.
      return body.by === 'taken-over' || body.by === 'configuration'
        ? state
        : { ...state, seats: state.seats.without(body.deskId) };
  }
}

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
  const { deskId, deskNumber, operatorId, serviceIds } = body;
  const ticketId = before?.ticketId ?? null;
  const next = withSeat(state, {
    deskId,
    deskNumber,
    operatorId,
    serviceIds,
    since: at,
    pausedAt: null,
    ticketId,
    priorityRun: 0,
    freeSince: at,
  });
  const ticket = ticketId === null ? undefined : state.tickets.get(ticketId);
  if (ticket === undefined) return next;
  const { status } = ticket;
  if (status.kind !== 'called' && status.kind !== 'serving') return next;
  const taken = { ...ticket, status: { ...status, operatorId } };
  return { ...next, tickets: state.tickets.with(ticket.ticketId, taken) };
}
