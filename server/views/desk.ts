/** What a specialist sees at the desk. */
import type { HelpNeed } from '../../contract/kiosk.ts';
import type { OfficeConfig } from '../../contract/office.ts';
import type { Person } from '../../contract/people.ts';
import type { PrinterState } from '../../contract/printing.ts';
import { plansOf } from '../../contract/schedule.ts';
import type { DeskView, DeskVisitor, QueueRow } from '../../contract/views/desk.ts';
import { localDateAt, promiseDue } from '../office/calendar.ts';
import { awaitedLast } from '../office/last-visitor.ts';
import { countWaiting, laneOf, targetKey, CLASSES } from '../office/lanes.ts';
import { queueOf, targetsOf, wholeQueue } from '../office/order.ts';
import { mayBegin } from '../office/rules/help.ts';
import { isHeldFor } from '../office/rules/services.ts';
import { comeBackUntil } from '../office/rules/tickets.ts';
import type { OfficeState, Seat, Ticket } from '../office/state.ts';
import { TAKE_BACK_MS, stepToTakeBack } from '../office/take-back.ts';
import { invitationsTo, ownInvitation } from './invitations.ts';
import { lateAppointment } from './late.ts';
import {
  dayState,
  deskStateOf,
  openHelpCalls,
  officeHead,
  todaysAppointments,
  type HelpCallRow,
  type Scene,
} from './shared.ts';

/** More rows than anybody reads; the rest is a count. */
const QUEUE_ROWS = 50;
/** Come-backs a desk is reminded of. */
const REMINDERS = 8;
/** More no-shows than a hard day has: each may come back, and must be found. */
const MISSED_ROWS = 100;

/** What the view needs beside the state: names that are not part of the log, and the printers' troubles. */
export interface DeskSurroundings {
  personName(personId: string): string | null;
  /** What the person can do today; null for everything. */
  readonly skills: readonly string[] | null;
  visitorName(appointmentId: string): string | null;
  needs(ticketId: string): readonly HelpNeed[];
  /** What the specialist who sent the visitor on has written. */
  note(ticket: Ticket): { readonly note: string; readonly personId: string } | null;
  readonly printers: readonly PrinterState[];
  /** Of kiosks whose printer is in trouble. */
  readonly printerCalls: readonly HelpCallRow[];
  readonly helpButtons: DeskView['helpButtons'];
  /** Reminders can be sent. */
  readonly mail: boolean;
}

export function deskView(
  scene: Scene,
  person: Pick<Person, 'id' | 'name' | 'roles'>,
  around: DeskSurroundings,
): DeskView {
  const { state, now } = scene;
  const seat = [...state.seats.values()].find((s) => s.operatorId === person.id) ?? null;
  const { config } = state;
  const booked = todaysAppointments(state);
  return {
    office: officeHead(state),
    day: dayState(state, now),
    person: { id: person.id, name: person.name, roles: person.roles },
    skills: around.skills && [...around.skills],
    waitNormMinutes: config?.rules.waitNormMinutes ?? 0,
    recallLimit: config?.rules.recallLimit ?? 0,
    recallPauseSeconds: config?.rules.recallPauseSeconds ?? 0,
    callsBeforeNoShow: config?.rules.callsBeforeNoShow ?? 1,
    desks: desks(state, around),
    services: (config?.services ?? []).map((service) => ({
      id: service.id,
      name: service.name,
      groupName: config?.groups.find((group) => group.id === service.groupId)?.name ?? '',
    })),
    languages: (config?.languages ?? []).flatMap(({ code, offered }) => (offered ? [code] : [])),
    booking: {
      horizonDays: config?.appointments.horizonDays ?? 0,
      homeVisits: (config?.appointments.homeVisitPlan ?? null) !== null,
      reserves: reserves(config),
      byEmail: around.mail,
    },
    desk: seat === null ? null : ownDesk(scene, seat, around),
    queue: queueSeen(scene, seat).map(queueRow),
    waiting: seat === null ? countWaiting(state.lanes) : countFor(state, seat),
    ...away(state, seat),
    unattended: unattended(state),
    cameBack: state.cameBack.slice(0, REMINDERS),
    helpCalls: openHelpCalls(state, around.printerCalls),
    invitations: invitationsTo(state, person.id, around),
    myInvitation: seat === null ? null : ownInvitation(state, seat, around),
    helpButtons: [...around.helpButtons],
    wentOutTo: seat === null ? [] : wentOutTo(scene, person.id, around),
    toAsk: toAsk(state, person.id, around),
    appointments: { expected: booked.expected, arrived: booked.arrived },
    late: lateAppointment(state, now),
    today: today(state, person.id),
    printers: [...around.printers],
  };
}

/** Of those whom this desk may call; of all for whoever sits at none, the reception. */
const queueSeen = ({ state, now }: Scene, seat: Seat | null): Ticket[] =>
  seat === null ? wholeQueue(state, now, QUEUE_ROWS) : queueOf(state, seat, now, QUEUE_ROWS);

/** Whether any plan keeps places back for staff. */
function reserves(config: OfficeConfig | null): boolean {
  if (config === null) return false;
  return plansOf(config.appointments).some(({ quotas }) => quotas.reserve > 0);
}

function desks(state: OfficeState, around: DeskSurroundings): DeskView['desks'] {
  return (state.config?.desks ?? []).map(({ id, number, serviceIds }) => {
    const seat = state.seats.get(id);
    return {
      id,
      number,
      serviceIds,
      state: seat === undefined ? 'closed' : deskStateOf(state, seat),
      operatorId: seat?.operatorId ?? null,
      operatorName: seat === undefined ? null : around.personName(seat.operatorId),
      pausedWhy: seat?.pausedWhy ?? null,
      isClosing: seat?.afterLast?.kind === 'close',
    };
  });
}

function ownDesk(scene: Scene, seat: Seat, around: DeskSurroundings): NonNullable<DeskView['desk']> {
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

function takeBack({ state, now }: Scene, seat: Seat): NonNullable<DeskView['desk']>['takeBack'] {
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

function queueRow(ticket: Ticket): QueueRow {
  const { status } = ticket;
  return {
    ticketId: ticket.ticketId,
    number: ticket.number,
    serviceName: ticket.serviceName,
    visitorClass: ticket.visitorClass,
    appointmentAt: ticket.appointmentAt,
    arrivalAt: ticket.legSince,
    returned: ticket.returned,
    directed: status.kind === 'waiting' && status.target.kind !== 'service',
  };
}

function countFor(state: OfficeState, seat: Seat): number {
  let waiting = 0;
  for (const target of targetsOf(seat)) {
    for (const visitorClass of CLASSES) waiting += laneOf(state.lanes, target, visitorClass)?.size ?? 0;
  }
  return waiting;
}

/** Who may come back. Once the day is closed nobody may: then the desk shows nobody to let back. */
function away(state: OfficeState, seat: Seat | null): Pick<DeskView, 'held' | 'missed'> {
  if (state.day === null || state.day.closed) return { held: [], missed: [] };
  return { held: heldHere(state, seat), missed: missed(state) };
}

/** On hold with this person, or with somebody who has left or is on a break: then whoever serves it may take it back. */
function heldHere(state: OfficeState, seat: Seat | null): DeskView['held'] {
  if (seat === null) return [];
  return state.heldIds.flatMap((id) => {
    const ticket = state.tickets.get(id);
    if (ticket === undefined || !isHeldFor(ticket, seat, state)) return [];
    const { ticketId, number, serviceName, progress } = ticket;
    const heldAt = progress?.heldSince ?? ticket.arrivalAt;
    return [{ ticketId, number, serviceName, heldAt, why: progress?.heldWhy ?? null }];
  });
}

/** More than anybody serves in a day. */
const MOST_TO_ASK = 50;

function toAsk(
  { servedBy, tickets }: OfficeState,
  personId: string,
  around: DeskSurroundings,
): DeskView['toAsk'] {
  const rows: DeskView['toAsk'] = [];
  for (const { ticketId, operatorId } of servedBy.toReversed()) {
    const ticket = operatorId === personId ? tickets.get(ticketId) : undefined;
    if (ticket?.status.kind !== 'served' || ticket.wordAsked || rows.length === MOST_TO_ASK) continue;
    if (ticket.visitorClass !== 'out-of-turn' && around.needs(ticketId).length === 0) continue;
    const { number, serviceName, status } = ticket;
    rows.push({ ticketId, number, serviceName, servedAt: status.at });
  }
  return rows;
}

/** A visit outside begins within this of «Иду», or never: most calls need a hand and no service. */
const GONE_OUT_MS = 60 * 60_000;

/** The person's own first, then those of colleagues who sit at no desk; the newest first. */
function wentOutTo({ state, now }: Scene, personId: string, around: DeskSurroundings): DeskView['wentOutTo'] {
  const calls = state.helpCalls.toReversed().flatMap((call) => {
    const { helpCallId, place, outside, takenAt, takenBy, ticketId } = call;
    const isOver = takenAt === null || takenBy === null || ticketId !== null || now - takenAt >= GONE_OUT_MS;
    if (isOver || !mayBegin(call, personId, state)) return [];
    const isOwn = takenBy === personId;
    return [{ helpCallId, place, outside, takenAt, isOwn, personName: around.personName(takenBy) }];
  });
  return calls.toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn));
}

/** Law 12: nobody starves silently, also where no open desk does the service; the longest wait first. */
function unattended(state: OfficeState): DeskView['unattended'] {
  const done = new Set([...state.seats.values()].flatMap(({ serviceIds }) => serviceIds));
  const rows = (state.config?.services ?? [])
    .filter(({ id }) => !done.has(id))
    .flatMap(({ id, name }) => {
      const lanes = CLASSES.map((c) => laneOf(state.lanes, targetKey({ kind: 'service', serviceId: id }), c));
      const waiting = lanes.reduce((sum, lane) => sum + (lane?.size ?? 0), 0);
      const arrivals = lanes.flatMap((lane) => lane?.minKey()?.arrivalAt ?? []);
      return waiting === 0 ? [] : [{ serviceName: name, waiting, since: Math.min(...arrivals) }];
    });
  return rows.toSorted((a, b) => a.since - b.since);
}

function missed(state: OfficeState): DeskView['missed'] {
  return state.missedIds.slice(0, MISSED_ROWS).flatMap((id) => {
    const ticket = state.tickets.get(id);
    if (ticket?.status.kind !== 'missed') return [];
    const { ticketId, number, serviceName, status } = ticket;
    const until = comeBackUntil(ticket, state);
    const back = { backUntil: until === 'once' ? null : until, cameBack: until === 'once' };
    return [{ ticketId, number, serviceName, missedAt: status.at, ...back }];
  });
}

function today(state: OfficeState, personId: string): DeskView['today'] {
  const tally = state.operators[personId];
  if (tally === undefined) return { visitors: 0, meanServiceMs: null, withinNorm: null };
  const { visitors, services, serviceMs, withinNorm } = tally;
  return { visitors, meanServiceMs: Math.round(serviceMs / services), withinNorm: withinNorm / services };
}
