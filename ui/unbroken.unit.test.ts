import { expect, it } from 'vitest';
import { piecesOf, unbroken, unbrokenPhones, unbrokenTimes } from './unbroken.ts';

const seen = (words: string) => words.replaceAll('\u2060', '|').replaceAll('\u00a0', '_');

it.each([
  ['ожидание 8–14 минут', 'ожидание 8|–|14_минут'],
  ['вторник, 24 ноября', 'вторник, 24_ноября'],
  ['Работает 3 окна', 'Работает 3_окна'],
  ['24 November', '24_November'],
  ['15 әрекет', '15_әрекет'],
  ['до 18:00, окно 5. Ждать 3', 'до 18:00, окно 5. Ждать 3'],
  ['сб 09:00–17:00', 'сб 09:00|–|17:00'],
])('what belongs together stays on one line: %s', (words, together) => {
  expect(seen(unbroken(words))).toBe(together);
});

it.each([
  ['пн–пт 08:00–18:00, сб 09:00–17:00', 'пн|–|пт_08:00|–|18:00, сб_09:00|–|17:00'],
  ['Sat 09:00–17:00', 'Sat_09:00|–|17:00'],
  // A long word has no room beside its time.
  ['ежедневно 08:00', 'ежедневно 08:00'],
])('a short word and its time: %s', (words, together) => {
  expect(seen(unbrokenTimes(words))).toBe(together);
});

it('what is listed comes in pieces', () => {
  expect(piecesOf('Перезвоним сами: пн–пт 08:00–18:00, сб 09:00–17:00').map(seen)).toEqual([
    'Перезвоним сами:',
    'пн|–|пт 08:00|–|18:00,',
    'сб 09:00|–|17:00',
  ]);
});

it('the number of a telephone stays on one line', () => {
  expect(unbrokenPhones('Справки: 8-800-1, кол-центр')).toBe(
    'Справки: 8\u2060-\u2060800\u2060-\u20601, кол-центр',
  );
});
