/** How a visit ends (6.2.3, 5.1.1): what came of it, the day of a promised answer, the reason of a refusal. */
import { describe, expect, it } from 'vitest';
import type { SaidOutcome } from '../../contract/api.ts';
import { finish, next, sit, start, take } from './testing/commands.ts';
import { given, givenOffice } from './testing/given.ts';
import { ALWAYS_OPEN, at } from './testing/office.ts';

const STORY = [
  ['09:00', sit(1)],
  ['09:00', take('t1')],
  ['09:05', next(1)],
  ['09:06', start(1)],
] as const;
const serving = given(...STORY);
const ending = (outcome: SaidOutcome) => serving.when('09:20', finish(1, undefined, outcome));
const promised = (due: string | null) => ending({ kind: 'answer-promised', due });

describe('the end of a visit', () => {
  it('is a solved question unless said otherwise', () => {
    serving.when('09:20', finish(1)).then({ type: 'ServiceFinished', outcome: { kind: 'solved' } });
  });

  it.each<SaidOutcome>([
    { kind: 'sent-to-remote' },
    { kind: 'refused', why: 'documents-missing' },
    { kind: 'refused', why: 'visitor-withdrew' },
  ])('is what was said: %o', (outcome) => {
    ending(outcome).then({ type: 'ServiceFinished', outcome });
  });

  it('frees the desk whatever came of it', () => {
    const story = ending({ kind: 'refused', why: 'no-right' });
    expect(story.statusOf('t1')?.kind).toBe('served');
    story
      .and(['09:21', take('t2')])
      .when('09:22', next(1))
      .then({ type: 'TicketCalled', ticketId: 't2' });
  });
});

describe('a promised answer', () => {
  const due = (day: string) => ({
    type: 'ServiceFinished' as const,
    outcome: { kind: 'answer-promised' as const, due: day },
  });

  it('is due on the tenth working day when no other day was said', () => {
    promised(null).then(due('2026-12-07'));
  });

  it.each(['2026-11-23', '2026-12-07', '2026-12-06', '2026-12-23'])('may be due on %s', (day) => {
    promised(day).then(due(day));
  });

  it.each(['2026-11-22', '2026-12-24', '2027-11-23'])('may not be due on %s', (day) => {
    promised(day).refused('promise-due-outside', { latestAt: at('00:00', '2026-12-23') });
  });

  it.each(['2026-11-23', '2026-12-23'])(
    'may be due on %s up to the last moment of the office’s day',
    (day) => {
      const night = givenOffice(ALWAYS_OPEN, ...STORY);
      night.when('23:59:59.999', finish(1, undefined, { kind: 'answer-promised', due: day })).then(due(day));
    },
  );

  it('is asked about only while somebody is served', () => {
    const said = finish(1, undefined, { kind: 'answer-promised', due: '2020-01-01' });
    given(...STORY.slice(0, 2))
      .when('09:05', said)
      .refused('nobody-at-desk');
    given(...STORY.slice(0, 3))
      .when('09:06', said)
      .refused('not-started');
  });
});
