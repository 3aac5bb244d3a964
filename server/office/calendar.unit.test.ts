/** Days and hours in time zones, where clocks are turned and midnight may be missing. */
import { describe, expect, it } from 'vitest';
import type { ScheduleException } from '../../contract/schedule.ts';
import { addDays, hoursOf, localDateAt, localTimeAt, nextOpening, noteOn, workingSpans } from './calendar.ts';
import {
  ALWAYS_OPEN,
  at,
  CONFIG,
  HOUR,
  MINUTE,
  withExceptions,
  withHours,
  withRules,
} from './testing/office.ts';

const iso = (moment: number | null) => (moment === null ? null : new Date(moment).toISOString());
const hours = (date: string, timezone: string, config = CONFIG) => {
  const { opensAt, closesAt, endsAt } = hoursOf(date, { ...config, timezone });
  return { opensAt: iso(opensAt), closesAt: iso(closesAt), endsAt: iso(endsAt) };
};

it.each([
  ['2026-11-23T20:59:59.999Z', 'Europe/Moscow', '2026-11-23', '23:59'],
  ['2026-11-23T21:00:00.000Z', 'Europe/Moscow', '2026-11-24', '00:00'],
  ['2026-11-23T21:59:59.999Z', 'Europe/Kaliningrad', '2026-11-23', '23:59'],
  ['2026-11-23T12:00:00.000Z', 'Asia/Kamchatka', '2026-11-24', '00:00'],
])('%s in %s is on %s, at %s', (moment, timezone, date, time) => {
  expect(localDateAt(Date.parse(moment), timezone)).toBe(date);
  expect(localTimeAt(Date.parse(moment), timezone)).toBe(time);
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
    const monday = {
      ...CONFIG,
      schedule: { week: week.map((day, i) => (i === 0 ? null : day)), exceptions: [] },
    };
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

describe('a date that differs from its day of the week', () => {
  const hoursOn = (date: string, exception: ScheduleException) =>
    hours(date, 'Europe/Moscow', withExceptions(exception));

  it('is a day off on a holiday, whatever the day of the week', () => {
    const holiday = { date: '2026-11-04', hours: null, note: 'День народного единства' };
    expect(hoursOn('2026-11-04', holiday).opensAt).toBeNull();
    expect(hoursOn('2026-11-11', holiday).opensAt).not.toBeNull();
    expect(noteOn('2026-11-04', withExceptions(holiday).schedule)).toBe('День народного единства');
    expect(noteOn('2026-11-05', withExceptions(holiday).schedule)).toBe('');
  });

  it('closes earlier on the eve of a holiday', () => {
    const eve = { date: '2026-12-31', hours: { opens: '08:00', closes: '17:00', breaks: [] }, note: '' };
    expect(hoursOn('2026-12-31', eve).closesAt).toBe('2026-12-31T14:00:00.000Z');
    expect(hoursOn('2026-12-24', eve).closesAt).toBe('2026-12-24T15:00:00.000Z');
  });

  it('is a working day on a moved one', () => {
    const moved = { date: '2026-11-29', hours: { opens: '09:00', closes: '16:00', breaks: [] }, note: '' };
    expect(hoursOn('2026-11-29', moved).opensAt).toBe('2026-11-29T06:00:00.000Z');
  });

  it('is passed over by the next opening, a row of holidays too', () => {
    const free = Array.from({ length: 9 }, (_, i) => ({
      date: addDays('2026-12-31', i),
      hours: null,
      note: '',
    }));
    const opening = nextOpening('2026-12-30', withExceptions(...free));
    expect(iso(opening)).toBe('2027-01-09T05:00:00.000Z');
  });
});

describe('pauses', () => {
  const lunch = {
    opens: '08:00',
    closes: '18:00',
    breaks: [
      { from: '12:00', to: '12:45' },
      { from: '15:00', to: '15:15' },
    ],
  };
  const office = withExceptions({ date: '2026-11-24', hours: lunch, note: '' });
  const clockOf = (moment: number) => new Date(moment + 3 * HOUR).toISOString().slice(11, 16);

  it('part the day into spans of work', () => {
    const spans = workingSpans(hoursOf('2026-11-24', office));
    expect(spans.map(({ from, to }) => `${clockOf(from)}–${clockOf(to)}`)).toEqual([
      '08:00–12:00',
      '12:45–15:00',
      '15:15–18:00',
    ]);
    expect(workingSpans(hoursOf('2026-11-23', office))).toHaveLength(1);
    expect(workingSpans(hoursOf('2026-11-29', office))).toEqual([]);
  });

  it('at the very beginning or end of the day leave no empty span', () => {
    const edges = {
      ...lunch,
      breaks: [
        { from: '08:00', to: '09:00' },
        { from: '17:00', to: '18:00' },
      ],
    };
    const spans = workingSpans(
      hoursOf('2026-11-24', withExceptions({ date: '2026-11-24', hours: edges, note: '' })),
    );
    expect(spans).toEqual([{ from: at('09:00', '2026-11-24'), to: at('17:00', '2026-11-24') }]);
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
      schedule: {
        week: Array.from({ length: 7 }, () => ({ opens: '02:30', closes: '06:00', breaks: [] })),
        exceptions: [],
      },
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
