import { expect, it } from 'vitest';
import { Agenda } from './agenda.ts';

/** Carries everything out and tells what was done, in order. */
async function all(agenda: Agenda): Promise<void> {
  for (let next = agenda.first; next !== null; next = agenda.first) {
    agenda.shift();
    await next.act();
  }
}

it('keeps to the time, at the same moment to the order of planning, also for what is planned meanwhile', async () => {
  const agenda = new Agenda();
  const done: string[] = [];
  const plan = (at: number, name: string) => {
    agenda.add(at, () => {
      done.push(`${name} at ${agenda.at}`);
    });
  };
  plan(20, 'second');
  plan(30, 'last');
  plan(20, 'third');
  agenda.add(10, () => {
    done.push('first');
    plan(20, 'fourth');
    plan(5, 'overdue');
  });
  await all(agenda);
  expect(done).toEqual([
    'first',
    'overdue at 5',
    'second at 20',
    'third at 20',
    'fourth at 20',
    'last at 30',
  ]);
});
