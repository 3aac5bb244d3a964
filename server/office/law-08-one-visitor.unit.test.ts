/** Law 8: one desk, one visitor; one visitor, one desk. */
import { expect, it } from 'vitest';
import {
  callByHand,
  finish,
  hold,
  next,
  pause,
  person,
  resume,
  sit,
  standUp,
  start,
  take,
} from './testing/commands.ts';
import { given } from './testing/given.ts';
import { at } from './testing/office.ts';

const two = given(['09:00', take('t1')], ['09:01', take('t2')], ['09:02', sit(1)], ['09:02', sit(2)]);
const called = two.and(['09:05', next(1)]);

it('gives two desks that press next in the same instant two tickets', () => {
  two
    .when('09:05', next(2))
    .then({ type: 'TicketCalled', ticketId: 't1', deskId: 'desk-2' })
    .when('09:05', next(1))
    .then({ type: 'TicketCalled', ticketId: 't2', deskId: 'desk-1' });
});

it('gives the second of two desks nobody when there is one visitor', () => {
  given(['09:00', take('t1')], ['09:02', sit(1)], ['09:02', sit(2)])
    .and(['09:05', next(1)])
    .when('09:05', next(2))
    .refused('nobody-waiting');
});

it('does not let two desks call one ticket by hand', () => {
  two
    .and(['09:05', callByHand(2, 't1')])
    .when('09:05', callByHand(1, 't1'))
    .refused('ticket-not-waiting', { number: 'К001' });
});

it.each([
  ['calls next', next(1)],
  ['calls by hand', callByHand(1, 't2')],
  ['pauses', pause(1)],
  ['is left', standUp(1)],
])('refuses while the desk has a visitor: %s', (_what, command) => {
  called.when('09:06', command).refused('desk-busy', { number: 'К001' });
  called
    .and(['09:06', start(1)])
    .when('09:07', command)
    .refused('desk-busy', { number: 'К001' });
});

it('frees the desk on finish and on hold', () => {
  const serving = called.and(['09:06', start(1)]);
  serving
    .and(['09:07', finish(1)])
    .when('09:08', next(1))
    .then({ type: 'TicketCalled', ticketId: 't2' });
  serving
    .and(['09:07', hold(1)])
    .when('09:08', next(1))
    .then({ type: 'TicketCalled', ticketId: 't2' });
});

it('keeps the visitor when the desk is taken over, with the new person', () => {
  const zoya = person('zoya');
  const story = called
    .when('09:06', sit(1, { actor: zoya, takeOver: true }))
    .then(
      { type: 'DeskClosed', operatorId: 'anna', by: 'taken-over' },
      { type: 'DeskOpened', operatorId: 'zoya' },
    );
  expect(story.state.seats.get('desk-1')).toMatchObject({ ticketId: 't1', operatorId: 'zoya' });
  expect(story.statusOf('t1')).toMatchObject({ kind: 'called', operatorId: 'zoya', calledAt: at('09:05') });
  story.when('09:07', start(1)).refused('desk-not-yours');
  story.when('09:07', start(1, 'zoya')).then({ type: 'ServiceStarted', ticketId: 't1', operatorId: 'zoya' });
});

it('refuses a desk where somebody sits', () => {
  called.when('09:06', sit(1, { actor: person('zoya') })).refused('desk-taken', { deskNumber: 1 });
});

it('refuses one person at two desks', () => {
  called
    .when('09:06', sit(5, { actor: person('boris') }))
    .refused('operator-at-other-desk', { deskNumber: 2 });
});

it('refuses a person who leaves a visitor behind', () => {
  called
    .when('09:06', sit(5, { actor: person('anna'), takeOver: true }))
    .refused('operator-at-other-desk', { deskNumber: 1 });
});

it('sits a person down once', () => {
  called.when('09:06', sit(1)).then().answered({ kind: 'done' });
});

it('takes up a change of what a person can do when that person sits down again, and keeps the visitor', () => {
  const story = called
    .when('09:07', sit(1, { skills: ['payment'] }))
    .then({ type: 'DeskChanged', deskId: 'desk-1', operatorId: 'anna', serviceIds: ['payment'] });
  story.when('09:08', start(1)).then({ type: 'ServiceStarted', ticketId: 't1' });
});

it('refuses a desk that is not there, and one for which the person can do nothing', () => {
  called.when('09:06', sit(99, { actor: person('zoya') })).refused('desk-unknown');
  called.when('09:06', next(99)).refused('desk-unknown');
  called
    .when('09:06', sit(3, { skills: ['consultation'] }))
    .refused('desk-serves-nothing', { deskNumber: 3 });
});

it('calls nobody to a paused desk', () => {
  const paused = two.and(['09:03', pause(1)]);
  paused.when('09:04', next(1)).refused('desk-paused');
  paused.when('09:04', callByHand(1, 't1')).refused('desk-paused');
  paused.when('09:04', pause(1)).then();
  paused
    .when('09:13', resume(1))
    .then({ type: 'DeskResumed', pausedMs: 10 * 60_000 })
    .when('09:14', next(1))
    .then({ type: 'TicketCalled' });
  two.when('09:04', resume(1)).refused('desk-not-paused');
});
