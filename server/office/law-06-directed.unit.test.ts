/** Law 6: directed tickets are seen only there; when that desk closes or the person leaves they go back, and staff are told. */
import { expect, it } from 'vitest';
import {
  book,
  callByHand,
  checkIn,
  comeBack,
  configure,
  didNotCome,
  hold,
  next,
  person,
  sit,
  standUp,
  start,
  take,
  takeOutOfTurn,
  toDesk,
  toPerson,
  toService,
  transfer,
} from './testing/commands.ts';
import { given } from './testing/given.ts';
import { at, withoutService } from './testing/office.ts';

const served = given(
  ['09:00', sit(1)],
  ['09:00', sit(2)],
  ['09:00', sit(5)],
  ['09:01', take('t1')],
  ['09:02', next(1)],
  ['09:03', start(1)],
);
const toDesk2 = served.and(['09:05', transfer(1, toDesk(2))]);
const toBoris = served.and(['09:05', transfer(1, toPerson('boris'))]);

it('records where a ticket was sent', () => {
  served
    .when('09:05', transfer(1, toDesk(2)))
    .then({ type: 'TicketTransferred', to: { kind: 'desk', deskId: 'desk-2' }, leg: 1 });
});

it.each([
  ['desk', toDesk2],
  ['person', toBoris],
])('shows a ticket sent to a %s only there', (_to, story) => {
  story.when('09:06', next(1)).refused('nobody-waiting');
  story.when('09:06', next(5)).refused('nobody-waiting');
  story
    .when('09:06', next(2))
    .then({ type: 'TicketCalled', ticketId: 't1', deskId: 'desk-2', reason: { kind: 'directed' }, leg: 2 });
});

it('keeps a directed ticket from being called by hand elsewhere', () => {
  toDesk2.when('09:06', callByHand(1, 't1')).refused('ticket-directed-elsewhere', { number: 'К001' });
  toBoris
    .when('09:06', callByHand(1, 't1'))
    .refused('ticket-directed-to-person', { number: 'К001', deskNumber: 2 });
  toDesk2.when('09:06', callByHand(2, 't1')).then({ type: 'TicketCalled', ticketId: 't1' });
});

it.each([
  ['desk', toDesk2, { kind: 'desk', deskId: 'desk-2' }],
  ['person', toBoris, { kind: 'person', personId: 'boris' }],
] as const)(
  'still sends somebody who missed the call to that %s, as long as there is one',
  (_to, story, to) => {
    const missed = story.and(['09:06', next(2)], ['09:08', didNotCome(2)]);
    missed.when('09:10', comeBack('t1')).then({ type: 'TicketReturned', after: 'did-not-come', to });
    missed
      .and(['09:09', standUp(2)])
      .when('09:10', comeBack('t1'))
      .then({ type: 'TicketReturned', to: { kind: 'service', serviceId: 'consultation' } });
  },
);

it('calls directed tickets by the same order rules', () => {
  const story = given(['09:00', sit(1)], ['09:00', sit(2)], ['09:00', book('a1', at('09:20'))])
    .and(['09:01', take('sent')], ['09:02', next(1)], ['09:05', transfer(1, toDesk(2))])
    .and(['09:06', take('walk-in')], ['09:19', checkIn('a1', 'booked')], ['09:21', takeOutOfTurn('first')]);
  expect(story.calledInTurn(2, '09:22')).toEqual(['first', 'booked', 'sent', 'walk-in']);
});

it('gives tickets back to their service when the desk closes', () => {
  const story = toDesk2.when('09:06', standUp(2)).then(
    { type: 'DeskClosed', deskId: 'desk-2', by: 'person' },
    {
      type: 'TicketRedirected',
      ticketId: 't1',
      from: { kind: 'desk', deskId: 'desk-2' },
      serviceId: 'consultation',
    },
  );
  expect(story.state.cameBack).toEqual([{ ticketId: 't1', number: 'К001', at: at('09:06') }]);
  story
    .when('09:07', next(5))
    .then({ type: 'TicketCalled', ticketId: 't1', reason: { kind: 'first-in-queue' } });
});

it('gives tickets back to their service when the person leaves', () => {
  toBoris
    .when('09:06', standUp(2))
    .then({ type: 'DeskClosed' }, { type: 'TicketRedirected', ticketId: 't1' })
    .when('09:07', next(5))
    .then({ type: 'TicketCalled', ticketId: 't1' });
});

it('leaves tickets of the desk there when somebody takes the desk over', () => {
  toDesk2
    .when('09:06', sit(2, { actor: person('zoya'), takeOver: true }))
    .then(
      { type: 'DeskClosed', operatorId: 'boris', by: 'taken-over' },
      { type: 'DeskOpened', operatorId: 'zoya' },
    )
    .when('09:07', next(2, 'zoya'))
    .then({ type: 'TicketCalled', ticketId: 't1' });
});

it('gives tickets of the person back when somebody takes the desk over', () => {
  toBoris
    .when('09:06', sit(2, { actor: person('zoya'), takeOver: true }))
    .then({ type: 'DeskClosed' }, { type: 'TicketRedirected', ticketId: 't1' }, { type: 'DeskOpened' });
});

it('gives tickets of the desk back when its person moves to another', () => {
  toDesk2
    .when('09:06', sit(6, { actor: person('boris'), takeOver: true }))
    .then(
      { type: 'DeskClosed', deskId: 'desk-2' },
      { type: 'TicketRedirected', ticketId: 't1' },
      { type: 'DeskOpened', deskId: 'desk-6', operatorId: 'boris' },
    );
});

it('keeps tickets of a person who only moves to another desk', () => {
  toBoris
    .when('09:06', sit(6, { actor: person('boris'), takeOver: true }))
    .then({ type: 'DeskClosed', deskId: 'desk-2' }, { type: 'DeskOpened', deskId: 'desk-6' })
    .when('09:07', next(6, 'boris'))
    .then({ type: 'TicketCalled', ticketId: 't1', reason: { kind: 'directed' } });
});

it('gives back to the service that the ticket waits for now', () => {
  served
    .and(['09:05', transfer(1, toService('payment'))], ['09:06', next(1)], ['09:07', transfer(1, toDesk(2))])
    .when('09:08', standUp(2))
    .then({ type: 'DeskClosed' }, { type: 'TicketRedirected', serviceId: 'payment' });
});

it.each([
  ['a desk where nobody sits', toDesk(6)],
  ['a desk that is not there', toDesk(99)],
  ['the own desk', toDesk(1)],
  ['a person who is away', toPerson('elena')],
  ['oneself', toPerson('anna')],
])('refuses a transfer to %s', (_where, to) => {
  served.when('09:05', transfer(1, to)).refused('transfer-nowhere');
});

it('refuses a transfer to an unknown service', () => {
  served.when('09:05', transfer(1, toService('tea'))).refused('service-unknown');
});

it('sends a visitor on hold back to the same person, at whatever desk', () => {
  const story = served.and(
    ['09:05', hold(1)],
    ['09:06', standUp(1)],
    ['09:07', sit(6, { actor: person('anna') })],
    ['09:10', comeBack('t1')],
  );
  story.when('09:11', next(5)).refused('nobody-waiting');
  story
    .when('09:11', next(6, 'anna'))
    .then({ type: 'TicketCalled', ticketId: 't1', reason: { kind: 'returned' } });
});

it('sends a visitor on hold to the service when that person has gone', () => {
  served
    .and(['09:05', hold(1)], ['09:06', standUp(1)])
    .when('09:10', comeBack('t1'))
    .then({ type: 'TicketReturned', after: 'hold', to: toService('consultation') });
});

it('strands no visitor on hold when the service is taken from the catalogue', () => {
  const held = served.and(
    ['09:05', hold(1)],
    ['09:06', standUp(1)],
    ['09:06', standUp(2)],
    ['09:06', standUp(5)],
  );
  held
    .when('09:07', configure(withoutService('consultation')))
    .refused('config-strands-tickets', { count: 1 });
});
