import { expect, it } from 'vitest';
import { bookingDay } from '../../test/support/views.ts';
import { dayLabel } from './day-words.ts';

const date = '2026-11-26';
const note = 'короткий день';

it.each([
  ['free', bookingDay(date, { times: [1, 2] }), 'четверг, 26 ноября: свободно 2'],
  ['free', bookingDay(date, { times: [1], note }), 'четверг, 26 ноября: свободно 1, короткий день'],
  ['full', bookingDay(date, { times: [] }), 'четверг, 26 ноября: мест нет'],
  ['off', bookingDay(date, { note: 'санитарный день' }), 'четверг, 26 ноября: выходной, санитарный день'],
  ['unknown', undefined, 'четверг, 26 ноября: загружаем'],
] as const)('a day that is %s', (state, day, words) => {
  expect(dayLabel(date, state, day)).toBe(words);
});
