/** Law 9: wait = arrival → the call that the visitor came to; service = start → finish, less time on hold. */
import { expect, it } from 'vitest';
import {
  book,
  checkIn,
  comeBack,
  didNotCome,
  finish,
  hold,
  leaveQueue,
  next,
  recall,
  sit,
  start,
  take,
  toDesk,
  toService,
  transfer,
} from './testing/commands.ts';
import { given } from './testing/given.ts';
import { at, MINUTE } from './testing/office.ts';

const taken = given(['09:00', sit(1)], ['09:00', sit(2)], ['09:00', take('t1')]);
const called = taken.and(['09:12', next(1)]);
const serving = called.and(['09:13', start(1)]);

it('measures the wait from arrival to the call, not to the start', () => {
  called.when('09:13', start(1)).then({
    type: 'ServiceStarted',
    waitMs: 12 * MINUTE,
    calledAt: at('09:12'),
    waitNormMs: 20 * MINUTE,
    leg: 1,
  });
});

it('measures the service from start to finish, and hands the norm on', () => {
  serving.when('09:30', finish(1)).then({
    type: 'ServiceFinished',
    serviceMs: 17 * MINUTE,
    heldMs: 0,
    serviceNormMs: 20 * MINUTE,
    serviceName: 'Вопрос специалисту',
    groupName: 'Консультация',
  });
});

it('counts the last call for who did not come to the first', () => {
  called
    .and(['09:15', didNotCome(1)], ['09:30', comeBack('t1')], ['09:31', next(1)])
    .when('09:32', start(1))
    .then({ type: 'ServiceStarted', waitMs: 31 * MINUTE, calledAt: at('09:31') });
});

it('leaves time on hold out of the service', () => {
  const story = serving
    .and(['09:20', hold(1)], ['09:40', comeBack('t1')], ['09:45', next(1)])
    .when('09:50', start(1))
    .then({ type: 'ServiceResumed', heldMs: 30 * MINUTE })
    .when('09:55', finish(1));
  story.then({ type: 'ServiceFinished', serviceMs: 12 * MINUTE, heldMs: 30 * MINUTE });
});

it('begins a wait anew when a visitor comes back from a hold: the first was measured', () => {
  const back = serving.and(['09:20', hold(1)], ['09:40', comeBack('t1')]);
  back.when('09:45', next(1)).then({ type: 'TicketCalled', waitMs: 5 * MINUTE, leg: 1 });
  back.when('09:50', leaveQueue('t1')).then({ type: 'VisitorLeft', waitedMs: 10 * MINUTE });
});

it('waited not at all who leaves from a hold', () => {
  const left = serving.and(['09:20', hold(1)]).when('09:50', leaveQueue('t1'));
  left.then({ type: 'VisitorLeft', waitedMs: 0 });
  expect(left.state.heldIds).toEqual([]);
});

it('adds up several holds', () => {
  serving
    .and(['09:20', hold(1)], ['09:25', comeBack('t1')], ['09:25', next(1)], ['09:30', start(1)])
    .and(['09:32', hold(1)], ['09:33', comeBack('t1')], ['09:33', next(1)], ['09:34', start(1)])
    .when('09:40', finish(1))
    .then({ type: 'ServiceFinished', serviceMs: 15 * MINUTE, heldMs: 12 * MINUTE });
});

it('begins a second wait with a transfer, and a service of its own', () => {
  serving
    .when('09:20', transfer(1, toService('payment')))
    .then({
      type: 'TicketTransferred',
      leg: 1,
      serviceMs: 7 * MINUTE,
      serviceId: 'payment',
      serviceNormMs: 10 * MINUTE,
    })
    .when('09:25', next(2))
    .then({ type: 'TicketCalled', waitMs: 5 * MINUTE, leg: 2 })
    .when('09:26', start(2))
    .then({ type: 'ServiceStarted', waitMs: 5 * MINUTE, leg: 2, serviceId: 'payment' })
    .when('09:30', finish(2))
    .then({ type: 'ServiceFinished', serviceMs: 4 * MINUTE, leg: 2, serviceNormMs: 10 * MINUTE });
});

it('leaves time on hold out of the service also when the visitor is sent on before it is resumed', () => {
  serving
    .and(['09:20', hold(1)], ['09:40', comeBack('t1')], ['09:45', next(1)])
    .when('09:50', transfer(1, toDesk(2)))
    .then({ type: 'TicketTransferred', serviceMs: 7 * MINUTE, heldMs: 30 * MINUTE });
});

it('measures how late an appointment starts', () => {
  given(
    ['09:00', book('a1', at('10:20'))],
    ['10:00', sit(1)],
    ['10:10', checkIn('a1', 't1')],
    ['10:21', next(1)],
  )
    .when('10:23', start(1))
    .then({ type: 'ServiceStarted', waitMs: 1 * MINUTE, appointmentDelayMs: 3 * MINUTE });
});

it('waits not at all when taken early', () => {
  given(
    ['09:00', book('a1', at('10:20'))],
    ['10:00', sit(1)],
    ['10:10', checkIn('a1', 't1')],
    ['10:11', next(1)],
  )
    .when('10:12', start(1))
    .then({ type: 'ServiceStarted', waitMs: 0, appointmentDelayMs: 0 });
});

it('measures how long those waited who left', () => {
  taken.when('09:25', leaveQueue('t1')).then({ type: 'VisitorLeft', waitedMs: 25 * MINUTE });
});

it('is never negative when the clock is set back', () => {
  const story = called.when('07:00', start(1)).then({ type: 'ServiceStarted', waitMs: 12 * MINUTE });
  expect(story.state.lastAt).toBe(at('09:12'));
  story.when('06:00', finish(1)).then({ type: 'ServiceFinished', serviceMs: 0 });
  taken.when('08:00', next(1)).then({ type: 'TicketCalled', waitMs: 0 });
});

it('goes on from the time that stands still until the clock has caught up', () => {
  const { state } = called.and(['08:00', recall(1)], ['09:30', start(1)]);
  expect(state.tickets.get('t1')?.progress?.startedAt).toBe(at('09:30'));
});
