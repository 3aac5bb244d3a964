/** Any day: what is taken back never happened, and only the last ten seconds can be. */
import { expect, it } from 'vitest';
import type { TakenBackStep } from '../../contract/events.ts';
import { decide } from './decide.ts';
import { tick } from './testing/commands.ts';
import { knownIn } from './testing/plain.ts';
import { anyDay, check, type Step, type Watcher } from './testing/play.ts';

it('the office is as it was before the step', () => {
  const seen = new Set<TakenBackStep | 'call'>();
  const watched = (): Watcher => {
    const steps: Step[] = [];
    return {
      step(step) {
        const { command, decision, now } = step;
        const body = decision.events.at(-1)?.body;
        if (
          command.type === 'TakeBackStep' &&
          body?.type === 'StepTakenBack' &&
          decision.events.length === 1
        ) {
          const { stepSeq, call } = body;
          const made = steps.findIndex(({ decision: { events } }) =>
            events.some(({ seq }) => seq === stepSeq),
          );
          const others = steps.slice(made + 1).flatMap(({ decision: { events } }) => events);
          // Only where nobody else has done anything meanwhile.
          if (others.every(({ seq }) => seq === call?.seq)) {
            const before = steps[made]?.before ?? decision.state;
            // What time alone has brought stays.
            const then = decide(tick(), before, now).state;
            expect(knownIn(decide(tick(), decision.state, now).state)).toEqual(knownIn(then));
            seen.add(body.step);
            if (call !== null) seen.add('call');
          }
        }
        if (decision.events.length > 0) steps.push(step);
      },
    };
  };
  anyDay(watched, { seed: 1601, numRuns: 60 });
  expect([...seen].toSorted()).toEqual(
    ['another-service', 'call', 'did-not-come', 'finish', 'hold', 'start', 'transfer'].toSorted(),
  );
});

const inTime: Watcher = {
  step({ command, before, decision, now }) {
    if (command.type !== 'TakeBackStep' || !decision.outcome.ok) return;
    const step = before.seats.get(command.deskId)?.lastStep;
    const age = Math.max(now, before.lastAt) - (step?.at ?? 0);
    check(age <= 10_000, `a step was taken back after ${age} ms`);
    check(step?.seq === command.stepSeq, `another step than ${command.stepSeq} was taken back`);
  },
};

it('no other step than the last, and only within ten seconds', () => {
  anyDay(() => inTime, { seed: 1602, numRuns: 30 });
});
