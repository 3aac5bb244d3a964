/** Any day: no answer is promised later than 6.2.3 allows, and one that it allows is never refused. */
import { it } from 'vitest';
import { HOUR } from './testing/office.ts';
import { anyDay, check, type Watcher } from './testing/play.ts';

const DAY = 24 * HOUR;
/** Moscow has had three hours more than Greenwich all the year since 2014. */
const MOSCOW = 3 * HOUR;

/** How many days after the day of a moment a date is, worked out by hand. */
const daysAfter = (at: number, date: string): number =>
  Date.parse(date) / DAY - Math.floor((at + MOSCOW) / DAY);

const promised: Watcher = {
  event({ at, body }) {
    if (body.type !== 'ServiceFinished' || body.outcome.kind !== 'answer-promised') return;
    const { due } = body.outcome;
    const days = due === null ? null : daysAfter(at, due);
    check(days !== null && days >= 0 && days <= 30, `${body.ticketId} is promised an answer by ${due}`);
  },
  step({ command, now, before, decision: { outcome } }) {
    if (outcome.ok || outcome.refusal.code !== 'promise-due-outside') return;
    const due = command.type === 'FinishService' && 'due' in command.outcome ? command.outcome.due : null;
    const days = due === null ? 0 : daysAfter(Math.max(now, before.lastAt), due);
    check(days < 0 || days > 30, `an answer by ${due} is refused`);
  },
};

it('an answer is promised by a day from today to the thirtieth', () => {
  anyDay(() => promised, { seed: 1107, numRuns: 30 });
});
