import { expect, it } from 'vitest';
import { callOrder } from '../testing/reports.ts';
import { answerLines, typedNumber } from './answer.ts';

const ZONE = 'Europe/Moscow';

it.each([
  ['К047', 'К047'],
  ['к 047', 'К047'],
  [' п1203 ', 'П1203'],
  ['047', null],
  ['К47', null],
  ['', null],
])('reads the number that is typed: «%s»', (typed, number) => {
  expect(typedNumber(typed)).toBe(number);
});

it('says it so that it can be read out: who is served by law is only counted', () => {
  expect(answerLines(callOrder(), ZONE)).toEqual([
    'Талон К\u00a0047, Вопрос специалисту: очередь с 10:02, вызван в 10:31.',
    '8 человек пришли раньше и вызваны по очереди.',
    '1 человека по закону принимают вне очереди.',
    '1 человек записан на это время: Д\u00a0012 на 10:20.',
    '2 человека пришли позже, но к окнам, где эту услугу не оказывают или ждали именно их.',
  ]);
});

it('says the rest as well: by hand, back with a document, sent on, or nobody at all', () => {
  const call = { number: 'А001', calledAt: 0, appointmentAt: null };
  const later = (['returned', 'directed', 'by-hand'] as const).map((kind) => ({ kind, n: 1, calls: [call] }));
  const order = callOrder({ calledAt: null, before: { earlier: 0, elsewhere: 0, later } });
  expect(answerLines(order, ZONE)).toEqual([
    'Талон К\u00a0047, Вопрос специалисту: очередь с 10:02, ещё ждёт.',
    '1 человек вернулся к специалисту, место сохранилось: А\u00a0001.',
    '1 человека направили к этому окну из другого: А\u00a0001.',
    '1 человека специалист вызвал сам и указал причину: А\u00a0001.',
  ]);
  const alone = callOrder({ before: { earlier: 0, elsewhere: 0, later: [] } });
  expect(answerLines(alone, ZONE)[1]).toBe('Пока он ждал, никого другого не вызывали.');
});
