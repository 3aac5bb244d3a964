/** Checked against the production calendars of Russia where those follow the law alone. */
import { describe, expect, it } from 'vitest';
import { schedule, type OpeningHours } from '../../contract/schedule.ts';
import { holidaysOf, specialDaysOf, weekdayOf, type HolidayWish } from './holidays.ts';

const DAY: OpeningHours = { opens: '08:00', closes: '18:00', breaks: [] };
const FIVE_DAYS = [DAY, DAY, DAY, DAY, DAY, null, null];
const SIX_DAYS = [DAY, DAY, DAY, DAY, DAY, DAY, null];

const daysOf = (over: Partial<HolidayWish>) =>
  specialDaysOf({
    year: 2026,
    week: FIVE_DAYS,
    from: '2000-01-01',
    taken: new Set(),
    shortEves: false,
    movedDaysOff: false,
    ...over,
  });
const datesOf = (over: Partial<HolidayWish>) => daysOf(over).map(({ date }) => date);
/** The eves of a year: date and closing time. */
const evesOf = (over: Partial<HolidayWish>) =>
  daysOf({ shortEves: true, ...over }).flatMap(({ date, hours }) => (hours ? [[date, hours.closes]] : []));
/** The days off that the option brings. */
const movedOf = (over: Partial<HolidayWish>) => {
  const plain = new Set(datesOf({ ...over, movedDaysOff: false }));
  return datesOf({ ...over, movedDaysOff: true }).filter((date) => !plain.has(date));
};

it('knows the days of the week', () => {
  expect(weekdayOf('2026-11-23')).toBe(0);
  expect(weekdayOf('2026-11-29')).toBe(6);
  expect(weekdayOf('2028-02-29')).toBe(1);
});

describe('the holidays', () => {
  it('are the fourteen of article 112, each a day off with its name', () => {
    const days = holidaysOf(2027);
    expect(days.map(({ date }) => date)).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((day) => `2027-01-0${day}`),
      '2027-02-23',
      '2027-03-08',
      '2027-05-01',
      '2027-05-09',
      '2027-06-12',
      '2027-11-04',
    ]);
    expect(days[6]!.note).toBe('Рождество Христово');
    expect(days[13]!.note).toBe('День народного единства');
    expect(schedule.safeParse({ week: FIVE_DAYS, exceptions: days }).success).toBe(true);
  });

  it('are added only where nothing is set yet, and not for days that are over', () => {
    const taken = new Set(['2026-05-01']);
    expect(datesOf({ from: '2026-03-09', taken })).toEqual(['2026-05-09', '2026-06-12', '2026-11-04']);
  });
});

describe('the eves', () => {
  it('are an hour shorter where they are working days; a Saturday or Sunday before a holiday is none', () => {
    // 22 February 2026 is a Sunday, 7 March a Saturday.
    expect(evesOf({ year: 2026 })).toEqual([
      ['2026-04-30', '17:00'],
      ['2026-05-08', '17:00'],
      ['2026-06-11', '17:00'],
      ['2026-11-03', '17:00'],
      ['2026-12-31', '17:00'],
    ]);
  });

  it('of a Monday holiday are no working days', () => {
    // 8 March 2027 and 1 May 2028 are Mondays; with six working days the Saturday is still two days before.
    expect(evesOf({ year: 2027 }).map(([date]) => date)).not.toContain('2027-03-07');
    expect(evesOf({ year: 2028, week: SIX_DAYS }).map(([date]) => date)).not.toContain('2028-04-30');
  });

  it('are Saturdays too where Saturdays are working days', () => {
    expect(evesOf({ year: 2026, week: SIX_DAYS })).toContainEqual(['2026-03-07', '17:00']);
  });

  it('are found across the 29th of February', () => {
    // No holiday follows it, and it moves nothing: the 7th of March 2028 is a Tuesday.
    expect(evesOf({ year: 2028 })).toContainEqual(['2028-03-07', '17:00']);
    expect(datesOf({ year: 2028, shortEves: true })).not.toContain('2028-02-29');
  });

  it('include the last day of the year, and never a day of another year or a holiday', () => {
    for (let year = 2024; year <= 2034; year += 1) {
      const eves = evesOf({ year, week: Array(7).fill(DAY), movedDaysOff: true }).map(([date]) => date);
      expect(eves).toContain(`${year}-12-31`);
      expect(eves.filter((date) => !date!.startsWith(`${year}-`))).toEqual([]);
      const holidays = new Set(holidaysOf(year).map(({ date }) => date));
      expect(eves.filter((date) => holidays.has(date!))).toEqual([]);
    }
  });

  it('end with the day: so do its breaks', () => {
    const late: OpeningHours = {
      opens: '10:00',
      closes: '20:00',
      breaks: [
        { from: '13:00', to: '14:00' },
        { from: '18:30', to: '19:30' },
        { from: '19:30', to: '20:00' },
      ],
    };
    const week = [late, late, late, late, late, null, null];
    const [eve] = daysOf({ week, shortEves: true, from: '2026-12-01' });
    expect(eve!.hours).toEqual({
      opens: '10:00',
      closes: '19:00',
      breaks: [
        { from: '13:00', to: '14:00' },
        { from: '18:30', to: '19:00' },
      ],
    });
    expect(schedule.safeParse({ week, exceptions: daysOf({ week, shortEves: true }) }).success).toBe(true);
  });

  it('of an hour of work are left alone', () => {
    const short: OpeningHours = { opens: '09:00', closes: '10:00', breaks: [] };
    expect(evesOf({ week: Array(7).fill(short) })).toEqual([]);
  });

  it('of day and night end at 23:00', () => {
    const always: OpeningHours = { opens: '00:00', closes: '24:00', breaks: [] };
    expect(evesOf({ week: Array(7).fill(always) })[0]).toEqual(['2026-02-22', '23:00']);
  });
});

describe('days off that coincide with a holiday', () => {
  it.each([
    [2022, ['2022-05-02', '2022-06-13']],
    [2026, ['2026-03-09', '2026-05-11']],
    [2027, ['2027-05-03', '2027-05-10', '2027-06-14']],
    [2028, ['2028-11-06']],
  ])('are given on the next working day: %i', (year, expected) => {
    expect(movedOf({ year })).toEqual(expected);
  });

  it('are given one after another where two holidays share a weekend', () => {
    // An office that works from Wednesday to Friday: 8 March 2027 is a Monday, 9 May a Sunday, 12 June a Saturday.
    const week = [null, null, DAY, DAY, DAY, null, null];
    expect(movedOf({ year: 2027, week })).toEqual([
      '2027-02-24',
      '2027-03-10',
      '2027-05-05',
      '2027-05-12',
      '2027-06-16',
    ]);
  });

  it('are not moved out of the first days of January', () => {
    // 1 and 2 January 2028 are a Saturday and a Sunday.
    expect(movedOf({ year: 2028 }).filter((date) => date.startsWith('2028-01'))).toEqual([]);
  });

  it('are no working days: their eve is the working day before the holiday', () => {
    // 9 May 2026 is a Saturday: the 8th is short, the 11th is off.
    const days = daysOf({ year: 2026, shortEves: true, movedDaysOff: true });
    expect(days.find(({ date }) => date === '2026-05-08')?.hours?.closes).toBe('17:00');
    expect(days.find(({ date }) => date === '2026-05-11')?.hours).toBeNull();
  });

  it('leave a day alone that is set already', () => {
    expect(movedOf({ year: 2026, taken: new Set(['2026-03-09']) })).toEqual(['2026-05-11']);
  });

  it('are none in an office that never closes, and none in one that never works', () => {
    expect(movedOf({ week: Array(7).fill(DAY) })).toEqual([]);
    expect(movedOf({ week: Array(7).fill(null) })).toEqual([]);
  });
});
