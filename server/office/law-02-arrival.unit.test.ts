/** Law 2: arrival is kept through transfer, hold and return; nobody queues twice. */
import { expect, it } from 'vitest';
import {
  book,
  checkIn,
  comeBack,
  didNotCome,
  hold,
  next,
  sit,
  standUp,
  start,
  take,
  toDesk,
  toService,
  transfer,
} from './testing/commands.ts';
import { given } from './testing/given.ts';
import { at } from './testing/office.ts';

it('is the moment of the ticket', () => {
  given()
    .when('09:12:34.567', take('t1'))
    .then({ type: 'TicketIssued', arrivalAt: at('09:12:34.567') });
});

const booked = given(['09:00', book('a1', at('10:20'))]);

it.each([
  ['10:00', '10:20'],
  ['10:19:59.999', '10:20'],
  ['10:20', '10:20'],
  ['10:20:00.001', '10:20:00.001'],
  ['10:24:59.999', '10:24:59.999'],
])('of a holder who checks in at %s is %s', (checkedIn, arrival) => {
  booked
    .when(checkedIn, checkIn('a1', 't1'))
    .then({ type: 'VisitorCheckedIn' }, { type: 'TicketIssued', arrivalAt: at(arrival) });
});

const twoWaiting = given(
  ['09:00', take('t1')],
  ['09:10', take('t2', { serviceId: 'payment' })],
  ['09:10', take('t3')],
  ['09:15', sit(1)],
);

it('is kept by a transfer to another service', () => {
  const story = twoWaiting.and(
    ['09:20', next(1)],
    ['09:21', start(1)],
    ['09:25', transfer(1, toService('payment'))],
  );
  expect(story.calledInTurn(1, '09:30')).toEqual(['t1', 't2', 't3']);
});

it('is kept by a transfer to a desk, and again when that desk closes', () => {
  const story = twoWaiting.and(
    ['09:15', sit(2)],
    ['09:20', next(1)],
    ['09:21', start(1)],
    ['09:25', transfer(1, toDesk(2))],
    ['09:26', standUp(2)],
  );
  expect(story.calledInTurn(1, '09:30')).toEqual(['t1', 't2', 't3']);
});

it('is kept on hold', () => {
  const story = twoWaiting.and(
    ['09:20', next(1)],
    ['09:21', start(1)],
    ['09:22', hold(1)],
    ['09:40', comeBack('t1')],
  );
  expect(story.calledInTurn(1, '09:41')).toEqual(['t1', 't2', 't3']);
});

it('is kept by who did not come and returned', () => {
  const story = twoWaiting.and(['09:20', next(1)], ['09:21', didNotCome(1)], ['09:40', comeBack('t1')]);
  expect(story.calledInTurn(1, '09:41')).toEqual(['t1', 't2', 't3']);
});

it('is kept by an appointment holder who did not come and returned: with the class', () => {
  const story = booked.and(
    ['10:00', take('walk-in')],
    ['10:19', checkIn('a1', 'holder')],
    ['10:20', sit(1)],
    ['10:20', next(1)],
    ['10:22', didNotCome(1)],
    ['10:40', comeBack('holder')],
  );
  expect(story.calledInTurn(1, '10:41')).toEqual(['holder', 'walk-in']);
});
