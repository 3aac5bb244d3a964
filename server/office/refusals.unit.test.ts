/** Every other way in which the office says no; each leaves everything as it was. */
import { expect, it } from 'vitest';
import {
  book,
  closeDay,
  comeBack,
  callByHand,
  configure,
  didNotCome,
  finish,
  hold,
  leaveQueue,
  next,
  recall,
  sit,
  standUp,
  start,
  take,
  tick,
  toService,
  transfer,
} from './testing/commands.ts';
import { given, givenNothing, givenOffice } from './testing/given.ts';
import { at as moment, CONFIG, withoutService, withRules } from './testing/office.ts';

const seated = given(['09:00', sit(1)], ['09:00', take('t1')]);
const called = seated.and(['09:05', next(1)]);
const serving = called.and(['09:06', start(1)]);
const number = 'К001';

it('an office that was never set up does nothing', () => {
  givenNothing().when('09:00', take('t1')).refused('office-closed');
  givenNothing().when('09:00', sit(1)).refused('desk-unknown');
  givenNothing().when('09:00', closeDay()).refused('day-not-open');
  givenNothing().when('09:00', tick()).then();
});

it('services', () => {
  given()
    .when('09:00', take('t1', { serviceId: 'tea' }))
    .refused('service-unknown');
  const hidden = CONFIG.services.map((service) => ({
    ...service,
    offered: { kiosk: service.id !== 'payment', booking: true },
  }));
  const office = givenOffice({ ...CONFIG, services: hidden });
  office.when('09:00', take('t1', { serviceId: 'payment' })).refused('service-not-offered');
  office
    .when('09:00', take('t1', { serviceId: 'payment', channel: 'reception' }))
    .then({ type: 'TicketIssued', number: 'П001' });
  // It can still be booked by whoever comes at a time of their own.
  office.when('09:00', book('a1', moment('10:20'), 'payment')).then({ type: 'AppointmentBooked' });
});

it('a desk is the own one or none', () => {
  for (const command of [next, recall, start, didNotCome, hold, finish, standUp]) {
    serving.when('09:07', command(1, 'boris')).refused('desk-not-yours', { deskNumber: 1 });
    serving.when('09:07', command(2)).refused('desk-not-yours', { deskNumber: 2 });
  }
});

it('nobody at the desk', () => {
  for (const command of [recall, start, didNotCome, hold, finish]) {
    seated.when('09:01', command(1)).refused('nobody-at-desk');
  }
  seated.when('09:01', transfer(1, toService('payment'))).refused('nobody-at-desk');
});

it('what comes after the start, before it', () => {
  called.when('09:06', finish(1)).refused('not-started', { number });
  called.when('09:06', hold(1)).refused('not-started', { number });
});

it('what comes before the start, after it', () => {
  serving.when('09:07', start(1)).refused('already-started', { number });
  serving.when('09:07', recall(1)).refused('not-called', { number });
  serving.when('09:07', didNotCome(1)).refused('not-called', { number });
});

it('more calls than the office allows', () => {
  const twice = called.when('09:06', recall(1)).then({ type: 'TicketRecalled', times: 2 });
  const thrice = twice.when('09:07', recall(1)).then({ type: 'TicketRecalled', times: 3 });
  thrice.when('09:08', recall(1)).refused('recall-limit', { limit: 2 });
  thrice.when('09:08', didNotCome(1)).then({ type: 'VisitorDidNotCome', calls: 3 });
  called
    .and(['09:06', configure(withRules({ recallLimit: 0 }))])
    .when('09:07', recall(1))
    .refused('recall-limit', { limit: 0 });
});

it('counts the calls anew when the visitor has come back', () => {
  called
    .and(['09:06', recall(1)], ['09:07', recall(1)], ['09:08', didNotCome(1)], ['09:09', comeBack('t1')])
    .and(['09:10', next(1)])
    .when('09:11', recall(1))
    .then({ type: 'TicketRecalled', times: 2 });
});

it('tickets that are not there, or not where the command thinks', () => {
  seated.when('09:01', leaveQueue('t9')).refused('ticket-unknown');
  seated.when('09:01', comeBack('t9')).refused('ticket-unknown');
  seated.when('09:01', callByHand(1, 't9')).refused('ticket-unknown');
  seated.when('09:01', comeBack('t1')).refused('ticket-not-returnable', { number });
  called.when('09:06', leaveQueue('t1')).refused('ticket-not-waiting', { number });
  serving.when('09:07', comeBack('t1')).refused('ticket-not-returnable', { number });
  const left = seated.and(['09:01', leaveQueue('t1')]);
  left.when('09:02', leaveQueue('t1')).refused('ticket-not-waiting', { number });
  left.when('09:02', comeBack('t1')).refused('ticket-not-returnable', { number });
  left.when('09:02', next(1)).refused('nobody-waiting');
});

it('a configuration that strands somebody', () => {
  const withoutDesk = { ...CONFIG, desks: CONFIG.desks.slice(1) };
  seated.when('09:01', configure(withoutDesk)).refused('config-strands-desk', { deskNumber: 1 });
  seated
    .when('09:01', configure(withoutService('consultation')))
    .refused('config-strands-tickets', { count: 1 });
  const at = moment('10:20');
  given(['09:00', book('a1', at)])
    .when('09:01', configure(withoutService('consultation')))
    .refused('config-strands-appointment', { serviceName: 'Вопрос специалисту', appointmentAt: at });
  seated
    .when('09:01', configure(withoutService('payment')))
    .answered({ kind: 'configured', seq: seated.state.seq + 1 });
});

it('leaves the state as it was', () => {
  const told = called.when('09:06', finish(1));
  expect(told.state).toBe(called.state);
});
