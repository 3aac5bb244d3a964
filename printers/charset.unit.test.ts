import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toPrintable } from './charset.ts';

test.each([
  ['«Ёж» — это № 1…', '"Ёж" - это № 1...'],
  ['5 ₽', '5 руб.'],
  ['й и ё, набранные из двух знаков'.normalize('NFD'), 'й и ё, набранные из двух знаков'],
  ['при\u0301нято с ударением', 'принято с ударением'],
  ['15–22 минуты', '15-22 минуты'],
  ['café', 'cafe'],
  ['строка\r\nи\tещё', 'строка и ещё'],
  ['скрытый\u00adперенос', 'скрытыйперенос'],
  ['команда\u001b@принтеру', 'команда@принтеру'],
  ['тонкая\u202fшпация', 'тонкая\u00a0шпация'],
  ['茶', '?'],
  ['широкие ｀ и ﹘', "широкие ' и -"],
])('%j is printed as %j', (text, printed) => {
  expect(toPrintable(text)).toBe(printed);
});

test('the whole Russian alphabet prints as it is', () => {
  const alphabet = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя№';
  expect(toPrintable(alphabet)).toBe(alphabet);
});

test('any text becomes printable, and doing it twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const printable = toPrintable(text);
      expect(toPrintable(printable)).toBe(printable);
      expect(printable).not.toMatch(/[\p{Cc}\p{Cf}\p{M}]/u);
    }),
  );
});
