import { describe, expect, it } from 'vitest';
import { isMeant } from './finding.ts';

const contact = { name: 'Алёна Ивановна Петрова-Водкина', phone: '+79995550123' };

describe('a booking is found', () => {
  it.each([
    'Алена',
    'алёна ив',
    'петрова',
    'водкина',
    'Иван',
    '0123',
    '+7 (999) 555-01-23',
    '8 999 555 01 23',
    '555-01',
  ])('by «%s»', (text) => expect(isMeant(text, contact)).toBe(true));

  it.each(['лёна', 'Алёна Сергеевна', '123', '23', '0124', '', ' - ', '+', '8 999 555 01 24'])(
    'not by «%s»',
    (text) => expect(isMeant(text, contact)).toBe(false),
  );
});
