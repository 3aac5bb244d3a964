/** Law 7: neither ticket number nor display shows why somebody was called before others. */
import { expect, it } from 'vitest';
import { book, checkIn, next, sit, take, takeOutOfTurn } from './testing/commands.ts';
import { given } from './testing/given.ts';
import { at } from './testing/office.ts';

const mixed = given(
  ['09:00', book('a1', at('09:30'))],
  ['09:10', take('t1')],
  ['09:11', takeOutOfTurn('t2')],
  ['09:12', checkIn('a1', 't3')],
  ['09:13', take('t4')],
);

it('numbers all classes from one counter', () => {
  const numbers = ['t1', 't2', 't3', 't4'].map((id) => mixed.state.tickets.get(id)?.number);
  expect(numbers).toEqual(['К001', 'К002', 'К003', 'К004']);
});

it('explains a call out of turn by nothing but the law', () => {
  mixed
    .and(['09:14', sit(1)])
    .when('09:15', next(1))
    .then({ type: 'TicketCalled', ticketId: 't2' });
  const call = mixed.and(['09:14', sit(1)], ['09:15', next(1)]).events.at(-1);
  expect(call?.body).toHaveProperty('reason', { kind: 'out-of-turn' });
});

it('tells the waiting room number, desk and time, and nothing else', () => {
  const { state } = mixed.and(['09:14', sit(1)], ['09:15', next(1)]);
  expect(state.calls).toEqual([
    { callId: state.seq, ticketId: 't2', number: 'К002', deskNumber: 1, at: at('09:15'), times: 1 },
  ]);
});
