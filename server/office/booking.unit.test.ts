/** Appointments are made for free times only (8.6.1–8.6.3): in the future, in working hours, on the grid, not yet full. */
import { describe, expect, it } from 'vitest';
import type { Command } from './commands.ts';
import { decide } from './decide.ts';
import { serviceNow } from './decision.ts';
import { freeDays } from './slots.ts';
import { book, cancel, checkIn, closeDay, configure, move, take, tick } from './testing/commands.ts';
import { given, givenOffice, type Story } from './testing/given.ts';
import { ALWAYS_OPEN, at, CONFIG, HOUR, MINUTE, SUNDAY, TUESDAY, withPlaces } from './testing/office.ts';

it('records the service as it is called and normed now', () => {
  given()
    .when('09:00', book('a1', at('10:20', TUESDAY), 'payment'))
    .then({
      type: 'AppointmentBooked',
      appointmentAt: at('10:20', TUESDAY),
      serviceName: 'Приём платежа',
      groupName: 'Оплата',
      serviceNormMs: 600_000,
    });
});

describe('refuses', () => {
  it('an unknown service', () => {
    given()
      .when('09:00', book('a1', at('10:20'), 'tea'))
      .refused('service-unknown');
  });

  it('a time that is not in the future', () => {
    given()
      .when('10:20', book('a1', at('10:20')))
      .refused('slot-past');
    given()
      .when('10:20:00.001', book('a1', at('10:20')))
      .refused('slot-past');
    given()
      .when('10:19:59.999', book('a1', at('10:20')))
      .then({ type: 'AppointmentBooked' });
  });

  it('a time outside working hours', () => {
    given()
      .when('07:30', book('a1', at('07:50')))
      .refused('slot-outside-hours');
    given()
      .when('07:30', book('a1', at('08:00')))
      .then({ type: 'AppointmentBooked' });
    given()
      .when('07:30', book('a1', at('17:50')))
      .then({ type: 'AppointmentBooked' });
    given()
      .when('07:30', book('a1', at('18:00')))
      .refused('slot-outside-hours');
    given()
      .when('07:30', book('a1', at('10:20', SUNDAY)))
      .refused('slot-outside-hours');
  });

  it('a time that is not on the grid', () => {
    given()
      .when('09:00', book('a1', at('10:25')))
      .refused('slot-off-grid', { minutes: 10 });
    given()
      .when('09:00', book('a1', at('10:20:00.001')))
      .refused('slot-off-grid');
  });

  it('every time where the office takes no appointments', () => {
    givenOffice(withPlaces(10, 0))
      .when('09:00', book('a1', at('10:20')))
      .refused('slot-taken');
  });
});

describe('a place', () => {
  const full = given(['09:00', book('a1', at('10:20'))], ['09:00', book('a2', at('10:20'), 'mobile-app')]);

  it('is taken when all places of the group at that time are, whatever the service', () => {
    full.when('09:01', book('a3', at('10:20'))).refused('slot-taken');
    full.when('09:01', book('a3', at('10:20'), 'payment')).then({ type: 'AppointmentBooked' });
    full.when('09:01', book('a3', at('10:30'))).then({ type: 'AppointmentBooked' });
  });

  it('stays taken by who checked in early', () => {
    full
      .and(['10:00', checkIn('a1', 't1')])
      .when('10:01', book('a3', at('10:20')))
      .refused('slot-taken');
  });

  it('is free again when cancelled', () => {
    full
      .and(['09:01', cancel('a1')])
      .when('09:02', book('a3', at('10:20')))
      .then({ type: 'AppointmentBooked', appointmentId: 'a3' });
  });

  it('is no longer for anybody when its holder missed it: the time has passed', () => {
    full
      .and(['10:25', tick()])
      .when('10:26', book('a3', at('10:20')))
      .refused('slot-past');
  });

  it('is one more when the plan is made wider', () => {
    full
      .and(['09:01', configure(withPlaces(10, 3))])
      .when('09:02', book('a3', at('10:20')))
      .then({ type: 'AppointmentBooked' });
  });
});

describe('moving what was seen', () => {
  const booked = given(['09:00', book('a1', at('10:20'))]);
  const elsewhere = booked.and(['09:01', move('a1', at('11:20'))]);
  const from = (seen: string) => ({ seenAt: at(seen) });

  it('takes another time while it has the one that was seen', () => {
    booked
      .when('09:01', move('a1', at('12:20'), 'a2', from('10:20')))
      .then({ type: 'AppointmentMoved', movedFrom: at('10:20'), appointmentAt: at('12:20') });
  });

  it('refuses what has another time by now, and names it', () => {
    elsewhere
      .when('09:02', move('a1', at('12:20'), 'a2', from('10:20')))
      .refused('booking-moved', { appointmentAt: at('11:20') });
    elsewhere
      .when('09:02', move('a1', at('12:20'), 'a2', from('11:20')))
      .then({ type: 'AppointmentMoved', movedFrom: at('11:20') });
  });

  it('is content with what has the wanted time already', () => {
    elsewhere.when('09:02', move('a1', at('11:20'), 'a2', from('10:20'))).then();
  });

  it('books after a missed one whose time was seen', () => {
    booked
      .and(['10:25', tick()])
      .when('10:26', move('a1', at('12:20'), 'a2', from('10:20')))
      .then({ type: 'AppointmentBooked', afterAppointmentId: 'a1' });
  });
});

describe('cancelling', () => {
  const booked = given(['09:00', book('a1', at('10:20'))]);

  it('ends an appointment that is booked', () => {
    const story = booked
      .when('09:01', cancel('a1'))
      .then({ type: 'AppointmentCancelled', appointmentAt: at('10:20') });
    expect(story.state.booked.size).toBe(0);
    story.when('11:00', tick()).then();
  });

  it('refuses what is not booked', () => {
    booked.when('09:01', cancel('a9')).refused('appointment-unknown');
    booked.when('09:01', cancel('a1', at('10:30'))).refused('booking-moved');
    booked
      .and(['09:01', cancel('a1')])
      .when('09:02', cancel('a1'))
      .refused('appointment-cancelled');
    booked
      .and(['10:10', checkIn('a1', 't1')])
      .when('10:11', cancel('a1'))
      .refused('appointment-used');
    booked.and(['10:25', tick()]).when('10:26', cancel('a1')).refused('appointment-missed');
  });
});

it('goes on when the day was closed, for the days to come', () => {
  given(['12:00', closeDay()])
    .when('12:01', book('a1', at('10:20', TUESDAY)))
    .then({ type: 'AppointmentBooked' });
});

/** Moscow is three hours ahead. */
const clock = (moment: number) => new Date(moment + 3 * HOUR).toISOString().slice(11, 16);

const timesOf = (story: Story, date: string, now: number, serviceId = 'consultation') => {
  const groupId = serviceNow(story.state, serviceId)?.groupId ?? '';
  const wanted = { kind: 'office', serviceId, groupId, quota: 'website', bySelf: true } as const;
  return freeDays(story.state, wanted, date, 1, now).flatMap(({ times }) => times);
};

describe('the free times of a day', () => {
  const free = (story: Story, date: string, now = '09:00', serviceId = 'consultation') => {
    return timesOf(story, date, at(now), serviceId).map((time) => [clock(time.at), time.free]);
  };

  it('are the grid from opening to closing', () => {
    const times = free(given(), '2026-11-24');
    expect(times).toHaveLength(60);
    expect([times[0], times.at(-1)]).toEqual([
      ['08:00', 2],
      ['17:50', 2],
    ]);
    expect(free(given(), '2026-11-29')).toEqual([]);
    expect(free(givenOffice(ALWAYS_OPEN), '2026-11-24')).toHaveLength(144);
  });

  it('lack what is past and what is taken; a cancelled one is free again', () => {
    const story = given(
      ['09:00', book('a1', at('10:20'))],
      ['09:00', book('a2', at('10:20'))],
      ['09:00', book('a3', at('10:30'))],
    );
    const left = free(story, '2026-11-23', '10:10');
    expect(left.slice(0, 2)).toEqual([
      ['10:30', 1],
      ['10:40', 2],
    ]);
    expect(free(story, '2026-11-23', '10:10', 'payment')[0]).toEqual(['10:20', 2]);
    expect(free(story.and(['09:05', cancel('a1')]), '2026-11-23', '10:10')[0]).toEqual(['10:20', 1]);
  });

  it('are those that can be booked, and no others', () => {
    const story = given(['09:00', book('a1', at('10:20'))], ['09:00', book('a2', at('10:20'))]);
    const now = at('09:30');
    const offered = new Set(timesOf(story, '2026-11-23', now).map((time) => time.at));
    for (let moment = at('07:00'); moment < at('19:00'); moment += 5 * MINUTE) {
      const { outcome } = decide(book('new', moment), story.state, now);
      expect(outcome.ok, new Date(moment).toISOString()).toBe(offered.has(moment));
    }
  });
});

it('a service that visitors are not offered is booked by staff only', () => {
  const services = CONFIG.services.map((service) => ({
    ...service,
    offered: { kiosk: true, booking: service.id !== 'reconciliation' },
  }));
  const story = givenOffice({ ...CONFIG, services });
  story.when('09:00', book('a1', at('10:20'), 'reconciliation')).refused('service-not-offered');
  const byStaff = { ...book('a1', at('10:20'), 'reconciliation'), channel: 'reception' } as Command;
  story.when('09:00', byStaff).then({ type: 'AppointmentBooked' });
});

it('a late holder joins the general queue once', () => {
  const late = given(['09:00', book('a1', at('10:20'))]).and(['10:25', checkIn('a1', 'never')]);
  const joined = late.and(['10:26', take('t1', { afterAppointmentId: 'a1' })]);
  joined
    .when('10:27', take('t2', { afterAppointmentId: 'a1' }))
    .refused('appointment-used', { number: 'К001' });
});
