import { expect, it } from 'vitest';
import { at, NOW } from '../../../test/support/views.ts';
import { byDay, whenText } from './when.ts';

const DAY_MS = 86_400_000;

it.each([
  [at('11:20'), 'сегодня, 11:20'],
  [at('09:00') + DAY_MS, 'завтра, 09:00'],
  [at('10:20') + 3 * DAY_MS, 'чт, 26 ноября, 10:20'],
  [at('10:20') - DAY_MS, 'вс, 22 ноября, 10:20'],
])('%i is «%s»', (moment, words) => expect(whenText(moment, NOW, 'Europe/Moscow')).toBe(words));

it('times stand under their days', () => {
  expect(byDay([at('11:20'), at('11:40'), at('09:00') + DAY_MS], NOW, 'Europe/Moscow')).toEqual([
    { day: 'сегодня', times: [at('11:20'), at('11:40')] },
    { day: 'завтра', times: [at('09:00') + DAY_MS] },
  ]);
});
