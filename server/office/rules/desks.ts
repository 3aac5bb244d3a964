/** Sitting down at a desk, pausing, leaving. One person a desk, one desk a person. */
import type { EventBody, PauseWhy, TransferTarget } from '../../../contract/events.ts';
import type { CommandOf } from '../commands.ts';
import { accept, refuse, type Ruling } from '../decision.ts';
import { allWaiting } from '../lanes.ts';
import { awaitedLast } from '../last-visitor.ts';
import type { OfficeState, Seat, Ticket } from '../state.ts';
import { changedDesk, servingOf } from './serving.ts';

export type Seated = { readonly ok: true; readonly seat: Seat } | ReturnType<typeof refuse>;

/** The desk of a command, if it is the sender's own. */
export function ownSeat(command: { deskId: string; actor: { id: string } }, state: OfficeState): Seated {
  const desk = state.config?.desks.find((d) => d.id === command.deskId);
  if (desk === undefined) return refuse('desk-unknown');
  const seat = state.seats.get(command.deskId);
  if (seat === undefined || seat.operatorId !== command.actor.id) {
    return refuse('desk-not-yours', { deskNumber: desk.number });
  }
  return { ok: true, seat };
}

/** Whether somebody sits at a desk and is on no break. */
export const receives = (personId: string, { seats }: Pick<OfficeState, 'seats'>): boolean =>
  [...seats.values()].some(({ operatorId, pausedAt }) => operatorId === personId && pausedAt === null);

/** As `ownSeat`, and nobody is being served there. */
export function freeSeat(command: { deskId: string; actor: { id: string } }, state: OfficeState): Seated {
  const own = ownSeat(command, state);
  if (!own.ok || own.seat.ticketId === null) return own;
  return refuse('desk-busy', { number: state.tickets.get(own.seat.ticketId)?.number ?? '' });
}

/**
 * Opens a desk for the services that both the desk and the person do, or for some of them. Taking over is explicit and keeps the
 * visitor. Opening one's own desk again takes up what has changed in the office's configuration, or another choice.
 */
export function openDesk(command: CommandOf<'OpenDesk'>, state: OfficeState): Ruling {
  const { deskId, takeOver, actor } = command;
  const desk = state.config?.desks.find((d) => d.id === deskId);
  if (desk === undefined) return refuse('desk-unknown');
  if (state.day === null || state.day.closed) return refuse('day-not-open');
  const { number: deskNumber } = desk;
  const seated = state.seats.get(deskId);
  if (seated !== undefined && seated.operatorId !== actor.id && !takeOver)
    return refuse('desk-taken', { deskNumber });
  const other = [...state.seats.values()].find(
    (seat) => seat.operatorId === actor.id && seat.deskId !== deskId,
  );
  if (other !== undefined && (!takeOver || other.ticketId !== null)) {
    return refuse('operator-at-other-desk', { deskNumber: other.deskNumber });
  }
  const own = seated?.operatorId === actor.id ? seated : null;
  const chosen = servingOf(command, { desk, own, config: state.config });
  if (!chosen.ok) return chosen;
  const { serving } = chosen;
  const events: EventBody[] = [];
  if (other !== undefined) events.push(...leaveSeat(state, other, { by: 'person', movesOn: true }));
  if (own !== null) return accept([...events, ...changedDesk(own, deskNumber, serving)]);
  if (seated !== undefined) events.push(...leaveSeat(state, seated, { by: 'taken-over' }));
  return accept([...events, opened({ deskId, deskNumber, operatorId: actor.id, ...serving })]);
}

type Opened = Pick<Seat, 'deskId' | 'deskNumber' | 'operatorId' | 'serviceIds' | 'leftOut'>;

export const opened = ({ deskId, deskNumber, operatorId, serviceIds, leftOut }: Opened): EventBody => ({
  type: 'DeskOpened',
  deskId,
  deskNumber,
  operatorId,
  serviceIds: [...serviceIds],
  leftOut: [...leftOut],
});

/**
 * Law 6: what was directed to the desk or its person goes back to the services' queues; to a person who only moves to
 * another desk it stays directed.
 */
function leaveSeat(
  state: OfficeState,
  { deskId, operatorId }: Seat,
  { by, movesOn = false }: { by: 'person' | 'taken-over'; movesOn?: boolean },
): EventBody[] {
  const events: EventBody[] = [{ type: 'DeskClosed', deskId, operatorId, by }];
  for (const ticketId of allWaiting(state.lanes)) {
    const ticket = state.tickets.get(ticketId);
    if (ticket?.status.kind !== 'waiting') continue;
    const from = ticket.status.target;
    const toDesk = from.kind === 'desk' && from.deskId === deskId && by === 'person';
    const toPerson = from.kind === 'person' && from.personId === operatorId && !movesOn;
    if (!toDesk && !toPerson) continue;
    events.push(redirected(ticket, from));
  }
  return events;
}

export function pauseDesk(command: CommandOf<'PauseDesk'>, state: OfficeState): Ruling {
  const own = freeSeat(command, state);
  if (!own.ok) return own;
  if (own.seat.pausedAt !== null) return accept([]);
  return accept(leaveForPause(state, own.seat, command.why));
}

/**
 * «The last visitor»: only with one at the desk; without, the desk pauses or closes at once. Said again it changes what comes, or
 * lets the desk go on as before, also while that visitor is on hold.
 */
export function sayLastVisitor(command: CommandOf<'SayLastVisitor'>, state: OfficeState): Ruling {
  const own = ownSeat(command, state);
  if (!own.ok) return own;
  const { seat } = own;
  const { deskId, then } = command;
  if (seat.ticketId === null && (then !== null || seat.afterLast === null)) return refuse('nobody-at-desk');
  if (JSON.stringify(then) === JSON.stringify(seat.afterLast)) return accept([]);
  return accept([{ type: 'LastVisitorSaid', deskId, operatorId: seat.operatorId, then }]);
}

/** What follows at a desk whose visitor has just gone: nothing, unless that was the last one, or the last one is no more to come. */
export function leftBy(state: OfficeState, seat: Seat): EventBody[] {
  const { afterLast } = seat;
  if (afterLast === null || awaitedLast(seat, state) !== null) return [];
  return afterLast.kind === 'pause'
    ? leaveForPause(state, seat, afterLast.why)
    : leaveSeat(state, seat, { by: 'person' });
}

/** Whoever was on hold here and is back waits for nobody at lunch: any desk that does the service goes on with them. */
function leaveForPause(state: OfficeState, { deskId, operatorId }: Seat, why: PauseWhy): EventBody[] {
  const events: EventBody[] = [{ type: 'DeskPaused', deskId, operatorId, why }];
  for (const ticketId of allWaiting(state.lanes)) {
    const ticket = state.tickets.get(ticketId);
    if (ticket?.status.kind !== 'waiting' || ticket.progress === null) continue;
    const { target } = ticket.status;
    if (target.kind === 'person' && target.personId === operatorId) events.push(redirected(ticket, target));
  }
  return events;
}

const redirected = ({ ticketId, number, serviceId }: Ticket, from: TransferTarget): EventBody => ({
  type: 'TicketRedirected',
  ticketId,
  number,
  from,
  serviceId,
});

export function resumeDesk(command: CommandOf<'ResumeDesk'>, state: OfficeState, now: number): Ruling {
  const own = ownSeat(command, state);
  if (!own.ok) return own;
  const { pausedAt, operatorId } = own.seat;
  if (pausedAt === null) return refuse('desk-not-paused');
  return accept([{ type: 'DeskResumed', deskId: command.deskId, operatorId, pausedMs: now - pausedAt }]);
}

export function closeDesk(command: CommandOf<'CloseDesk'>, state: OfficeState): Ruling {
  const own = freeSeat(command, state);
  return own.ok ? accept(leaveSeat(state, own.seat, { by: 'person' })) : own;
}
