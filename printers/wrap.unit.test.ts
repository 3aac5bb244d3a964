import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrap } from './wrap.ts';

test('lines come out about equally long', () => {
  expect(wrap('Приём документов на заключение договора', 30)).toEqual([
    'Приём документов',
    'на заключение договора',
  ]);
});

test('a preposition, an abbreviation and a number stay with the next word', () => {
  expect(wrap('г. Белгород, ул. 5 Августа, д. 9', 20)).toEqual(['г. Белгород,', 'ул. 5 Августа, д. 9']);
});

test('a no-break space holds words together, and is printed as a space', () => {
  expect(wrap('взят утром 23\u00a0ноября\u00a02026\u00a0г.', 20)).toEqual([
    'взят утром',
    '23 ноября 2026 г.',
  ]);
});

test('a word longer than the line is cut', () => {
  expect(wrap('электроэнергетика', 10)).toEqual(['электроэне', 'ргетика']);
});

test('what is held together but longer than the line comes apart at its spaces first', () => {
  expect(wrap('в\u00a0Старооскольском', 16)).toEqual(['в', 'Старооскольском']);
});

test('nothing is one empty line', () => {
  expect(wrap('', 10)).toEqual(['']);
});

test('every line fits and no letter is lost', () => {
  const words = fc.stringMatching(/^[а-яё .\u00a0]{0,80}$/);
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 48 }), (text, columns) => {
      const lines = wrap(text, columns);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(/[ \u00a0]/g, ''));
    }),
  );
});
