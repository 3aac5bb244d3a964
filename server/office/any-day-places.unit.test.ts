/** Any day: a ticket is in one place, a desk has one visitor and a visitor one desk (law 8), and the state's lists agree. */
import { it } from 'vitest';
import { allWaiting, targetKey } from './lanes.ts';
import { isHeldFor } from './rules/services.ts';
import { isWaitedFor } from './shown-calls.ts';
import type { OfficeState, Ticket } from './state.ts';
import type { Oracle } from './testing/oracle.ts';
import type { Visit } from './testing/oracle-laws.ts';
import { anyDay, check, type Watcher } from './testing/play.ts';

const MISSED_SHOWN = 30;

const idsOf = (visits: readonly Visit[]) => visits.map((visit) => visit.ticketId);

/** The same ids, in whatever order. */
function same(heart: readonly string[], oracle: readonly string[], what: string): void {
  const [a, b] = [[...heart].sort().join(), [...oracle].sort().join()];
  check(a === b, `${what}: ${a} instead of ${b}`);
}

/** Both say the same of one ticket. No `expect` here: this runs a million times. */
function sameTicket(ticket: Ticket | undefined, visit: Visit): void {
  const { ticketId, place, target, deskId } = visit;
  if (ticket?.status.kind !== place) throw new Error(`${ticketId} is ${ticket?.status.kind}, not ${place}`);
  const { status } = ticket;
  check(ticket.arrivalAt === visit.arrivalAt, `${ticketId} arrived at another time`);
  check(ticket.visitorClass === visit.visitorClass, `${ticketId} is of another class`);
  check(ticket.serviceId === visit.serviceId, `${ticketId} waits for another service`);
  if (status.kind === 'waiting')
    check(targetKey(status.target) === targetKey(target), `${ticketId} waits elsewhere`);
  if (status.kind === 'called' || status.kind === 'serving') {
    check(status.deskId === deskId, `${ticketId} is at another desk`);
  }
}

/** Law 6: nobody waits for a desk that is closed or a person who has gone. */
function nobodyStranded(oracle: Oracle): void {
  for (const { ticketId, target } of oracle.in('waiting')) {
    const isThere =
      target.kind === 'service' ||
      oracle.desks.some((desk) =>
        target.kind === 'desk' ? desk.deskId === target.deskId : desk.operatorId === target.personId,
      );
    check(isThere, `${ticketId} waits for ${targetKey(target)}, which is not there`);
  }
}

/** Whoever has stepped aside in the middle of a service finds a desk that goes on with it, wherever one is open for that service. */
function nobodyAside({ seats, tickets, config }: OfficeState, oracle: Oracle): void {
  const open = oracle.desks.filter(({ paused }) => !paused);
  for (const { ticketId, place, serviceId, target } of oracle.in('held', 'waiting')) {
    const ticket = tickets.get(ticketId);
    if (ticket?.progress == null || !open.some(({ serviceIds }) => serviceIds.includes(serviceId))) continue;
    const goesOn = open.some((desk) => {
      const seat = seats.get(desk.deskId);
      if (place === 'held') return seat !== undefined && isHeldFor(ticket, seat, { seats, config });
      return target.kind === 'service'
        ? desk.serviceIds.includes(target.serviceId)
        : [desk.deskId, desk.operatorId].includes(target.kind === 'desk' ? target.deskId : target.personId);
    });
    check(goesOn, `${ticketId} is ${place} in the middle of a service, and nobody can go on with it`);
  }
}

/** Each waiting ticket is in the lane of its target and class, once, and nobody else is in any. */
function sameLanes(state: OfficeState, oracle: Oracle): void {
  const waiting = oracle.in('waiting');
  same([...allWaiting(state.lanes)], idsOf(waiting), 'the lanes');
  for (const { ticketId, target, visitorClass } of waiting) {
    const lane = state.lanes.get(`${targetKey(target)} ${visitorClass}`);
    check([...(lane?.values() ?? [])].includes(ticketId), `${ticketId} waits in the wrong lane`);
  }
  for (const lane of state.lanes.values()) check(lane.size > 0, 'an empty lane is kept');
}

function sameDesks(state: OfficeState, oracle: Oracle): void {
  same(
    [...state.seats.keys()],
    oracle.desks.map((desk) => desk.deskId),
    'the open desks',
  );
  const people = new Set<string>();
  for (const desk of oracle.desks) {
    const [visitor, ...more] = oracle.visitorsAt(desk.deskId);
    check(more.length === 0, `two visitors at ${desk.deskId}`);
    check(!people.has(desk.operatorId), `${desk.operatorId} sits at two desks`);
    people.add(desk.operatorId);
    const seat = state.seats.get(desk.deskId);
    check(seat?.operatorId === desk.operatorId, `somebody else sits at ${desk.deskId}`);
    check(seat?.ticketId === (visitor?.ticketId ?? null), `somebody else is served at ${desk.deskId}`);
    const status = visitor === undefined ? undefined : state.tickets.get(visitor.ticketId)?.status;
    const servedBy = status !== undefined && 'operatorId' in status ? status.operatorId : desk.operatorId;
    check(servedBy === desk.operatorId, `${visitor?.ticketId} is served by somebody who is not there`);
  }
  for (const visit of oracle.in('called', 'serving')) {
    check(
      oracle.desks.some((desk) => desk.deskId === visit.deskId),
      `${visit.ticketId} is at a desk where nobody sits`,
    );
  }
}

function sameLists(state: OfficeState, oracle: Oracle): void {
  same(state.heldIds, idsOf(oracle.in('held')), 'those on hold');
  const missed = idsOf(oracle.in('missed'));
  check(state.missedIds.length === Math.min(missed.length, MISSED_SHOWN), 'missedIds: too few or too many');
  check(new Set(state.missedIds).size === state.missedIds.length, 'missedIds: twice');
  for (const id of state.missedIds) check(missed.includes(id), `missedIds: ${id} has come`);
  const waitedFor = new Set(idsOf(oracle.in('called')));
  const answered = state.calls.filter(({ ticketId }) => !waitedFor.has(ticketId));
  check(answered.length <= 12, 'more calls shown than fit');
  for (const id of waitedFor) {
    check(
      state.calls.some(({ ticketId }) => ticketId === id),
      `${id} is waited for and not shown`,
    );
    check(
      state.announcements.some((call) => call.ticketId === id && isWaitedFor(state, call)),
      `${id} is waited for and not called out`,
    );
  }
}

const inOnePlace: Watcher = {
  step({ decision: { state }, oracle }) {
    check(state.tickets.size === oracle.visits.length, 'more or fewer tickets');
    for (const visit of oracle.visits) sameTicket(state.tickets.get(visit.ticketId), visit);
    sameLanes(state, oracle);
    nobodyStranded(oracle);
    nobodyAside(state, oracle);
    sameDesks(state, oracle);
    sameLists(state, oracle);
  },
};

it('everybody is in one place, and all lists agree on it', () => {
  anyDay(() => inOnePlace, { seed: 201, numRuns: 30 });
});
