/** Law 12: so many priority visitors in a row, then one of the general queue. */
import { expect, it } from 'vitest';
import { book, callByHand, checkIn, didNotCome, next, sit, take, takeOutOfTurn } from './testing/commands.ts';
import { given, givenOffice, type Story } from './testing/given.ts';
import { at, withRules } from './testing/office.ts';

/** Six out of turn, p1 … p6, and three walk-ins, g1 … g3, who were there first. */
const crowd = (story: Story) =>
  ['g1', 'g2', 'g3']
    .reduce((sofar, id) => sofar.and(['09:00', take(id)]), story)
    .and(...['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map((id) => ['09:01', takeOutOfTurn(id)] as const))
    .and(['09:02', sit(1)]);

const limited = (priorityRunLimit: number | null) => crowd(givenOffice(withRules({ priorityRunLimit })));

it('lets the general queue wait without a limit', () => {
  expect(crowd(given()).calledInTurn(1, '09:05')).toEqual([
    'p1',
    'p2',
    'p3',
    'p4',
    'p5',
    'p6',
    'g1',
    'g2',
    'g3',
  ]);
});

it('calls one general visitor after each run', () => {
  expect(limited(2).calledInTurn(1, '09:05')).toEqual(['p1', 'p2', 'g1', 'p3', 'p4', 'g2', 'p5', 'p6', 'g3']);
  expect(limited(1).calledInTurn(1, '09:05')).toEqual(['p1', 'g1', 'p2', 'g2', 'p3', 'g3', 'p4', 'p5', 'p6']);
});

it('says after how many', () => {
  limited(2)
    .and(['09:05', next(1)], ['09:06', didNotCome(1)], ['09:06', next(1)], ['09:07', didNotCome(1)])
    .when('09:08', next(1))
    .then({ type: 'TicketCalled', ticketId: 'g1', reason: { kind: 'general-turn', afterPriority: 2 } });
});

it('goes on with priority when nobody is in the general queue', () => {
  const story = givenOffice(withRules({ priorityRunLimit: 1 }), ['09:00', sit(1)]).and(
    ['09:01', takeOutOfTurn('p1')],
    ['09:01', takeOutOfTurn('p2')],
    ['09:01', takeOutOfTurn('p3')],
  );
  expect(story.calledInTurn(1, '09:05')).toEqual(['p1', 'p2', 'p3']);
});

it('speaks of a turn only when somebody was passed over for it', () => {
  givenOffice(withRules({ priorityRunLimit: 1 }), ['09:00', sit(1)])
    .and(['09:01', takeOutOfTurn('p1')], ['09:02', next(1)], ['09:03', didNotCome(1)], ['09:04', take('g1')])
    .when('09:05', next(1))
    .then({ type: 'TicketCalled', ticketId: 'g1', reason: { kind: 'first-in-queue' } });
});

it('counts appointments as priority', () => {
  const story = givenOffice(
    withRules({ priorityRunLimit: 1 }),
    ['09:00', sit(1)],
    ['09:00', book('a1', at('09:10'))],
  )
    .and(['09:00', book('a2', at('09:10'))], ['09:01', checkIn('a1', 'b1')], ['09:02', checkIn('a2', 'b2')])
    .and(['09:03', take('g1')]);
  expect(story.calledInTurn(1, '09:10')).toEqual(['b1', 'g1', 'b2']);
});

it('counts for each desk alone', () => {
  const story = limited(2).and(['09:04', sit(2)], ['09:05', next(1)], ['09:05', next(2)]);
  story.when('09:06', next(1)).refused('desk-busy');
  const free = story.and(
    ['09:06', didNotCome(1)],
    ['09:06', didNotCome(2)],
    ['09:07', next(1)],
    ['09:08', didNotCome(1)],
  );
  free.when('09:09', next(1)).then({ type: 'TicketCalled', ticketId: 'g1' });
  free.when('09:09', next(2)).then({ type: 'TicketCalled', ticketId: 'p4' });
});

it('begins to count again after a general visitor called by hand', () => {
  limited(2)
    .and(
      ['09:05', next(1)],
      ['09:06', didNotCome(1)],
      ['09:07', callByHand(1, 'g2')],
      ['09:08', didNotCome(1)],
    )
    .and(['09:09', next(1)], ['09:10', didNotCome(1)])
    .when('09:11', next(1))
    .then({ type: 'TicketCalled', ticketId: 'p3' });
});

it('counts no early holder: there was nobody to go before', () => {
  givenOffice(withRules({ priorityRunLimit: 1 }), ['09:00', sit(1)], ['09:00', book('a1', at('10:00'))])
    .and(['09:01', checkIn('a1', 'early')], ['09:02', next(1)], ['09:03', didNotCome(1)])
    .and(['09:04', take('g1')], ['09:05', takeOutOfTurn('p1')])
    .when('09:06', next(1))
    .then({ type: 'TicketCalled', ticketId: 'p1' });
});

it('does not give the turn of the general queue to an early holder', () => {
  const story = givenOffice(
    withRules({ priorityRunLimit: 1 }),
    ['09:00', sit(1)],
    ['09:00', book('a1', at('10:00'))],
  ).and(['09:01', checkIn('a1', 'early')], ['09:01', takeOutOfTurn('p1')], ['09:01', takeOutOfTurn('p2')]);
  expect(story.calledInTurn(1, '09:05')).toEqual(['p1', 'p2', 'early']);
});
