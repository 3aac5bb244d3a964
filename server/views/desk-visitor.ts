/** The desk itself: its state and the visitor who is there. */
import { TAKE_BACK_MS } from '../../contract/press.ts';
import type { DeskView, DeskVisitor, TakeBack } from '../../contract/views/desk.ts';
import { localDateAt } from '../office/calendar.ts';
import { awaitedLast } from '../office/last-visitor.ts';
import { promiseDue } from '../office/promise.ts';
import { leftSeatOf } from '../office/seat-of.ts';
import type { OfficeState, Seat, Ticket } from '../office/state.ts';
import { stepToTakeBack } from '../office/take-back.ts';
import type { DeskSurroundings } from './desk-surroundings.ts';
import { deskStateOf, type Scene } from './shared.ts';

export function ownDesk(scene: Scene, seat: Seat, around: DeskSurroundings): NonNullable<DeskView['desk']> {
  const { state } = scene;
  const ticket = seat.ticketId === null ? undefined : state.tickets.get(seat.ticketId);
  return {
    id: seat.deskId,
    number: seat.deskNumber,
    state: deskStateOf(state, seat),
    pausedAt: seat.pausedAt,
    pausedWhy: seat.pausedWhy,
    afterLast: seat.afterLast,
    waitsFor: ticket === undefined ? waitsFor(state, seat) : null,
    serviceIds: [...seat.serviceIds],
    visitor: ticket === undefined ? null : visitor(scene, ticket, around),
    takeBack: takeBack(scene, seat),
  };
}

function waitsFor(state: OfficeState, seat: Seat): NonNullable<DeskView['desk']>['waitsFor'] {
  const last = awaitedLast(seat, state);
  return last && { number: last.number, isBack: last.status.kind === 'waiting' };
}

/** The desk that somebody has just left, while there is something to take back there. */
export function leftDesk(scene: Scene, personId: string): DeskView['left'] {
  const seat = leftSeatOf(personId, scene.state);
  const possible = seat === undefined ? null : takeBack(scene, seat);
  if (seat === undefined || possible === null) return null;
  return { deskId: seat.deskId, number: seat.deskNumber, takeBack: possible };
}

function takeBack({ state, now }: Scene, seat: Seat): TakeBack | null {
  const possible = stepToTakeBack(seat, state, now);
  if (typeof possible === 'string') return null;
  const { seq: stepSeq, step, at, before, call } = possible;
  const called = call?.before.number ?? null;
  return { stepSeq, step, number: before.number, called, until: at + TAKE_BACK_MS };
}

function visitor(
  { state: { config }, now }: Scene,
  ticket: Ticket,
  around: DeskSurroundings,
): DeskVisitor | null {
  const { status, progress } = ticket;
  if ((status.kind !== 'called' && status.kind !== 'serving') || config === null) return null;
  const today = localDateAt(now, config.timezone);
  return {
    ticketId: ticket.ticketId,
    number: ticket.number,
    serviceId: ticket.serviceId,
    serviceName: ticket.serviceName,
    normMinutes: Math.round(ticket.serviceNormMs / 60_000),
    documents: config.services.find((s) => s.id === ticket.serviceId)?.documents ?? [],
    visitorClass: ticket.visitorClass,
    reason: status.reason,
    paperNumber: ticket.begunFrom?.kind === 'paper-roll' ? ticket.begunFrom.paperNumber : null,
    visitorName: ticket.appointmentId === null ? null : around.visitorName(ticket.appointmentId),
    needs: [...around.needs(ticket.ticketId)],
    note: noteOf(ticket, around),
    language: ticket.language,
    arrivalAt: ticket.arrivalAt,
    calledAt: status.calledAt,
    calls: status.calls,
    lastCallAt: status.lastCallAt,
    cameBack: ticket.cameBack > 0,
    leg: ticket.leg,
    startedAt: status.kind === 'serving' ? (progress?.startedAt ?? null) : null,
    heldMs: progress?.heldMs ?? 0,
    promise: { today, ...promiseDue(today, config) },
  };
}

function noteOf(ticket: Ticket, around: DeskSurroundings): DeskVisitor['note'] {
  const note = around.note(ticket);
  return note && { text: note.note, from: around.personName(note.personId) };
}
