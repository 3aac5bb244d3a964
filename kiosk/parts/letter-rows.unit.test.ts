import { expect, it } from 'vitest';
import { lettersOf } from './letter-rows.ts';

const columnOf = (words: string, letter: string) =>
  lettersOf(words).letters.find((one) => one.letter === letter)?.column;

it('lets a shorter row begin half a key further in', () => {
  const rows = 'qwertyuiop asdfghjkl zxcvbnm';
  expect(lettersOf(rows)).toMatchObject({ widest: 10, rows: 4, shared: 0 });
  expect(columnOf(rows, 'q')).toBe(1);
  expect(columnOf(rows, 'a')).toBe(2);
});

it('leaves the rest of the last row to the space where there are seven keys of it', () => {
  const rows = 'абвгдеёжзи йклмнопрст уфхцчшщъыь эюя';
  expect(lettersOf(rows)).toMatchObject({ widest: 10, rows: 4, shared: 3 });
  expect(columnOf(rows, 'э')).toBe(1);
  expect(columnOf(rows, 'я')).toBe(5);
});
