import { expect, it } from 'vitest';
import type { OpeningHours } from '../../contract/schedule.ts';
import { staysOpenAtMidnight } from './midnight.ts';

const hours = (opens: string, closes: string): OpeningHours => ({ opens, closes, breaks: [] });
const DAY = hours('08:00', '18:00');
const LATE = hours('08:00', '24:00');
const NIGHT = hours('00:00', '06:00');
const WHOLE = hours('00:00', '24:00');
const weekWith = (monday: OpeningHours | null, tuesday: OpeningHours | null) => [
  monday,
  tuesday,
  ...Array<OpeningHours | null>(5).fill(DAY),
];

it.each([
  ['whole days', weekWith(WHOLE, WHOLE), true],
  ['an evening and a night', weekWith(LATE, NIGHT), true],
  ['a whole day before a day off', weekWith(WHOLE, null), false],
  ['an evening before a morning', weekWith(LATE, DAY), false],
  ['days of work', weekWith(DAY, DAY), false],
])('in a week with %s: %o %s', (_, week, stays) => {
  expect(staysOpenAtMidnight(week, [])).toBe(stays);
});

it('from Sunday to Monday too', () => {
  expect(staysOpenAtMidnight([WHOLE, DAY, DAY, DAY, DAY, DAY, WHOLE], [])).toBe(true);
});

it.each([
  ['2026-11-23', true],
  ['2026-11-24', false],
])('on special days: open until midnight on Monday 23, and from midnight on %s', (date, onMonday) => {
  const evening = { date: '2026-11-23', hours: LATE, note: '' };
  const night = { date, hours: WHOLE, note: '' };
  const week = weekWith(DAY, NIGHT);
  expect(staysOpenAtMidnight(week, [evening])).toBe(true);
  expect(staysOpenAtMidnight(week, [night])).toBe(onMonday);
});
