/** Any day: what is taken back never happened, and only the last ten seconds can be. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { takenBackStep, type EventOf, type TakenBackStep } from '../../contract/events.ts';
import type { Command } from './commands.ts';
import { decide } from './decide.ts';
import { leftSeatOf } from './seat-of.ts';
import type { OfficeState } from './state.ts';
import { lastOf } from './take-back.ts';
import { always } from './testing/always.ts';
import { deskId, finishAndNext, next, sit, start, take, takeBack, tick } from './testing/commands.ts';
import { given } from './testing/given.ts';
import { at } from './testing/office.ts';
import { knownIn } from './testing/plain.ts';
import { anyDay, anyDayUntil, check, type Step, type Watcher } from './testing/play.ts';

it('the office is as it was before the step', () => {
  const seen = new Set<TakenBackStep | 'call' | 'left'>();
  const watched = (): Watcher => {
    const steps: Step[] = [];
    return {
      step(step) {
        const { command, decision, now } = step;
        const body = decision.events.at(-1)?.body;
        const isReopened = decision.events[0]?.body.type === 'DeskOpened';
        if (
          command.type === 'TakeBackStep' &&
          body?.type === 'StepTakenBack' &&
          (isReopened || decision.events.length === 1)
        ) {
          const { stepSeq, call } = body;
          const made = steps.findIndex(({ decision: { events } }) =>
            events.some(({ seq }) => seq === stepSeq),
          );
          const others = steps.slice(made + 1).flatMap(({ decision: { events } }) => events);
          // Only where nobody else has done anything meanwhile, nor was sent elsewhere when the desk was left.
          const isLeft = others.at(0)?.body.type === 'DeskClosed' && others.length === 1;
          const isSentOn = steps[made]?.decision.events.some(
            ({ body: { type } }) => type === 'TicketRedirected',
          );
          if ((isReopened && isLeft) || (!isSentOn && others.every(({ seq }) => seq === call?.seq))) {
            const before = steps[made]?.before ?? decision.state;
            // What time alone has brought stays.
            const then = decide(tick(), before, now).state;
            const { counters, ...told } = knownIn(decide(tick(), decision.state, now).state);
            const { counters: countersThen, ...toldThen } = knownIn(then);
            expect(told).toEqual(toldThen);
            // A number that was told is never told again.
            const given = Object.values(counters).reduce((sum, ordinal) => sum + ordinal, 0);
            const givenThen = Object.values(countersThen).reduce((sum, ordinal) => sum + ordinal, 0);
            expect(given - givenThen).toBe(body.step === 'at-once' ? 1 : 0);
            seen.add(body.step);
            if (call !== null) seen.add('call');
            if (isReopened) seen.add('left');
          }
        }
        if (decision.events.length > 0) steps.push(step);
      },
    };
  };
  const all = [...takenBackStep.options, 'call', 'left'].toSorted();
  anyDayUntil(() => seen.size === all.length, watched, { seed: 1601, numRuns: 40 });
  expect([...seen].toSorted()).toEqual(all);
});

const inTime: Watcher = {
  step({ command, before, decision, now }) {
    if (command.type !== 'TakeBackStep' || !decision.outcome.ok) return;
    const seat = before.seats.get(command.deskId) ?? leftSeatOf(command.actor.id, before);
    const step = seat === undefined ? null : lastOf(seat);
    const age = Math.max(now, before.lastAt) - (step?.at ?? 0);
    check(age <= 10_000, `a step was taken back after ${age} ms`);
    check(step?.seq === command.stepSeq, `another step than ${command.stepSeq} was taken back`);
  },
};

it('no other step than the last, and only within ten seconds', () => {
  anyDay(() => inTime, { seed: 1602, numRuns: 30 });
});

it('what was said of the last visitor after the step holds when the step is taken back', () => {
  let met = 0;
  const kept = (): Watcher => {
    const said = new Map<string, EventOf<'LastVisitorSaid'> & { readonly seq: number }>();
    return {
      event({ seq, body }) {
        if (body.type === 'LastVisitorSaid') said.set(body.deskId, { seq, ...body });
      },
      step({ decision: { events, state } }) {
        const body = events.at(-1)?.body;
        const last = body?.type === 'StepTakenBack' ? said.get(body.deskId) : undefined;
        if (body?.type !== 'StepTakenBack' || last === undefined || last.seq < body.stepSeq) return;
        // Of a visit that was none nobody is there again.
        if (body.step === 'at-once') return;
        met += 1;
        expect(state.seats.get(body.deskId)?.afterLast).toEqual(last.then);
      },
    };
  };
  anyDayUntil(() => met > 0, kept, { seed: 1604, numRuns: 30 });
  expect(met).toBeGreaterThan(0);
});

/** Those that do everything. */
const DESKS = [1, 2, 5];

/** Three desks in a hurry: who goes on or takes back, and how long after the one before. */
const slips = fc.array(
  fc.record({
    desk: fc.constantFrom(...DESKS),
    takesBack: fc.boolean(),
    ms: fc.integer({ min: 0, max: 2000 }),
  }),
  { minLength: 10, maxLength: 40, size: 'max' },
);

/** The next thing at a desk in a hurry: whoever was called comes, whoever is served is finished and another one called. */
function goOn(desk: number, { seats, tickets }: OfficeState): Command {
  const ticketId = seats.get(deskId(desk))?.ticketId;
  if (ticketId == null) return next(desk);
  return tickets.get(ticketId)?.status.kind === 'called' ? start(desk) : finishAndNext(desk);
}

it('a call that was taken back is nowhere shown or called out any more, whatever others did meanwhile', () => {
  const tickets = Array.from({ length: 40 }, (_, i) => ['09:00', take(`t${i}`)] as const);
  const steps = [sit, next, start].flatMap((does) => DESKS.map((desk) => ['09:00', does(desk)] as const));
  const busy = given(...tickets, ...steps);
  let between = 0;
  const property = fc.property(slips, (told) => {
    let [state, now] = [busy.state, at('09:05')];
    const gone = new Set<number>();
    for (const { desk, takesBack, ms } of told) {
      now += ms;
      const stepSeq = state.seats.get(deskId(desk))?.lastStep?.seq ?? 1;
      const decision = decide(takesBack ? takeBack(desk, stepSeq) : goOn(desk, state), state, now);
      state = decision.state;
      const body = decision.events.at(-1)?.body;
      if (body?.type === 'StepTakenBack' && body.call !== null) {
        const { seq } = body.call;
        gone.add(seq);
        if ([...state.seats.values()].some(({ lastStep }) => (lastStep?.seq ?? 0) > seq)) between += 1;
      }
      for (const { callId, number } of [...state.calls, ...state.announcements])
        check(!gone.has(callId), `${number} is shown or called out by a call that was taken back`);
    }
  });
  always(property, { seed: 1603, numRuns: 200 });
  // Others did go on between a call and its taking back.
  expect(between).toBeGreaterThan(20);
});
