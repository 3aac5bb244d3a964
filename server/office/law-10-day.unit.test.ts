/** Law 10: the day ends. After closing nobody new; whoever is left is recorded as not served; numbers start again. */
import { describe, expect, it } from 'vitest';
import {
  book,
  checkIn,
  closeDay,
  comeBack,
  configure,
  didNotCome,
  finish,
  hold,
  next,
  sit,
  start,
  take,
  tick,
} from './testing/commands.ts';
import { given } from './testing/given.ts';
import { at, CONFIG, MINUTE, SUNDAY, TUESDAY, withHours } from './testing/office.ts';

describe('admission', () => {
  it.each(['08:00', '17:59:59.999'])('is open at %s', (time) => {
    given().when(time, take('t1')).then({ type: 'TicketIssued', number: 'К001' });
  });

  it('has not begun a millisecond before opening', () => {
    given()
      .when('07:59:59.999', take('t1'))
      .refused('office-not-open', { opensAt: at('08:00') });
  });

  it.each(['18:00', '18:00:00.001', '18:59:59.999'])('is over at %s', (time) => {
    given().when(time, take('t1')).refused('office-closed');
  });

  it('is over after the day was ended, by itself or by the manager', () => {
    given().when('19:00', take('t1')).refused('office-closed', undefined, { type: 'DayClosed' });
    given(['10:00', closeDay()]).when('10:01', take('t1')).refused('office-closed');
  });

  it('does not take place on a day off', () => {
    given()
      .when(at('10:00', SUNDAY), take('t1'))
      .refused(
        'office-closed',
        undefined,
        { type: 'DayClosed', date: '2026-11-23' },
        { type: 'DayOpened', date: SUNDAY, opensAt: null, closesAt: null },
      );
  });
});

describe('after closing', () => {
  const late = given(['17:59', take('t1')], ['17:59', take('t2')], ['17:59', sit(1)]);

  it('those admitted are called and served', () => {
    expect(late.calledInTurn(1, '18:10')).toEqual(['t1', 't2']);
  });

  it('the day ends by itself, to the millisecond', () => {
    late.when('18:59:59.999', tick()).then();
    late
      .when('19:00', tick())
      .then(
        { type: 'TicketNotServed', ticketId: 't1', stage: 'waiting', waitedMs: 61 * MINUTE },
        { type: 'TicketNotServed', ticketId: 't2', stage: 'waiting' },
        { type: 'DeskClosed', deskId: 'desk-1', by: 'day-end' },
        { type: 'DayClosed', date: '2026-11-23', by: 'schedule' },
      );
  });

  it('the day ends once', () => {
    late.and(['19:00', tick()]).when('20:00', tick()).then();
  });

  it('those left waited until the day ended, however late the server notices', () => {
    late
      .when(at('09:00', TUESDAY), tick())
      .then(
        { type: 'TicketNotServed', waitedMs: 61 * MINUTE },
        { type: 'TicketNotServed' },
        { type: 'DeskClosed' },
        { type: 'DayClosed', date: '2026-11-23' },
        { type: 'DayOpened', date: TUESDAY },
      );
  });

  it('every stage ends as not served; who was served, left or missed the call has ended already', () => {
    const story = given(['09:00', sit(1)], ['09:00', sit(2)], ['09:00', sit(5)])
      .and(['09:01', take('done')], ['09:01', next(1)], ['09:01', start(1)], ['09:02', finish(1)])
      .and(['09:03', take('held')], ['09:03', next(1)], ['09:03', start(1)], ['09:04', hold(1)])
      .and(['09:05', take('absent')], ['09:05', next(1)], ['09:06', didNotCome(1)])
      .and(['09:07', take('called')], ['09:07', next(2)])
      .and(['09:08', take('serving')], ['09:08', next(5)], ['09:08', start(5)])
      .and(['09:09', take('waiting')]);
    story
      .when('12:00', closeDay())
      .then(
        { type: 'TicketNotServed', ticketId: 'waiting', stage: 'waiting' },
        { type: 'TicketNotServed', ticketId: 'called', stage: 'called' },
        { type: 'TicketNotServed', ticketId: 'serving', stage: 'serving' },
        { type: 'TicketNotServed', ticketId: 'held', stage: 'held' },
        { type: 'DeskClosed', deskId: 'desk-1' },
        { type: 'DeskClosed', deskId: 'desk-2' },
        { type: 'DeskClosed', deskId: 'desk-5' },
        { type: 'DayClosed', by: 'person' },
      );
  });

  it('nobody comes back into a day that has ended', () => {
    const missed = given(
      ['09:00', take('t1')],
      ['09:00', sit(1)],
      ['09:01', next(1)],
      ['09:02', didNotCome(1)],
    );
    const { state } = missed.and(['12:00', closeDay()]).when('12:01', comeBack('t1'));
    expect(state.tickets.get('t1')?.status.kind).toBe('missed');
  });

  it('no desk opens, and the day is not closed again', () => {
    const closed = given(['12:00', closeDay()]);
    closed.when('12:01', sit(1)).refused('day-not-open');
    closed.when('12:01', closeDay()).refused('day-not-open');
  });

  it('nobody checks in: whoever was booked has been told', () => {
    const booked = given(['09:00', book('a1', at('10:20'))], ['10:00', closeDay()]);
    booked.when('10:20', checkIn('a1', 't1')).refused('appointment-cancelled');
  });
});

describe('the next morning', () => {
  it('numbers start again, and yesterday is gone', () => {
    const story = given(['09:00', take('t1')], ['09:01', take('t2')]).and([at('07:00', TUESDAY), tick()]);
    expect(story.state.tickets.size).toBe(0);
    story.when(at('08:00', TUESDAY), take('t3')).then({ type: 'TicketIssued', number: 'К001', ordinal: 1 });
  });

  it('begins at midnight of the office, not of Greenwich', () => {
    const evening = given(['19:00', tick()]);
    evening.when('23:59:59.999', tick()).then();
    evening.when('24:00', tick()).then({
      type: 'DayOpened',
      date: TUESDAY,
      opensAt: at('08:00', TUESDAY),
      endsAt: at('19:00', TUESDAY),
    });
  });

  it('appointments still to come are kept', () => {
    given(['09:00', book('a1', at('10:20', TUESDAY))])
      .and([at('07:00', TUESDAY), tick()])
      .when(at('10:15', TUESDAY), checkIn('a1', 't1'))
      .then({ type: 'VisitorCheckedIn' }, { type: 'TicketIssued' });
  });

  it('opens and ends a day that is over already when the server wakes after it', () => {
    const woken = given(['09:00', tick()]).and([at('20:00', TUESDAY), tick()]);
    woken.when(at('20:00', TUESDAY), tick()).then();
    woken.when(at('20:00', TUESDAY), sit(1)).refused('day-not-open');
  });
});

describe('when the schedule changes in the middle of the day', () => {
  it('the office closes and the day ends by the new hours', () => {
    const story = given(['10:00', configure(withHours('08:00', '16:00'))]);
    story.when('15:59:59.999', take('t1')).then({ type: 'TicketIssued' });
    story.when('16:00', take('t1')).refused('office-closed');
    story.when('17:00', tick()).then({ type: 'DayClosed' });
  });

  it('a day that has ended is open again when the hours are made longer', () => {
    given(['09:00', take('t1')], ['19:30', configure(withHours('08:00', '20:00'))])
      .when('19:40', take('t2'))
      .then({ type: 'TicketIssued', number: 'К002' });
  });

  it('a day whose new hours are over ends at once', () => {
    given(['17:00', configure(withHours('08:00', '15:00'))])
      .when('17:01', take('t1'))
      .refused('office-closed', undefined, {
        type: 'DayClosed',
      });
  });

  it('a day that the manager has ended stays so when something else is changed', () => {
    given(['12:00', closeDay()], ['12:30', configure({ ...CONFIG, address: 'ул. Мира, 2' })])
      .when('12:31', take('t1'))
      .refused('office-closed');
  });
});
