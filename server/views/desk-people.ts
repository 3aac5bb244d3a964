/** Whom else a desk has to think of: who has stepped away, is asked for a word, called for help or waits for a desk that is not there. */
import type { DeskView } from '../../contract/views/desk.ts';
import { laneOf, targetKey, CLASSES } from '../office/lanes.ts';
import { isComing, mayBegin } from '../office/rules/help.ts';
import { isHeldFor } from '../office/rules/services.ts';
import { comeBackUntil } from '../office/rules/tickets.ts';
import type { OfficeState, Seat } from '../office/state.ts';
import type { DeskSurroundings } from './desk-surroundings.ts';
import type { Scene } from './shared.ts';

/** More no-shows than a hard day has: each may come back, and must be found. */
const MISSED_ROWS = 100;

/** Who may come back. Once the day is closed nobody may: then the desk shows nobody to let back. */
export function away(state: OfficeState, seat: Seat | null): Pick<DeskView, 'held' | 'missed'> {
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

/** More than anybody serves in a day. */
const MOST_TO_ASK = 50;

export function toAsk(
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
export function wentOutTo(
  { state, now }: Scene,
  personId: string,
  around: DeskSurroundings,
): DeskView['wentOutTo'] {
  const calls = state.helpCalls.toReversed().flatMap((call) => {
    const { helpCallId, place, outside, takenAt, takenBy, ticketId } = call;
    const isOver = takenAt === null || takenBy === null || ticketId !== null || now - takenAt >= GONE_OUT_MS;
    if (isOver || !mayBegin(call, personId, state)) return [];
    const isOwn = takenBy === personId;
    return [{ helpCallId, place, outside, takenAt, isOwn, personName: around.personName(takenBy) }];
  });
  return calls.toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn));
}

export function goingTo({ state, now }: Scene, personId: string): DeskView['goingTo'] {
  const calls = state.helpCalls.filter(
    (call) => call.takenBy === personId && call.ticketId === null && isComing(call, now),
  );
  const invitations = [...state.seats.values()].flatMap(({ invitation }) =>
    invitation?.answer?.comes === true && invitation.answer.personId === personId
      ? [invitation.invitationId]
      : [],
  );
  return [...calls.map(({ helpCallId }) => helpCallId), ...invitations];
}

/** Law 12: nobody starves silently, also where no open desk does the service; the longest wait first. */
export function unattended(state: OfficeState): DeskView['unattended'] {
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
