/** A new schedule over bookings that are there: which are hit, and what the manager decides about each. */
import { describe, expect, it } from 'vitest';
import type { OfficeConfig } from '../../contract/office.ts';
import { hitsOf } from './hits.ts';
import { book, cancel, checkIn, configure } from './testing/commands.ts';
import { given, type Story } from './testing/given.ts';
import { at, CONFIG, TUESDAY, withExceptions, withHours, withPlaces } from './testing/office.ts';

const WEDNESDAY = '2026-11-25';
const holiday = withExceptions({ date: TUESDAY, hours: null, note: 'Праздник' });
const office = given(
  ['09:00', book('a1', at('10:20', TUESDAY))],
  ['09:01', book('a2', at('10:20', TUESDAY), 'mobile-app')],
  ['09:02', book('a3', at('17:50', WEDNESDAY), 'payment')],
);
const hit = (story: Story, config: OfficeConfig, now = '12:00') =>
  hitsOf(story.state, config, at(now)).hits.map(
    ({ appointment, why }) => `${appointment.appointmentId} ${why}`,
  );

describe('are hit', () => {
  it('those on a day that is off now, and no others', () => {
    expect(hit(office, holiday)).toEqual(['a1 closed', 'a2 closed']);
    expect(hit(office, CONFIG)).toEqual([]);
    expect(hit(office, { ...CONFIG, name: 'Другое имя' })).toEqual([]);
  });

  it('those after an earlier closing, those in a pause, those that reach into one', () => {
    expect(hit(office, withHours('08:00', '17:55'))).toEqual(['a3 closed']);
    const pause = (from: string, to: string) => {
      const hours = { opens: '08:00', closes: '18:00', breaks: [{ from, to }] };
      return hit(office, withExceptions({ date: TUESDAY, hours, note: '' }));
    };
    expect(pause('10:00', '10:30')).toEqual(['a1 break', 'a2 break']);
    expect(pause('10:25', '10:45')).toEqual(['a1 break', 'a2 break']);
    expect(pause('10:30', '10:45')).toEqual([]);
  });

  it('those who were given a place last, where there are fewer', () => {
    expect(hit(office, withPlaces(10, 1))).toEqual(['a2 full']);
    expect(hit(office.and(['09:03', cancel('a1')]), withPlaces(10, 1))).toEqual([]);
  });

  it('nobody by another grid alone', () => {
    expect(hit(office, withPlaces(15, 2))).toEqual([]);
  });

  it('nobody who is here, or whose time has come', () => {
    const here = given(
      ['09:00', book('a1', at('10:20'))],
      ['09:01', book('a2', at('12:00'))],
      ['11:50', checkIn('a2', 't1')],
    );
    const today = withExceptions({ date: '2026-11-23', hours: null, note: '' });
    expect(hit(here, today, '11:55')).toEqual([]);
    expect(hitsOf(here.state, today, at('11:55')).here.map((one) => one.appointmentId)).toEqual(['a2']);
    here
      .when('11:55', configure(today))
      .then(
        { type: 'OfficeConfigured' },
        { type: 'DayHoursChanged' },
        { type: 'AppointmentKept', appointmentId: 'a2' },
      );
  });
});

describe('the manager decides about each', () => {
  it('or nothing is changed', () => {
    office.when('12:00', configure(holiday)).refused('config-hits-appointments', { count: 2 });
    office
      .when('12:00', configure(holiday, { decisions: [{ do: 'keep', appointmentId: 'a1' }] }))
      .refused('config-hits-appointments', { count: 1 });
  });

  it('lets stay, cancels, moves: all in one', () => {
    const story = office.when(
      '12:00',
      configure(holiday, {
        decisions: [
          { do: 'move', appointmentId: 'a1', appointmentAt: at('09:00', WEDNESDAY) },
          { do: 'cancel', appointmentId: 'a2' },
          { do: 'keep', appointmentId: 'nobody' },
        ],
      }),
    );
    story.then(
      { type: 'OfficeConfigured' },
      { type: 'AppointmentCancelled', appointmentId: 'a2', by: 'schedule' },
      { type: 'AppointmentMoved', appointmentId: 'a1', movedFrom: at('10:20', TUESDAY), by: 'schedule' },
    );
    expect(hit(story, holiday)).toEqual([]);
  });

  it('and one that may stay is not asked about again', () => {
    const fewer = withPlaces(10, 1);
    const kept = office.and([
      '12:00',
      configure(fewer, { decisions: [{ do: 'keep', appointmentId: 'a2' }] }),
    ]);
    expect(hit(kept, fewer)).toEqual([]);
    kept.when('12:01', configure({ ...fewer, name: 'Другое имя' })).then({ type: 'OfficeConfigured' });
  });

  it('but nobody stays where the office would be closed', () => {
    const decisions = ['a1', 'a2'].map((appointmentId) => ({ do: 'keep' as const, appointmentId }));
    office
      .when('12:00', configure(holiday, { decisions }))
      .refused('config-keeps-closed', { appointmentAt: at('10:20', TUESDAY) });
  });

  it('but moves nobody to where there is no place, and then changes nothing', () => {
    const to = (appointmentAt: number) =>
      configure(holiday, {
        decisions: [
          { do: 'move', appointmentId: 'a1', appointmentAt },
          { do: 'cancel', appointmentId: 'a2' },
        ],
      });
    office.when('12:00', to(at('09:00', TUESDAY))).refused('slot-outside-hours');
    const full = office.and(
      ['12:00', book('a4', at('09:00', WEDNESDAY))],
      ['12:00', book('a5', at('09:00', WEDNESDAY))],
    );
    full.when('12:01', to(at('09:00', WEDNESDAY))).refused('slot-taken');
  });

  it('and two who are moved take no place from each other', () => {
    const one = withPlaces(10, 1, holiday);
    const both = (second: string) =>
      configure(one, {
        decisions: [
          { do: 'move', appointmentId: 'a1', appointmentAt: at('09:00', WEDNESDAY) },
          { do: 'move', appointmentId: 'a2', appointmentAt: at(second, WEDNESDAY) },
        ],
      });
    office.when('12:00', both('09:00')).refused('slot-taken');
    office
      .when('12:00', both('09:10'))
      .then({ type: 'OfficeConfigured' }, { type: 'AppointmentMoved' }, { type: 'AppointmentMoved' });
  });
});
