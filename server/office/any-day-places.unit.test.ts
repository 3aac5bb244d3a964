/** Any day: a ticket is in one place, a desk has one visitor and a visitor one desk (law 8), and the state's lists agree. */
import { expect, it } from 'vitest';
import { allWaiting, targetKey } from './lanes.ts';
import type { OfficeState, Ticket } from './state.ts';
import type { Oracle, Visit } from './testing/oracle.ts';
import { anyDay, check, type Watcher } from './testing/play.ts';

const MISSED_SHOWN = 30;

function sameTicket(ticket: Ticket | undefined, visit: Visit): void {
  expect(ticket?.status.kind, visit.ticketId).toBe(visit.place);
  expect(ticket).toMatchObject({
    arrivalAt: visit.arrivalAt,
    visitorClass: visit.visitorClass,
    serviceId: visit.serviceId,
  });
  const { status } = ticket!;
  if (status.kind === 'waiting') expect(status.target).toEqual(visit.target);
  if (status.kind === 'called' || status.kind === 'serving') expect(status.deskId).toBe(visit.deskId);
}

/** Each waiting ticket is in the lane of its target and class, once, and nobody else is in any. */
function sameLanes(state: OfficeState, oracle: Oracle): void {
  const waiting = oracle.in('waiting');
  expect([...allWaiting(state.lanes)].sort()).toEqual(waiting.map((visit) => visit.ticketId).sort());
  for (const { ticketId, target, visitorClass } of waiting) {
    const lane = state.lanes.get(`${targetKey(target)} ${visitorClass}`);
    check([...(lane?.values() ?? [])].includes(ticketId), `${ticketId} waits in the wrong lane`);
  }
  for (const lane of state.lanes.values()) check(lane.size > 0, 'an empty lane is kept');
}

function sameDesks(state: OfficeState, oracle: Oracle): void {
  expect([...state.seats.keys()].sort()).toEqual(oracle.desks.map((desk) => desk.deskId).sort());
  const people = new Set<string>();
  for (const desk of oracle.desks) {
    const [visitor, ...more] = oracle.visitorsAt(desk.deskId);
    check(more.length === 0, `two visitors at ${desk.deskId}`);
    check(!people.has(desk.operatorId), `${desk.operatorId} sits at two desks`);
    people.add(desk.operatorId);
    expect(state.seats.get(desk.deskId)).toMatchObject({
      operatorId: desk.operatorId,
      ticketId: visitor?.ticketId ?? null,
    });
  }
  for (const visit of oracle.in('called', 'serving')) {
    check(
      oracle.desks.some((desk) => desk.deskId === visit.deskId),
      `${visit.ticketId} is at a desk where nobody sits`,
    );
  }
}

function sameLists(state: OfficeState, oracle: Oracle): void {
  expect([...state.heldIds].sort()).toEqual(oracle.in('held').map((visit) => visit.ticketId).sort());
  const missed = oracle.in('missed').map((visit) => visit.ticketId);
  check(state.missedIds.length === Math.min(missed.length, MISSED_SHOWN), 'missedIds: too few or too many');
  check(new Set(state.missedIds).size === state.missedIds.length, 'missedIds: twice');
  for (const id of state.missedIds) check(missed.includes(id), `missedIds: ${id} has come`);
  check(state.calls.length <= 12, 'more calls shown than fit');
}

const inOnePlace: Watcher = {
  step({ decision: { state }, oracle }) {
    expect(state.tickets.size).toBe(oracle.visits.length);
    for (const visit of oracle.visits) sameTicket(state.tickets.get(visit.ticketId), visit);
    sameLanes(state, oracle);
    sameDesks(state, oracle);
    sameLists(state, oracle);
  },
};

it('everybody is in one place, and all lists agree on it', () => {
  anyDay(() => inOnePlace, { seed: 201, numRuns: 40 });
});
