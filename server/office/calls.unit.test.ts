/** Calling again, giving up, coming back: how often, how soon and how late is a setting. */
import { describe, expect, it } from 'vitest';
import {
  comeBack,
  configure,
  didNotCome,
  hold,
  next,
  recall,
  sit,
  start,
  take,
  toService,
  transfer,
} from './testing/commands.ts';
import { given, givenOffice } from './testing/given.ts';
import { at, withRules } from './testing/office.ts';

const number = 'К001';
const called = given(['09:00', sit(1)], ['09:00', take('t1')], ['09:05', next(1)]);

describe('a repeated call', () => {
  it('waits until the one before was heard, to the millisecond', () => {
    called.when('09:05:00', recall(1)).refused('recall-too-soon', { number, seconds: 20 });
    called.when('09:05:07.500', recall(1)).refused('recall-too-soon', { number, seconds: 13 });
    called.when('09:05:19.999', recall(1)).refused('recall-too-soon', { number, seconds: 1 });
    called.when('09:05:20', recall(1)).then({ type: 'TicketRecalled', times: 2 });
  });

  it('waits after each call', () => {
    const twice = called.and(['09:05:20', recall(1)]);
    twice.when('09:05:39', recall(1)).refused('recall-too-soon', { number, seconds: 1 });
    twice.when('09:05:40', recall(1)).then({ type: 'TicketRecalled', times: 3 });
  });

  it('is refused for good before it is refused for now', () => {
    const thrice = called.and(['09:05:20', recall(1)], ['09:05:40', recall(1)]);
    thrice.when('09:05:41', recall(1)).refused('recall-limit', { limit: 2 });
  });

  it('waits for nothing where the office wants no pause', () => {
    const office = givenOffice(
      withRules({ recallPauseSeconds: 0 }),
      ['09:00', sit(1)],
      ['09:00', take('t1')],
    );
    office
      .and(['09:05', next(1)])
      .when('09:05', recall(1))
      .then({ type: 'TicketRecalled' });
  });

  it('holds nobody up for as long as a clock was set back: it cannot tell how long ago the call was', () => {
    const back = called.when('08:05', recall(1)).then({ type: 'TicketRecalled', times: 2 });
    expect(back.statusOf('t1')).toMatchObject({ lastCallAt: at('09:05') });
    // Once the clock has caught up, the pause is what it was.
    back.when('09:05:10', recall(1)).refused('recall-too-soon', { number, seconds: 10 });
  });
});

describe('«did not come»', () => {
  const strict = given(['09:00', sit(1)], ['09:00', take('t1')])
    .and(['09:01', configure(withRules({ callsBeforeNoShow: 3 }))])
    .and(['09:05', next(1)]);

  it('comes after so many calls, the first included', () => {
    strict.when('09:06', didNotCome(1)).refused('calls-too-few', { number, left: 2 });
    const twice = strict.and(['09:06', recall(1)]);
    twice.when('09:07', didNotCome(1)).refused('calls-too-few', { number, left: 1 });
    twice
      .and(['09:07', recall(1)])
      .when('09:07:20', didNotCome(1))
      .then({ type: 'VisitorDidNotCome', calls: 3 });
  });

  it('leaves the visitor the time to come to the last call, to the millisecond', () => {
    called.when('09:05', didNotCome(1)).refused('no-show-too-soon', { number, seconds: 20 });
    const again = called.and(['09:06', recall(1)]);
    again.when('09:06', didNotCome(1)).refused('no-show-too-soon', { number, seconds: 20 });
    again.when('09:06:19.999', didNotCome(1)).refused('no-show-too-soon', { number, seconds: 1 });
    again.when('09:06:20', didNotCome(1)).then({ type: 'VisitorDidNotCome', calls: 2 });
  });

  it('is refused for the calls that are missing before it is refused for now', () => {
    strict.when('09:05:01', didNotCome(1)).refused('calls-too-few', { number, left: 2 });
  });

  it('waits for nothing where the office wants no pause, nor for a clock that was set back', () => {
    const office = givenOffice(
      withRules({ recallPauseSeconds: 0 }),
      ['09:00', sit(1)],
      ['09:00', take('t1')],
    );
    office
      .and(['09:05', next(1)])
      .when('09:05', didNotCome(1))
      .then({ type: 'VisitorDidNotCome' });
    called.when('08:05', didNotCome(1)).then({ type: 'VisitorDidNotCome' });
  });

  it('counts anew when the visitor has come back', () => {
    strict
      .and(['09:06', recall(1)], ['09:07', recall(1)], ['09:08', didNotCome(1)], ['09:09', comeBack('t1')])
      .and(['09:10', next(1)])
      .when('09:11', didNotCome(1))
      .refused('calls-too-few', { number, left: 2 });
  });

  it('needs no more calls after the office has changed the rule', () => {
    strict
      .and(['09:06', configure(withRules({ callsBeforeNoShow: 1 }))])
      .when('09:06', didNotCome(1))
      .then({ type: 'VisitorDidNotCome', calls: 1 });
  });
});

describe('who missed the call', () => {
  const missed = called.and(['09:06', didNotCome(1)]);

  it('may come back within the time, to the millisecond', () => {
    missed.when('09:35:59.999', comeBack('t1')).then({ type: 'TicketReturned', after: 'did-not-come' });
    missed.when('09:36', comeBack('t1')).refused('came-back-too-late', { number, untilAt: at('09:36') });
  });

  it('may come back all day where the office says so', () => {
    missed
      .and(['09:07', configure(withRules({ comeBackMinutes: null }))])
      .when('17:00', comeBack('t1'))
      .then({ type: 'TicketReturned' });
  });

  it('has no less time when the clock was set back', () => {
    missed.when('08:00', comeBack('t1')).then({ type: 'TicketReturned' });
  });

  it('comes back once in a visit, also after having been sent on', () => {
    const back = missed.and(['09:10', comeBack('t1')], ['09:11', next(1)]);
    const again = back.and(['09:12', didNotCome(1)]);
    again.when('09:13', comeBack('t1')).refused('ticket-came-back-already', { number });
    back
      .and(['09:12', start(1)], ['09:13', transfer(1, toService('payment'))])
      .and(['09:14', next(1)], ['09:15', didNotCome(1)])
      .when('09:16', comeBack('t1'))
      .refused('ticket-came-back-already', { number });
  });
});

it('from a hold one comes back whenever and however often, also who missed a call before', () => {
  const back = called
    .and(['09:06', didNotCome(1)], ['09:10', comeBack('t1')], ['09:11', next(1)], ['09:12', start(1)])
    .and(['09:13', hold(1)], ['11:00', comeBack('t1')], ['11:01', next(1)], ['11:02', start(1)])
    .and(['11:03', hold(1)]);
  back.when('16:00', comeBack('t1')).then({ type: 'TicketReturned', after: 'hold' });
  expect(back.state.tickets.get('t1')).toMatchObject({ cameBack: 1 });
});

it('from a hold one may come back after a missed call, once', () => {
  const held = called.and(['09:06', start(1)], ['09:07', hold(1)], ['09:10', comeBack('t1')]);
  const missed = held.and(['09:11', next(1)], ['09:12', didNotCome(1)]);
  missed.when('09:20', comeBack('t1')).then({ type: 'TicketReturned', after: 'did-not-come' });
});
