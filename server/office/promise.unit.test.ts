/** Clause 6.2.3: within 10 working days, by no later than 30 calendar days. Checked against the production calendars of Russia. */
import { describe, expect, it } from 'vitest';
import type { OfficeConfig } from '../../contract/office.ts';
import type { OpeningHours, ScheduleException } from '../../contract/schedule.ts';
import { addDays } from './calendar.ts';
import { promiseDue } from './promise.ts';
import { ALWAYS_OPEN, CONFIG } from './testing/office.ts';

const DAY: OpeningHours = { opens: '08:00', closes: '18:00', breaks: [] };
const off = (date: string): ScheduleException => ({ date, hours: null, note: '' });
const open = (date: string): ScheduleException => ({ date, hours: { ...DAY, closes: '14:00' }, note: '' });

/** Open on these days of the week, Monday being 1, but for the special ones. */
const office = (days: readonly number[], ...exceptions: ScheduleException[]): OfficeConfig => ({
  ...CONFIG,
  schedule: { week: CONFIG.schedule.week.map((_, i) => (days.includes(i + 1) ? DAY : null)), exceptions },
});
const fiveDays = (...special: ScheduleException[]) => office([1, 2, 3, 4, 5], ...special);
const sixDays = (...special: ScheduleException[]) => office([1, 2, 3, 4, 5, 6], ...special);
const daysOff = (from: string, days: number) => Array.from({ length: days }, (_, i) => off(addDays(from, i)));

const dueOf = (date: string, config: OfficeConfig) => promiseDue(date, config).due;

/** Monday 23 November 2026: Monday 7 December is the tenth working day after it. */
const MONDAY = '2026-11-23';

describe('the tenth working day', () => {
  it.each([
    ['of an office of five days a week', fiveDays()],
    ['of one that is open on Saturdays: that makes them no working days', sixDays()],
    ['of one of seven days, round the clock', ALWAYS_OPEN],
    ['of one of two days a week: the law has five', office([1, 4])],
    [
      'of one that is open at weekends alone has no open day: the Sunday before',
      office([6, 7]),
      '2026-12-06',
    ],
    ['of one whose week has no hours at all', office([])],
  ])('%s', (_, config, due = '2026-12-07') => {
    expect(dueOf(MONDAY, config)).toBe(due);
  });

  it.each([
    ['on a Friday: the term begins on Monday', '2026-11-27', '2026-12-11'],
    ['on a Sunday: the term begins on Monday', '2026-11-29', '2026-12-11'],
    ['on the last day of January', '2027-01-31', '2027-02-12'],
    ['when February has 29 days', '2028-02-21', '2028-03-07'],
  ])('%s', (_, date, due) => {
    expect(dueOf(date, ALWAYS_OPEN)).toBe(due);
  });
});

describe('holidays of the law', () => {
  it.each([
    ['nothing entered', fiveDays()],
    ['the days entered', fiveDays(...daysOff('2027-01-01', 8))],
    ['an office that is open on them', sixDays(open('2027-01-04'), open('2027-01-05'))],
    ['an office that never closes', ALWAYS_OPEN],
  ])('are none, 1 to 8 January among them: %s', (_, config) => {
    expect(dueOf('2026-12-25', config)).toBe('2027-01-18');
  });

  it.each([
    ['23 February and 8 March', '2027-02-22', '2027-03-10'],
    ['1 May', '2026-04-30', '2026-05-15'],
    ['12 June', '2026-06-11', '2026-06-26'],
    ['4 November', '2026-11-03', '2026-11-18'],
  ])('%s', (_, date, due) => {
    expect(dueOf(date, ALWAYS_OPEN)).toBe(due);
  });
});

describe('moved days', () => {
  it('are none: 31 December 2025 and 9 January 2026', () => {
    const config = fiveDays(off('2025-12-31'), off('2026-01-09'));
    expect(dueOf('2025-12-26', config)).toBe('2026-01-21');
  });

  it('are none: 11 May 2026, for the Saturday of Victory Day', () => {
    expect(dueOf('2026-04-30', fiveDays(off('2026-05-11')))).toBe('2026-05-18');
  });

  it('are known only when they were entered: without it the answer is promised earlier, not later', () => {
    expect(dueOf('2026-04-30', fiveDays())).toBe('2026-05-15');
  });

  it('bring a working Saturday: 1 November 2025, for Monday the third', () => {
    const config = fiveDays(open('2025-11-01'), off('2025-11-03'));
    expect(dueOf('2025-10-29', config)).toBe('2025-11-13');
  });

  it('are no Saturday with other hours where the office is always open on it', () => {
    const config = sixDays(open('2025-11-01'), off('2025-11-03'));
    expect(dueOf('2025-10-29', config)).toBe('2025-11-14');
  });

  it('are not told from a weekday off of the office alone', () => {
    expect(dueOf(MONDAY, fiveDays(off('2026-11-25')))).toBe('2026-12-08');
  });

  it('are no weekday that is only shorter', () => {
    expect(dueOf(MONDAY, fiveDays(open('2026-11-25')))).toBe('2026-12-07');
  });
});

describe('the day that is proposed', () => {
  it('is the last before the tenth on which the office receives: Thursday 12 November, not Friday', () => {
    expect(dueOf('2026-10-29', office([2, 4]))).toBe('2026-11-12');
  });

  it('is the last working day where the thirty have fewer than ten', () => {
    expect(dueOf(MONDAY, fiveDays(...daysOff('2026-11-27', 40)))).toBe('2026-11-26');
  });

  it('is the thirtieth where they have none', () => {
    expect(dueOf(MONDAY, fiveDays(...daysOff('2026-11-24', 40)))).toBe('2026-12-23');
  });
});

it.each([
  [MONDAY, '2026-12-23'],
  ['2027-01-31', '2027-03-02'],
  ['2028-01-31', '2028-03-01'],
])('at the latest the thirtieth calendar day: %s', (date, latest) => {
  expect(promiseDue(date, ALWAYS_OPEN).latest).toBe(latest);
});
