/** Days and hours in time zones, where clocks are turned and midnight may be missing. */
import { describe, expect, it } from 'vitest';
import { hoursOf, localDateAt } from './calendar.ts';
import { ALWAYS_OPEN, CONFIG, HOUR, MINUTE, withHours, withRules } from './testing/office.ts';

const iso = (moment: number | null) => (moment === null ? null : new Date(moment).toISOString());
const hours = (date: string, timezone: string, config = CONFIG) => {
  const { opensAt, closesAt, endsAt } = hoursOf(date, { ...config, timezone });
  return { opensAt: iso(opensAt), closesAt: iso(closesAt), endsAt: iso(endsAt) };
};

it.each([
  ['2026-11-23T20:59:59.999Z', 'Europe/Moscow', '2026-11-23'],
  ['2026-11-23T21:00:00.000Z', 'Europe/Moscow', '2026-11-24'],
  ['2026-11-23T21:59:59.999Z', 'Europe/Kaliningrad', '2026-11-23'],
  ['2026-11-23T12:00:00.000Z', 'Asia/Kamchatka', '2026-11-24'],
])('%s in %s is on %s', (moment, timezone, date) => {
  expect(localDateAt(Date.parse(moment), timezone)).toBe(date);
});

describe('hours in Moscow', () => {
  it('are local', () => {
    expect(hours('2026-11-23', 'Europe/Moscow')).toEqual({
      opensAt: '2026-11-23T05:00:00.000Z',
      closesAt: '2026-11-23T15:00:00.000Z',
      endsAt: '2026-11-23T16:00:00.000Z',
    });
  });

  it('follow the weekday', () => {
    const { week } = CONFIG.schedule;
    const monday = { ...CONFIG, schedule: { week: week.map((day, i) => (i === 0 ? null : day)) } };
    expect(hoursOf('2026-11-23', monday).opensAt).toBeNull();
    expect(hoursOf('2026-11-24', monday).opensAt).not.toBeNull();
  });

  it('are none on a day off, which ends at midnight', () => {
    expect(hours('2026-11-29', 'Europe/Moscow')).toEqual({
      opensAt: null,
      closesAt: null,
      endsAt: '2026-11-29T21:00:00.000Z',
    });
  });

  it('end at midnight at the latest', () => {
    const late = withRules({ dayEndsAfterClosingMinutes: 360 }, withHours('12:00', '21:00'));
    expect(hours('2026-11-23', 'Europe/Moscow', late).endsAt).toBe('2026-11-23T21:00:00.000Z');
    expect(hours('2026-11-23', 'Europe/Moscow', ALWAYS_OPEN)).toEqual({
      opensAt: '2026-11-22T21:00:00.000Z',
      closesAt: '2026-11-23T21:00:00.000Z',
      endsAt: '2026-11-23T21:00:00.000Z',
    });
  });
});

const lengthOf = (date: string, timezone: string) => {
  const day = hoursOf(date, { ...ALWAYS_OPEN, timezone });
  return (day.endsAt - (day.opensAt ?? 0)) / HOUR;
};

describe('when the clocks are turned', () => {
  it('a day has 23 or 25 hours', () => {
    expect(lengthOf('2026-03-29', 'Europe/Berlin')).toBe(23);
    expect(lengthOf('2026-10-25', 'Europe/Berlin')).toBe(25);
  });

  it('opening time is by the clock on the wall', () => {
    expect(hours('2026-03-28', 'Europe/Berlin').opensAt).toBe('2026-03-28T07:00:00.000Z');
    expect(hours('2026-03-30', 'Europe/Berlin').opensAt).toBe('2026-03-30T06:00:00.000Z');
  });

  it('an hour that is not there is the one after it', () => {
    const night = {
      ...ALWAYS_OPEN,
      schedule: { week: Array.from({ length: 7 }, () => ({ opens: '02:30', closes: '06:00' })) },
    };
    expect(hours('2026-03-29', 'Europe/Berlin', night).opensAt).toBe('2026-03-29T01:30:00.000Z');
  });

  it.each([
    ['2026-04-24', 'Africa/Cairo', 23],
    ['2026-10-29', 'Africa/Cairo', 25],
    ['2026-10-25', 'Asia/Beirut', 24],
  ])('%s in %s, where they turn at midnight, has %i hours', (date, timezone, length) => {
    expect(lengthOf(date, timezone)).toBe(length);
  });
});

/** One day's end is the next one's beginning, or a visitor would fall between them. */
it.each([
  'Europe/Moscow',
  'Europe/Berlin',
  'Africa/Cairo',
  'Asia/Beirut',
  'America/Havana',
  'Pacific/Chatham',
])('in %s no millisecond of the year is outside a day or in two', (timezone) => {
  const office = { ...ALWAYS_OPEN, timezone };
  let date = localDateAt(Date.UTC(2026, 0, 2), timezone);
  for (let i = 0; i < 366; i += 1) {
    const day = hoursOf(date, office);
    expect(localDateAt(day.opensAt ?? 0, timezone)).toBe(date);
    expect(localDateAt(day.endsAt - 1, timezone)).toBe(date);
    date = localDateAt(day.endsAt, timezone);
    expect(hoursOf(date, office).opensAt).toBe(day.endsAt);
    expect((day.endsAt - (day.opensAt ?? 0)) % (30 * MINUTE)).toBe(0);
  }
});
