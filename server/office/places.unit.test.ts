/** Capacity, quotas, horizon, notice: what can be booked by whom, at every boundary (8.6.1–8.6.3). */
import { describe, expect, it } from 'vitest';
import type { OfficeConfig } from '../../contract/office.ts';
import { nearestFree } from './slots.ts';
import { book, cancel, checkIn, configure, move, recordHomeVisit, tick } from './testing/commands.ts';
import { given, givenOffice } from './testing/given.ts';
import {
  ALWAYS_OPEN,
  at,
  CONFIG,
  planOf,
  SUNDAY,
  TUESDAY,
  withAppointments,
  withExceptions,
  withPlaces,
} from './testing/office.ts';

const TEN_TWENTY = at('10:20', TUESDAY);
const byPhone = { channel: 'phone' } as const;
const atDesk = { channel: 'reception' } as const;
const reserved = { channel: 'reception', fromReserve: true } as const;
const usual = (...plan: Parameters<typeof planOf>) => withAppointments({ usualPlan: planOf(...plan) });

describe('a quota', () => {
  const office = givenOffice(usual(10, 4, { website: 1, phone: 2, 'in-person': 1, reserve: 1 }));

  it('is for each way of booking; together they never take more than the capacity less the reserve', () => {
    const one = office.and(['09:00', book('a1', TEN_TWENTY)]);
    one.when('09:01', book('a2', TEN_TWENTY)).refused('slot-taken');
    one
      .when('09:01', book('a2', TEN_TWENTY, 'consultation', { channel: 'personal-account' }))
      .refused('slot-taken');
    const three = one.and(
      ['09:01', book('a2', TEN_TWENTY, 'consultation', byPhone)],
      ['09:02', book('a3', TEN_TWENTY, 'consultation', byPhone)],
    );
    three.when('09:03', book('a4', TEN_TWENTY, 'consultation', atDesk)).refused('slot-taken');
    const all = three.and(['09:03', book('a4', TEN_TWENTY, 'consultation', reserved)]);
    expect(all.events.at(-1)?.body).toMatchObject({ type: 'AppointmentBooked', quota: 'reserve' });
    all.when('09:04', book('a5', TEN_TWENTY, 'consultation', reserved)).refused('slot-taken');
  });

  it('is free again for the same way of booking when its appointment is cancelled or goes elsewhere', () => {
    const one = office.and(['09:00', book('a1', TEN_TWENTY)]);
    one
      .and(['09:01', cancel('a1')])
      .when('09:02', book('a2', TEN_TWENTY))
      .then({ type: 'AppointmentBooked' });
    one
      .and(['09:01', move('a1', at('10:30', TUESDAY))])
      .when('09:02', book('a2', TEN_TWENTY))
      .then({ type: 'AppointmentBooked' });
  });
});

describe('a plan', () => {
  it('of a service gives it places of its own, on a grid of its own', () => {
    const servicePlans = [{ serviceId: 'mobile-app', ...planOf(30, 1) }];
    const office = givenOffice(withAppointments({ servicePlans, usualPlan: planOf(10, 1) }), [
      '09:00',
      book('a1', at('10:30', TUESDAY)),
    ]);
    office.when('09:01', book('a2', at('10:30', TUESDAY))).refused('slot-taken');
    const other = office.when('09:01', book('a2', at('10:30', TUESDAY), 'mobile-app'));
    other.then({ type: 'AppointmentBooked', lengthMs: 1_800_000 });
    other
      .when('09:02', book('a3', at('10:40', TUESDAY), 'mobile-app'))
      .refused('slot-off-grid', { minutes: 30 });
  });

  it('of a group is for all its services without one', () => {
    const groupPlans = [{ groupId: 'consultation', ...planOf(15, 1) }];
    const office = givenOffice(withAppointments({ groupPlans }), ['09:00', book('a1', at('10:15', TUESDAY))]);
    office.when('09:01', book('a2', at('10:15', TUESDAY), 'mobile-app')).refused('slot-taken');
    office.when('09:01', book('a2', TEN_TWENTY, 'payment')).then({ type: 'AppointmentBooked' });
  });

  it('that has changed its grid sells no moment twice', () => {
    const ten = givenOffice(withPlaces(10, 1), ['09:00', book('a1', at('10:10', TUESDAY))]);
    const thirty = ten.and(['09:01', configure(withPlaces(30, 1))]);
    thirty.when('09:02', book('a2', at('10:00', TUESDAY))).refused('slot-taken');
    thirty.when('09:02', book('a2', at('10:30', TUESDAY))).then({ type: 'AppointmentBooked' });
  });
});

describe('pauses and the end of the day', () => {
  const lunch = { opens: '08:00', closes: '18:00', breaks: [{ from: '12:00', to: '12:45' }] };
  const office = givenOffice({
    ...withPlaces(20, 1),
    schedule: { week: [lunch, lunch, lunch, lunch, lunch, lunch, null], exceptions: [] },
  });

  it.each([
    ['11:40', 'AppointmentBooked'],
    ['12:00', 'slot-outside-hours'],
    ['12:20', 'slot-outside-hours'],
    ['12:45', 'AppointmentBooked'],
    ['12:40', 'slot-outside-hours'],
    ['17:25', 'AppointmentBooked'],
    ['17:45', 'slot-outside-hours'],
  ])('an appointment for %s: %s', (time, outcome) => {
    const told = office.when('09:00', book('a1', at(time, TUESDAY)));
    if (outcome === 'AppointmentBooked') told.then({ type: outcome });
    else told.refused('slot-outside-hours');
  });

  it('no appointment reaches into a pause or past closing', () => {
    const odd = givenOffice({
      ...withPlaces(25, 1),
      schedule: { week: [lunch, lunch, lunch, lunch, lunch, lunch, null], exceptions: [] },
    });
    odd.when('09:00', book('a1', at('11:45', TUESDAY))).refused('slot-outside-hours');
    odd.when('09:00', book('a1', at('17:45', TUESDAY))).refused('slot-outside-hours');
  });
});

describe('the horizon and the notice', () => {
  const office = (horizonDays: number, noticeMinutes: number, config: OfficeConfig = CONFIG) =>
    givenOffice(withAppointments({ horizonDays, noticeMinutes }, config));

  it('the last bookable day is today and so many more, to its last slot', () => {
    const week = office(7, 0);
    week.when('09:00', book('a1', at('17:50', '2026-11-30'))).then({ type: 'AppointmentBooked' });
    week.when('09:00', book('a1', at('08:00', '2026-12-01'))).refused('slot-too-far', { days: 7 });
    week
      .when('23:59:59.999', book('a1', at('08:00', '2026-12-01')))
      .refused('slot-too-far', undefined, { type: 'DayClosed' });
    week
      .and([at('00:00', TUESDAY), tick()])
      .when(at('00:00', TUESDAY), book('a1', at('08:00', '2026-12-01')))
      .then({ type: 'AppointmentBooked' });
  });

  it('binds visitors to the notice, to the millisecond, and staff not at all', () => {
    const hour = office(7, 60);
    hour.when('09:20', book('a1', at('10:20'))).then({ type: 'AppointmentBooked' });
    hour.when('09:20:00.001', book('a1', at('10:20'))).refused('slot-too-soon', { minutes: 60 });
    hour
      .when('10:19:59.999', book('a1', at('10:20'), 'consultation', byPhone))
      .then({ type: 'AppointmentBooked' });
    hour.when('10:20', book('a1', at('10:20'), 'consultation', byPhone)).refused('slot-past');
  });

  it('today only, where the horizon is nothing', () => {
    office(0, 0)
      .when('09:00', book('a1', at('08:00', TUESDAY)))
      .refused('slot-too-far', { days: 0 });
    office(0, 0)
      .when('09:00', book('a1', at('10:20')))
      .then({ type: 'AppointmentBooked' });
  });

  it('goes over midnight in an office that never closes', () => {
    const always = office(1, 30, ALWAYS_OPEN);
    always.when('23:40', book('a1', at('00:10', TUESDAY))).then({ type: 'AppointmentBooked' });
    always.when('23:40:00.001', book('a1', at('00:10', TUESDAY))).refused('slot-too-soon');
  });
});

describe('holidays', () => {
  const eve = { date: TUESDAY, hours: { opens: '08:00', closes: '17:00', breaks: [] }, note: '' };
  const holiday = { date: '2026-11-25', hours: null, note: 'Праздник' };
  const moved = { date: SUNDAY, hours: { opens: '09:00', closes: '15:00', breaks: [] }, note: '' };
  const office = givenOffice(withExceptions(eve, holiday, moved));

  it('the eve ends an hour earlier, the holiday has no times, the moved working day has its own', () => {
    office.when('09:00', book('a1', at('16:50', TUESDAY))).then({ type: 'AppointmentBooked' });
    office.when('09:00', book('a1', at('17:00', TUESDAY))).refused('slot-outside-hours');
    office.when('09:00', book('a1', at('10:20', '2026-11-25'))).refused('slot-outside-hours');
    office.when('09:00', book('a1', at('14:50', SUNDAY))).then({ type: 'AppointmentBooked' });
    office.when('09:00', book('a1', at('15:00', SUNDAY))).refused('slot-outside-hours');
  });

  it('the nearest free times skip them', () => {
    const full = givenOffice({
      ...withPlaces(240, 1),
      schedule: withExceptions(eve, holiday, moved).schedule,
    });
    const wanted = { kind: 'office', serviceId: 'consultation', groupId: 'consultation' } as const;
    const nearest = nearestFree(
      full.state,
      { ...wanted, quota: 'website', bySelf: true },
      at('12:00', '2026-11-25'),
      at('09:00'),
      3,
    );
    expect(nearest).toEqual([at('12:00', TUESDAY), at('08:00', '2026-11-26'), at('12:00', '2026-11-26')]);
  });
});

it('whoever comes too late for a place is told the nearest that are free', () => {
  const office = givenOffice(
    withPlaces(10, 1),
    ['09:00', book('a1', TEN_TWENTY)],
    ['09:00', book('a2', at('10:30', TUESDAY))],
  );
  const nearest = ['09:40', '09:50', '10:00', '10:10', '10:40', '10:50']
    .map((time) => at(time, TUESDAY))
    .sort();
  const told = office.when('09:01', book('a3', TEN_TWENTY));
  told.refused('slot-taken');
  expect(told.refusal?.nearest?.toSorted()).toEqual(nearest);
});

describe('one phone number', () => {
  const office = givenOffice(withAppointments({ mostPerPhone: 2, noticeMinutes: 0 }), [
    '09:00',
    book('a1', TEN_TWENTY),
  ]);
  const again = (id: string, time: string, ofPhone: string[], options = {}) =>
    book(id, at(time, TUESDAY), 'payment', { ofPhone, ...options });

  it('holds so many bookings at once', () => {
    const two = office.and(['09:01', again('a2', '11:00', ['a1'])]);
    two.when('09:02', again('a3', '12:00', ['a1', 'a2'])).refused('phone-holds-too-many', { most: 2 });
    two
      .and(['09:02', cancel('a1')])
      .when('09:03', again('a3', '12:00', ['a1', 'a2']))
      .then({ type: 'AppointmentBooked' });
    two.when('09:02', again('a3', '12:00', ['a1', 'a2'], atDesk)).then({ type: 'AppointmentBooked' });
  });

  it('is in one place at a time', () => {
    office
      .when('09:01', again('a2', '10:20', ['a1']))
      .refused('phone-booked-then', { appointmentAt: TEN_TWENTY });
    office.when('09:01', again('a2', '10:30', ['a1'])).then({ type: 'AppointmentBooked' });
  });
});

describe('moving', () => {
  const office = given(['09:00', book('a1', TEN_TWENTY)]);

  it('keeps the appointment and its codes, and says who moved it', () => {
    const moved = office.when('09:01', move('a1', at('11:00', TUESDAY)));
    moved.then({
      type: 'AppointmentMoved',
      movedFrom: TEN_TWENTY,
      appointmentAt: at('11:00', TUESDAY),
      by: 'visitor',
    });
    moved.answered({ kind: 'appointment', appointmentId: 'a1' });
    expect([...moved.state.booked.keys()]).toEqual([[at('11:00', TUESDAY), 'a1']]);
    office
      .when('09:01', move('a1', at('11:00', TUESDAY), 'x', atDesk))
      .then({ type: 'AppointmentMoved', by: 'staff' });
  });

  it('to the same time does nothing', () => {
    office
      .when('09:01', move('a1', TEN_TWENTY))
      .then()
      .answered({ kind: 'appointment', appointmentId: 'a1' });
  });

  it('asks for a place as a booking does, but does not stand in its own way', () => {
    const full = givenOffice(
      withPlaces(10, 1),
      ['09:00', book('a1', TEN_TWENTY)],
      ['09:00', book('a2', at('10:30', TUESDAY))],
    );
    full.when('09:01', move('a1', at('10:30', TUESDAY))).refused('slot-taken');
    const wider = full.and(['09:01', cancel('a2')], ['09:02', configure(withPlaces(20, 1))]);
    wider.when('09:03', move('a1', at('10:20', TUESDAY), 'x', byPhone)).then({ type: 'AppointmentMoved' });
  });

  it('of a missed one books anew, once; the missed one stays missed', () => {
    const missed = given(['09:00', book('a1', at('10:20'))], ['10:25', tick()]);
    const again = missed.when('10:26', move('a1', at('11:00'), 'a2'));
    again.then({ type: 'AppointmentBooked', appointmentId: 'a2', afterAppointmentId: 'a1' });
    expect(again.state.appointments.get('a1')?.state).toBe('missed');
    again.when('10:27', move('a1', at('12:00'), 'a3')).refused('booking-unchangeable');
    again
      .when('10:55', checkIn('a1', 't1'))
      .then({ type: 'VisitorCheckedIn', appointmentId: 'a2' }, { type: 'TicketIssued' });
  });

  it('is not for what has ended otherwise', () => {
    office.when('09:01', move('a9', TEN_TWENTY)).refused('appointment-unknown');
    office
      .and(['09:01', cancel('a1')])
      .when('09:02', move('a1', at('11:00', TUESDAY)))
      .refused('appointment-cancelled');
    given(['09:00', book('a1', at('10:20'))], ['10:10', checkIn('a1', 't1')])
      .when('10:11', move('a1', at('11:00')))
      .refused('appointment-used');
  });
});

describe('a visit at home', () => {
  const home = { kind: 'home-visit', channel: 'phone' } as const;
  const office = givenOffice(withAppointments({ homeVisitPlan: { slotMinutes: 60, capacity: 1 } }));
  const booked = office.and(['09:00', book('a1', at('11:00'), 'payment', home)]);

  it('is booked where the office makes them, on places of their own', () => {
    given()
      .when('09:00', book('a1', at('11:00', TUESDAY), 'payment', home))
      .refused('home-visits-not-made');
    booked.when('09:01', book('a2', at('11:00'), 'consultation', home)).refused('slot-taken');
    booked.when('09:01', book('a2', at('11:00'), 'payment')).then({ type: 'AppointmentBooked' });
  });

  it('is nobody to wait for in the office', () => {
    booked.when('11:00', checkIn('a1', 't1')).refused('appointment-at-home');
    booked.when('11:30', tick()).then();
  });

  it('was made or not, by the word of staff, once its time has come', () => {
    booked.when('10:59', recordHomeVisit('a1')).refused('home-visit-not-yet', { appointmentAt: at('11:00') });
    const made = booked.when('12:00', recordHomeVisit('a1'));
    made.then({ type: 'HomeVisitRecorded', outcome: 'made' });
    made.when('12:01', recordHomeVisit('a1', 'not-made')).refused('booking-unchangeable');
    office
      .and(['09:00', book('a1', at('10:20'))])
      .when('10:20', recordHomeVisit('a1'))
      .refused('appointment-no-home-visit');
  });

  it('of which nobody says anything by the next evening is recorded as such', () => {
    booked
      .and([at('22:59:59.999', TUESDAY), tick()])
      .when(at('23:00', TUESDAY), tick())
      .then({
        type: 'AppointmentMissed',
        by: 'not-recorded',
      });
  });
});

describe('a service that has moved to another group', () => {
  const moved: OfficeConfig = {
    ...withPlaces(10, 1),
    services: CONFIG.services.map((service) =>
      service.id === 'mobile-app' ? { ...service, groupId: 'payment' } : service,
    ),
  };
  const office = givenOffice(withPlaces(10, 1), ['09:00', book('a1', TEN_TWENTY, 'mobile-app')]);

  it('takes its bookings with it: no place is sold twice', () => {
    const after = office.and(['09:01', configure(moved)]);
    after.when('09:02', book('a2', TEN_TWENTY, 'mobile-app')).refused('slot-taken');
    after.when('09:02', book('a2', TEN_TWENTY, 'payment')).refused('slot-taken');
    after.when('09:02', book('a2', TEN_TWENTY, 'consultation')).then({ type: 'AppointmentBooked' });
  });

  it('hits whoever has no place there', () => {
    const both = office.and(['09:00', book('a2', TEN_TWENTY, 'payment')]);
    both.when('09:01', configure(moved)).refused('config-hits-appointments', { count: 1 });
  });
});

describe('changing one’s mind', () => {
  const times = ['10:30', '10:40', '10:50', '11:00', '11:10'].map((time) => at(time, TUESDAY));
  const booked = given(['09:00', book('a1', TEN_TWENTY)]);

  it('is for five times by oneself; staff may move it on', () => {
    const often = times.reduce((story, time) => story.and(['09:01', move('a1', time)]), booked);
    often.when('09:02', move('a1', at('11:20', TUESDAY))).refused('booking-moved-often', { most: 5 });
    often.when('09:02', move('a1', at('11:20', TUESDAY), 'x', atDesk)).then({ type: 'AppointmentMoved' });
  });

  it('does not put one number into two places at a time', () => {
    const two = booked.and(['09:01', book('a2', at('11:00', TUESDAY), 'payment')]);
    two
      .when('09:02', move('a2', TEN_TWENTY, 'x', { ofPhone: ['a1'] }))
      .refused('phone-booked-then', { appointmentAt: TEN_TWENTY });
  });
});

it('a visit at home is moved by staff alone, and not cancelled by the visitor once its time has come', () => {
  const home = { kind: 'home-visit', channel: 'phone' } as const;
  const office = givenOffice(withAppointments({ homeVisitPlan: { slotMinutes: 60, capacity: 1 } }), [
    '09:00',
    book('a1', at('11:00'), 'payment', home),
  ]);
  office.when('09:01', move('a1', at('12:00'))).refused('home-visit-by-staff');
  office.when('09:01', move('a1', at('12:00'), 'x', byPhone)).then({ type: 'AppointmentMoved' });
  const byVisitor = { ...cancel('a1'), by: 'visitor' } as ReturnType<typeof cancel>;
  office.when('10:59:59.999', byVisitor).then({ type: 'AppointmentCancelled' });
  office.when('11:00', byVisitor).refused('home-visit-by-staff');
});
