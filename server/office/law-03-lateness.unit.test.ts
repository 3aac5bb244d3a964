/** Law 3: late is a check-in 5 min 00 s or more after the appointed time; nobody meets a dead end. */
import { describe, expect, it } from 'vitest';
import { book, cancel, checkIn, configure, take, tick } from './testing/commands.ts';
import { given, givenOffice } from './testing/given.ts';
import { at, CONFIG, MINUTE, TUESDAY, withRules } from './testing/office.ts';

const APPOINTED = at('10:20');
const booked = given(['09:00', book('a1', APPOINTED)]);
const missed = booked.and(['10:25', tick()]);

describe('check-in', () => {
  it.each([
    ['10:00', 20 * MINUTE, 0],
    ['10:19:59.999', 1, 0],
    ['10:20', 0, 0],
    ['10:20:00.001', 0, 1],
    ['10:24:59', 0, 5 * MINUTE - 1000],
    ['10:24:59.999', 0, 5 * MINUTE - 1],
  ])('at %s keeps the priority', (time, earlyMs, lateMs) => {
    booked
      .when(time, checkIn('a1', 't1'))
      .then(
        { type: 'VisitorCheckedIn', appointmentId: 'a1', ticketId: 't1', earlyMs, lateMs },
        { type: 'TicketIssued', visitorClass: 'appointment', appointmentAt: APPOINTED },
      )
      .answered({ kind: 'ticket', ticketId: 't1' });
  });

  it.each([
    ['10:25', 5 * MINUTE],
    ['10:25:00.001', 5 * MINUTE + 1],
    ['10:25:01', 5 * MINUTE + 1000],
  ])('at %s is late: missed, and the offers are shown', (time, lateMs) => {
    booked
      .when(time, checkIn('a1', 't1'))
      .then({ type: 'AppointmentMissed', appointmentId: 'a1' }, { type: 'LateVisitorCame', lateMs })
      .answered({ kind: 'late', appointmentId: 'a1' });
  });

  it('after the sweep is late as well, each time the visitor tries', () => {
    missed
      .when('10:26', checkIn('a1', 't1'))
      .then({ type: 'LateVisitorCame', lateMs: 6 * MINUTE })
      .when('10:50', checkIn('a1', 't2'))
      .then({ type: 'LateVisitorCame', lateMs: 30 * MINUTE });
  });

  it('counts by the cutoff that holds now', () => {
    const stricter = configure(withRules({ latenessCutoffMinutes: 3 }));
    booked
      .and(['09:30', stricter])
      .when('10:23', checkIn('a1', 't1'))
      .answered({ kind: 'late', appointmentId: 'a1' });
    booked
      .and(['09:30', stricter])
      .when('10:22:59.999', checkIn('a1', 't1'))
      .answered({ kind: 'ticket', ticketId: 't1' });
  });

  it('with a cutoff of nought is late at the very time', () => {
    const story = givenOffice(withRules({ latenessCutoffMinutes: 0 }), ['09:00', book('a1', APPOINTED)]);
    story.when('10:20', checkIn('a1', 't1')).answered({ kind: 'late', appointmentId: 'a1' });
    story.when('10:19:59.999', checkIn('a1', 't1')).answered({ kind: 'ticket', ticketId: 't1' });
  });
});

describe('an appointment nobody checked in for', () => {
  it('is still waited for a millisecond before the cutoff', () => {
    booked.when('10:24:59.999', tick()).then();
  });

  it('becomes missed at the cutoff', () => {
    booked
      .when('10:25', tick())
      .then({ type: 'AppointmentMissed', appointmentId: 'a1', appointmentAt: APPOINTED, by: 'no-show' });
  });

  it('becomes missed once', () => {
    missed.when('10:30', tick()).then();
  });

  it('becomes missed before the command that brings the time', () => {
    booked
      .when('10:31', take('t1'))
      .then({ type: 'AppointmentMissed', appointmentId: 'a1' }, { type: 'TicketIssued', ticketId: 't1' });
  });

  it('is counted', () => {
    expect(missed.state.tally.missedAppointments).toBe(1);
  });
});

describe('the late visitor', () => {
  it('may take a place in the general queue, behind those who are there', () => {
    missed
      .and(['10:24', take('walk-in')])
      .when('10:27', take('late', { afterAppointmentId: 'a1' }))
      .then({
        type: 'TicketIssued',
        visitorClass: 'general',
        arrivalAt: at('10:27'),
        appointmentId: 'a1',
        appointmentAt: null,
      });
  });

  it('may book a new appointment', () => {
    missed
      .when('10:27', book('a2', at('10:30')))
      .then({ type: 'AppointmentBooked', appointmentAt: at('10:30') })
      .answered({ kind: 'appointment', appointmentId: 'a2' });
  });

  it('has no such place while the appointment stands', () => {
    booked.when('10:00', take('t1', { afterAppointmentId: 'a1' })).refused('appointment-not-late');
  });

  it('is known by the appointment', () => {
    booked.when('10:00', take('t1', { afterAppointmentId: 'a9' })).refused('appointment-unknown');
  });
});

describe('check-in is refused', () => {
  it('for a code nobody knows', () => {
    given().when('10:00', checkIn('a9', 't1')).refused('appointment-unknown');
  });

  it('for an appointment already used', () => {
    booked
      .and(['10:10', checkIn('a1', 't1')])
      .when('10:11', checkIn('a1', 't2'))
      .refused('appointment-used');
  });

  it('for a cancelled appointment', () => {
    booked
      .and(['09:10', cancel('a1')])
      .when('10:10', checkIn('a1', 't1'))
      .refused('appointment-cancelled');
  });

  it('on another day', () => {
    given(['09:00', book('a1', at('10:20', TUESDAY))])
      .when('10:10', checkIn('a1', 't1'))
      .refused('appointment-other-day', { appointmentAt: at('10:20', TUESDAY) });
  });
});

it('knows an appointment of this morning also when the server slept until after it', () => {
  given(['09:00', book('a1', at('08:20', TUESDAY))])
    .when(at('09:00', TUESDAY), checkIn('a1', 't1'))
    .answered({ kind: 'late', appointmentId: 'a1' });
});

it('counts the missed appointments of the morning on the day they belong to', () => {
  const { state } = given(['09:00', book('a1', at('08:20', TUESDAY))]).and([at('09:00', TUESDAY), tick()]);
  expect(state.tally.missedAppointments).toBe(1);
});

describe('a service that is hidden from visitors after it was booked', () => {
  const shown = (isShown: boolean) => ({ kiosk: isShown, booking: isShown });
  const services = CONFIG.services.map((service) => ({
    ...service,
    offered: shown(service.id !== 'consultation'),
  }));
  const hidden = booked.and(['09:30', configure({ ...CONFIG, services })]);

  it('still lets its holder in', () => {
    hidden.when('10:10', checkIn('a1', 't1')).answered({ kind: 'ticket', ticketId: 't1' });
  });

  it('and a late one into the general queue, as was offered', () => {
    const late = hidden.and(['10:25', checkIn('a1', 'never')]);
    late.when('10:26', take('t1', { afterAppointmentId: 'a1' })).then({ type: 'TicketIssued' });
    late.when('10:26', take('t1')).refused('service-not-offered');
  });
});
