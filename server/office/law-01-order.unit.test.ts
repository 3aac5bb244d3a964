/** Law 1: out of turn, then appointment holders whose time has come, then everybody else; each by arrival. */
import { expect, it } from 'vitest';
import { queueOf, wholeQueue } from './order.ts';
import {
  book,
  callByHand,
  checkIn,
  next,
  recall,
  sit,
  start,
  take,
  takeOutOfTurn,
} from './testing/commands.ts';
import { given } from './testing/given.ts';
import { at } from './testing/office.ts';

/** The worked example of chooseNext's doc comment, on this office's grid of ten minutes. */
const mixed = given(
  ['09:00', book('a1', at('10:10'))],
  ['09:00', book('a2', at('10:30'))],
  ['09:50', take('walk-in')],
  ['10:05', checkIn('a2', 'early')],
  ['10:08', checkIn('a1', 'booked')],
  ['10:18', takeOutOfTurn('first')],
  ['10:19', sit(1)],
);

it('calls out of turn, then appointments that are due, then walk-ins, then who is early', () => {
  expect(mixed.calledInTurn(1, '10:20')).toEqual(['first', 'booked', 'walk-in', 'early']);
});

it('shows the desk its queue in the order in which it will be called', () => {
  const seat = mixed.state.seats.get('desk-1')!;
  const shown = queueOf(mixed.state, seat, at('10:20'), 50).map((ticket) => ticket.ticketId);
  expect(shown).toEqual(['first', 'booked', 'walk-in', 'early']);
  expect(queueOf(mixed.state, seat, at('10:20'), 3)).toHaveLength(3);
});

it('shows whoever sits at no desk the whole queue in the same order', () => {
  const shown = (limit: number) =>
    wholeQueue(mixed.state, at('10:20'), limit).map(({ ticketId }) => ticketId);
  expect(shown(50)).toEqual(['first', 'booked', 'walk-in', 'early']);
  expect(shown(3)).toEqual(['first', 'booked', 'walk-in']);
});

it('calls by arrival inside a class, over all services of the desk', () => {
  const story = given(
    ['09:00', take('p1', { serviceId: 'payment' })],
    ['09:01', take('c1')],
    ['09:02', take('p2', { serviceId: 'payment' })],
    ['09:03', take('d1', { serviceId: 'supply-application' })],
    ['09:04', sit(1)],
  );
  expect(story.calledInTurn(1, '09:05')).toEqual(['p1', 'c1', 'p2', 'd1']);
});

it('calls by ticket sequence those who arrived in the same millisecond', () => {
  const story = given(
    ['09:00', take('z', { serviceId: 'payment' })],
    ['09:00', take('a')],
    ['09:00', take('m', { serviceId: 'receipts' })],
    ['09:00', sit(1)],
  );
  expect(story.calledInTurn(1, '09:00')).toEqual(['z', 'a', 'm']);
});

it('orders appointments by appointed time, whoever checked in first', () => {
  const story = given(
    ['09:00', book('a1', at('10:00'))],
    ['09:00', book('a2', at('10:10'))],
    ['09:30', checkIn('a2', 'second')],
    ['09:50', checkIn('a1', 'first')],
    ['09:50', sit(1)],
  );
  expect(story.calledInTurn(1, '10:10')).toEqual(['first', 'second']);
});

it('orders a late but punctual holder by check-in, behind the next appointment that was there', () => {
  const story = given(
    ['09:00', book('a1', at('10:00'))],
    ['09:00', book('a2', at('10:00'), 'payment')],
    ['09:58', checkIn('a2', 'punctual')],
    ['10:04', checkIn('a1', 'four-late')],
    ['10:04', sit(1)],
  );
  expect(story.calledInTurn(1, '10:05')).toEqual(['punctual', 'four-late']);
});

it('shows a desk only what it serves', () => {
  const story = given(
    ['09:00', take('c1')],
    ['09:01', take('p1', { serviceId: 'payment' })],
    ['09:02', sit(3)],
  );
  expect(story.calledInTurn(3, '09:05')).toEqual(['p1']);
});

it('serves what both the desk and the person do', () => {
  const story = given(
    ['09:00', take('p1', { serviceId: 'payment' })],
    ['09:01', take('r1', { serviceId: 'receipts' })],
    ['09:02', sit(3, { skills: ['receipts', 'consultation'] })],
  );
  expect(story.calledInTurn(3, '09:05')).toEqual(['r1']);
});

it('says so when nobody waits for this desk', () => {
  given(['09:00', take('c1')], ['09:00', sit(3)])
    .when('09:01', next(3))
    .refused('nobody-waiting');
});

it('does not call whoever is at a desk already', () => {
  given(['09:00', take('c1')], ['09:00', sit(1)], ['09:00', sit(2)], ['09:01', next(1)])
    .and(['09:01:30', recall(1)], ['09:02', start(1)])
    .when('09:03', next(2))
    .refused('nobody-waiting');
});

it('lets a desk call by hand only what it does', () => {
  const story = given(
    ['09:00', sit(3)],
    ['09:00', sit(1)],
    ['09:01', take('t1', { serviceId: 'reconciliation' })],
  );
  story.when('09:02', callByHand(3, 't1')).refused('ticket-of-other-service', { number: 'С001' });
  story.when('09:02', callByHand(1, 't1')).then({ type: 'TicketCalled', ticketId: 't1' });
});
