/** Arriving by access code, short code or phone number, and the answer to each odd case (8.6.4, 8.6.5). */
import { describe, expect, it } from 'vitest';
import { bookingMeant } from './rules/arrival.ts';
import { book, cancel, checkIn, codeOf, move, shortCodeOf, take, tick } from './testing/commands.ts';
import { given, givenOffice } from './testing/given.ts';
import { at, CONFIG, MINUTE, TUESDAY, withAppointments } from './testing/office.ts';

const PHONE = '79995550123';
const byPhone = (ofPhone: string[]) => ({ key: PHONE, ofPhone });
const arrive = (ticketId: string, key: string) => checkIn('nobody', ticketId, { key });

describe('by the short code', () => {
  const office = given(['09:00', book('a1', at('10:20'))]);

  it.each([
    ['10:24:59', 'in time, 4 min 59 s late'],
    ['10:24:59.999', 'in time to the last millisecond'],
    ['09:30', 'early'],
  ])('at %s: %s', (time) => {
    office.when(time, arrive('t1', shortCodeOf('a1'))).answered({ kind: 'ticket', ticketId: 't1' });
  });

  it.each(['10:25:00', '10:25:01'])('at %s: late, with the offers', (time) => {
    office.when(time, arrive('t1', shortCodeOf('a1'))).answered({ kind: 'late', appointmentId: 'a1' });
  });
});

describe('before the turn is asked', () => {
  const office = given(['09:00', book('a1', at('10:20'))]);
  const look = (of: string) => checkIn('nobody', 't1', { key: shortCodeOf(of), outOfTurn: null });

  it.each(['09:30', '10:24:59', '10:24:59.999'])(
    'at %s the booking is recognised, and nothing happens',
    (time) => {
      office
        .and([time, tick()])
        .when(time, look('a1'))
        .then()
        .answered({ kind: 'recognised', appointmentId: 'a1' });
    },
  );

  it.each(['10:25:00', '11:00'])('at %s the offers to the late are made first, and logged', (time) => {
    // A minute without any command marks what was missed, as the office's own clock does.
    const missed = office.and([time, tick()]).when(time, look('a1'));
    missed
      .then({ type: 'LateVisitorCame', appointmentId: 'a1', appointmentAt: at('10:20') })
      .answered({ kind: 'late', appointmentId: 'a1' });
  });

  it('why it cannot be is told at once', () => {
    office.when('09:30', look('a2')).refused('appointment-unknown');
    office
      .and(['09:20', cancel('a1')])
      .when('09:30', look('a1'))
      .refused('appointment-cancelled');
    const used = office.and(['10:00', checkIn('a1', 't1')]);
    used.when('10:01', look('a1')).refused('appointment-used', { number: 'К001' });
  });
});

describe('when nobody new is admitted', () => {
  const office = given(['09:00', book('a1', at('10:20'))], ['10:30', book('a2', at('10:20', TUESDAY))]);
  const look = (of: string) => checkIn('nobody', 't1', { key: shortCodeOf(of), outOfTurn: null });

  it.each(['18:00', '18:01', '23:00'])('at %s a booking of another day can be moved', (time) => {
    office
      .and([time, tick()])
      .when(time, look('a2'))
      .refused('appointment-other-day', { appointmentAt: at('10:20', TUESDAY), code: codeOf('a2') });
  });

  it.each(['18:00', '23:00'])(
    'at %s a missed one gets its offers, and no question about the turn',
    (time) => {
      const missed = office.and([time, tick()]).when(time, look('a1'));
      missed.answered({ kind: 'late', appointmentId: 'a1' });
      expect(missed.events.at(-1)?.body).toMatchObject({ type: 'LateVisitorCame', appointmentId: 'a1' });
    },
  );

  it('whoever is on time for the last one comes in (law 5)', () => {
    const last = given(['09:00', book('a1', at('17:40'))], ['17:42', look('a1')]);
    last.when('17:44', checkIn('a1', 't1')).answered({ kind: 'ticket', ticketId: 't1' });
  });
});

describe('by the phone number', () => {
  const two = given(['09:00', book('a1', at('10:20'))], ['09:01', book('a2', at('11:40'), 'payment')]);

  it('finds the one of today', () => {
    const one = given(['09:00', book('a1', at('10:20'))], ['09:01', book('a2', at('11:40', TUESDAY))]);
    one
      .when('10:00', checkIn('nobody', 't1', byPhone(['a1', 'a2'])))
      .then({ type: 'VisitorCheckedIn', appointmentId: 'a1' }, { type: 'TicketIssued' });
    expect(bookingMeant(byPhone(['a1', 'a2']), one.state)?.appointmentId).toBe('a1');
  });

  it('asks which one is meant where there are several', () => {
    two
      .when('10:00', checkIn('nobody', 't1', byPhone(['a2', 'a1'])))
      .then()
      .answered({ kind: 'choose', appointmentIds: ['a1', 'a2'] });
    expect(bookingMeant(byPhone(['a2', 'a1']), two.state)).toBeNull();
  });

  it('knows the other one when the first is used', () => {
    two
      .and(['10:00', checkIn('a1', 't1')])
      .when('10:01', checkIn('nobody', 't2', byPhone(['a1', 'a2'])))
      .then({ type: 'VisitorCheckedIn', appointmentId: 'a2' }, { type: 'TicketIssued' });
  });

  it('of a missed one makes the offers; of a used one names the ticket', () => {
    const one = given(['09:00', book('a1', at('10:20'))]);
    one
      .when('10:25', checkIn('nobody', 't1', byPhone(['a1'])))
      .answered({ kind: 'late', appointmentId: 'a1' });
    one
      .and(['10:00', checkIn('a1', 't1')])
      .when('10:01', checkIn('nobody', 't2', byPhone(['a1'])))
      .refused('appointment-used', { number: 'К001' });
  });

  it('is led to the booking that followed a missed one', () => {
    const again = given(['09:00', book('a1', at('10:20'))], ['10:25', tick()]).and([
      '10:26',
      move('a1', at('10:20', TUESDAY), 'a2'),
    ]);
    again
      .when('10:30', checkIn('nobody', 't1', byPhone(['a1', 'a2'])))
      .refused('appointment-other-day', { appointmentAt: at('10:20', TUESDAY) });
  });

  it('says of another day which, and of nothing that there is nothing', () => {
    const tomorrow = given(['09:00', book('a1', at('10:20', TUESDAY))]);
    tomorrow.when('10:00', checkIn('nobody', 't1', byPhone(['a1']))).refused('appointment-other-day', {
      appointmentAt: at('10:20', TUESDAY),
      serviceName: 'Вопрос специалисту',
    });
    tomorrow.when('10:00', checkIn('nobody', 't1', byPhone([]))).refused('phone-without-appointment');
    tomorrow
      .and(['09:01', cancel('a1')])
      .when('10:00', checkIn('nobody', 't1', byPhone(['a1'])))
      .refused('appointment-cancelled');
  });

  it('gives no code of another day’s booking to whoever has shown none', () => {
    const tomorrow = given(['09:00', book('a1', at('10:20', TUESDAY))]);
    const codeFor = (key: string) =>
      tomorrow.when('10:00', checkIn('nobody', 't1', { key, ofPhone: ['a1'] })).refusal?.params?.code;
    expect(codeFor(shortCodeOf('a1'))).toBe(codeOf('a1'));
    expect(codeFor(codeOf('a1'))).toBe(codeOf('a1'));
    expect(codeFor(PHONE)).toBeUndefined();
    expect(codeFor('a1')).toBeUndefined();
  });
});

describe('each odd case has its own answer', () => {
  const otherOffices = [{ number: 12, name: 'ЦОК «Южный»', address: 'ул. Щорса, 1' }];
  const office = givenOffice(withAppointments({ otherOffices, noticeMinutes: 0 }), [
    '09:00',
    book('a1', at('10:20')),
  ]);

  it('a code of another office names it', () => {
    const { name, address } = { name: 'ЦОК «Южный»', address: 'ул. Щорса, 1' };
    office
      .when('10:00', arrive('t1', '12000001'))
      .refused('appointment-other-office', { office: 12, name, address });
    office.when('10:00', arrive('t1', '12aaaaaaaaaaaaaa')).refused('appointment-other-office');
    office.when('10:00', arrive('t1', '13000001')).refused('appointment-other-office', { office: 13 });
  });

  it('a code of ours that nobody has is unknown', () => {
    office.when('10:00', arrive('t1', '01999999')).refused('appointment-unknown');
    office.when('10:00', arrive('t1', 'zzzzzzzzzzzzzzzz')).refused('appointment-unknown');
  });

  it('a day late is late: the offers, and the lateness is logged', () => {
    const missed = office.and(['10:25', tick()], [at('08:00', TUESDAY), tick()]);
    const came = missed.when(at('10:20', TUESDAY), checkIn('a1', 't1'));
    came.answered({ kind: 'late', appointmentId: 'a1' });
    expect(came.events.at(-1)?.body).toMatchObject({ type: 'LateVisitorCame', lateMs: 24 * 60 * MINUTE });
  });

  it('a slip that was used on a former day is past', () => {
    const used = office.and(['10:10', checkIn('a1', 't1')], [at('08:00', TUESDAY), tick()]);
    used
      .when(at('09:00', TUESDAY), checkIn('a1', 't2'))
      .refused('appointment-past', { appointmentAt: at('10:20'), serviceName: 'Вопрос специалисту' });
  });

  it('a slip is known for a week, then forgotten', () => {
    const open = (story: typeof office, date: string) => story.and([at('08:00', date), tick()]);
    const week = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-30'];
    const known = week.reduce(open, office.and(['10:25', tick()]));
    known
      .when(at('08:01', '2026-11-30'), checkIn('a1', 't1'))
      .answered({ kind: 'late', appointmentId: 'a1' });
    open(known, '2026-12-01')
      .when(at('08:01', '2026-12-01'), checkIn('a1', 't1'))
      .refused('appointment-unknown');
  });

  it('one who took the general queue after being late is told the ticket', () => {
    const late = office.and(
      ['10:25', checkIn('a1', 'never')],
      ['10:26', take('t1', { afterAppointmentId: 'a1' })],
    );
    late.when('10:27', checkIn('a1', 't2')).refused('appointment-used', { number: 'К001' });
  });

  it('one who took another time after being late is let in by the old slip', () => {
    const again = office.and(['10:25', tick()], ['10:26', move('a1', at('11:00'), 'a2')]);
    again
      .when('10:58', checkIn('a1', 't1'))
      .then({ type: 'VisitorCheckedIn', appointmentId: 'a2' }, { type: 'TicketIssued' });
  });
});

it('the cutoff counts from the time that a moved booking has now', () => {
  const moved = given(['09:00', book('a1', at('10:20'))], ['09:01', move('a1', at('11:00'))]);
  moved.when('10:59', checkIn('a1', 't1')).answered({ kind: 'ticket', ticketId: 't1' });
  moved.when('11:04:59.999', checkIn('a1', 't1')).answered({ kind: 'ticket', ticketId: 't1' });
  moved.when('11:05', checkIn('a1', 't1')).answered({ kind: 'late', appointmentId: 'a1' });
  expect(moved.and(['10:30', tick()]).state.appointments.get('a1')?.state).toBe('booked');
  expect(CONFIG.rules.latenessCutoffMinutes).toBe(5);
});
