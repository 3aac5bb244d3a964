/** The word after a visit (6.7.11). */
import { expect, it } from 'vitest';
import { finish, next, recordWord, sit, start, take, takeBack, takeOutOfTurn } from './testing/commands.ts';
import { given } from './testing/given.ts';

const serving = given(
  ['09:00', takeOutOfTurn('t1')],
  ['09:00', sit(1)],
  ['09:05', next(1)],
  ['09:06', start(1)],
);
const served = serving.and(['09:20', finish(1)]);

it('is asked for when the visit is over, and considered within three days', () => {
  serving.when('09:10', recordWord('t1')).refused('visit-not-over', { number: 'К001' });
  served
    .when('09:21', recordWord('t1'))
    .then({ type: 'WordAsked', ticketId: 't1', number: 'К001', said: true, due: '2026-11-26' });
});

it('may be none, and then nothing is due', () => {
  served.when('09:21', recordWord('t1', false)).then({ type: 'WordAsked', said: false, due: null });
});

it('is asked for once', () => {
  served
    .and(['09:21', recordWord('t1', false)])
    .when('09:22', recordWord('t1'))
    .refused('word-asked', { number: 'К001' });
  served.when('09:21', recordWord('t9')).refused('ticket-unknown');
});

it('names nobody and no illness: anybody may be asked, and what was said is not in the event', () => {
  const ordinary = given(['09:00', take('t1')], ['09:00', sit(1)], ['09:05', next(1)], ['09:06', start(1)]);
  const { events } = ordinary.and(['09:20', finish(1)], ['09:21', recordWord('t1')]);
  expect(Object.keys(events.at(-1)?.body ?? {}).sort()).toEqual(
    'due,groupId,groupName,number,said,serviceId,serviceName,serviceNormMs,ticketId,type'.split(','),
  );
});

it('is not asked for when the finish is taken back: the visit is not over', () => {
  expect(served.state.servedBy).toMatchObject([{ ticketId: 't1' }]);
  const back = served.and(['09:20:05', takeBack(1, served.state.seq)]);
  expect(back.state.servedBy).toEqual([]);
  back.when('09:20:06', recordWord('t1')).refused('visit-not-over', { number: 'К001' });
  const again = back.and(['09:30', finish(1)]);
  expect(again.state.servedBy).toMatchObject([{ ticketId: 't1' }]);
});

it('once recorded keeps the finish: somebody has gone on from it', () => {
  served
    .and(['09:20:03', recordWord('t1')])
    .when('09:20:05', takeBack(1, served.state.seq))
    .refused('step-overtaken', { number: 'К001' });
});
