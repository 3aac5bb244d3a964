import { expect, it } from 'vitest';
import { isTimeGone, problemWords } from './problem-words.ts';

it('a visitor is not told of administrators and servers', () => {
  for (const code of [
    'no-connection',
    'stopping',
    'internal',
    'forbidden',
    'storage-failed',
    'disk-full',
    'too-many-requests',
  ] as const) {
    expect(problemWords({ code })).not.toMatch(/администратор|сервер|диск|запрос/i);
  }
  expect(problemWords({ code: 'no-connection' })).toBe('Нет связи. Проверьте интернет и попробуйте ещё раз.');
});

it('other refusals have the words of the house', () => {
  expect(problemWords({ code: 'slot-past' })).toBe('Это время уже прошло. Выберите другое.');
});

it('a time that is gone asks for another', () => {
  expect(isTimeGone({ code: 'slot-taken' })).toBe(true);
  expect(isTimeGone({ code: 'too-many-requests' })).toBe(false);
});
