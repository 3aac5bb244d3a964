import { expect, it } from 'vitest';
import { toSay } from './voices.ts';

it('says everything in the language of the page', () => {
  expect(toSay('Take a ticket. Wait 8–14 minutes.', 'en')).toEqual([
    { words: 'Take a ticket.', language: 'en' },
    { words: 'Wait 8 to 14 minutes.', language: 'en' },
  ]);
  expect(toSay('Ждать 5 минут', 'ru')).toEqual([{ words: 'Ждать пять минут', language: 'ru' }]);
});

it('has a Russian voice for what nobody has translated', () => {
  expect(toSay('Приём платежа, button', 'en')).toEqual([
    { words: 'Приём платежа,', language: 'ru' },
    { words: 'button', language: 'en' },
  ]);
  expect(toSay('Group: Оплата 2 счетов', 'en')).toEqual([
    { words: 'Group:', language: 'en' },
    { words: 'Оплата два счетов', language: 'ru' },
  ]);
});

it('says a ticket as it will be called, by the name of its Russian letter', () => {
  expect(toSay('Ticket К\u00a0047', 'en')).toEqual([{ words: 'Ticket kah, 47', language: 'en' }]);
});
