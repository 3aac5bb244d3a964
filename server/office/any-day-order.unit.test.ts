/** Any day: whoever is called next is whom the laws put first (laws 1, 2, 4, 5, 6, 11, 12), at every desk after every step. */
import { expect, it } from 'vitest';
import { decide } from './decide.ts';
import { queueOf } from './order.ts';
import { next } from './testing/commands.ts';
import type { OpenDesk } from './testing/oracle-laws.ts';
import { anyDay, type Step, type Watcher } from './testing/play.ts';
import { person } from './testing/commands.ts';

/** Whom the heart would call to this desk now, and why. */
function called(desk: OpenDesk, { decision: { state }, now }: Step) {
  const command = { ...next(1), deskId: desk.deskId, actor: person(desk.operatorId) };
  const { outcome, events } = decide(command, state, now);
  if (!outcome.ok) return outcome.refusal.code;
  const body = events.at(-1)?.body;
  return body?.type === 'TicketCalled' ? { ticketId: body.ticketId, reason: body.reason } : 'no call';
}

/** Time may have brought something that the next command will see first: then the next step tells. */
const isSettled = ({ decision: { state }, now }: Step) =>
  state.day !== null && now < state.day.endsAt && now >= state.lastAt;

const pickedByLaw: Watcher = {
  step(step) {
    if (!isSettled(step)) return;
    const { oracle, now } = step;
    for (const desk of oracle.desks) {
      const busy = oracle.visitorsAt(desk.deskId).length > 0;
      const waits = oracle.awaited(desk)?.place === 'held' ? 'last-visitor-held' : null;
      const blocked = busy ? 'desk-busy' : desk.paused ? 'desk-paused' : waits;
      expect(called(desk, step), desk.deskId).toEqual(blocked ?? oracle.pick(desk, now) ?? 'nobody-waiting');
    }
  },
};

/** Law 6, also for calls by hand. */
const seenOnlyThere: Watcher = {
  event({ body }, oracle) {
    if (body.type !== 'TicketCalled') return;
    const target = oracle.visit(body.ticketId)?.target;
    if (target?.kind === 'desk') expect(body.deskId).toBe(target.deskId);
    if (target?.kind === 'person') expect(body.operatorId).toBe(target.personId);
  },
};

it('calls a directed ticket nowhere but where it was sent', () => {
  anyDay(() => seenOnlyThere, { seed: 601, numRuns: 30 });
});

const shownByLaw: Watcher = {
  step(step) {
    const { oracle, now, index, decision } = step;
    if (!isSettled(step) || index % 3 !== 0) return;
    for (const desk of oracle.desks) {
      const shown = queueOf(decision.state, desk, now, 20).map((ticket) => ticket.ticketId);
      const order = oracle.order(desk, now).map((visit) => visit.ticketId);
      expect(shown, desk.deskId).toEqual(order.slice(0, 20));
    }
  },
};

it('calls whom the laws put first', () => {
  anyDay(() => pickedByLaw, { seed: 101, numRuns: 40 });
});

it('shows every desk its queue in that order', () => {
  anyDay(() => shownByLaw, { seed: 102, numRuns: 30 });
});
