import { describe, expect, it } from 'vitest';
import { codeOf, keyOf, phoneOf } from './code.ts';

const CODE = 'a1b2c3d4e5f6g7h8';

describe('the code of a slip', () => {
  it.each([
    CODE,
    ' A1B2 C3D4 E5F6 G7H8 ',
    'a1b2-c3d4-e5f6-g7h8',
    `https://office.example/booking/${CODE}`,
    'ф1и2с3в4у5а6п7р8',
    'реезыЖ..щаашсуюучфьздую.ищщлштп.ф1и2с3в4у5а6п7р8',
    'реезЖ..127ю0ю0ю1Ж9733.ищщлштп.ф1и2с3в4у5а6п7р8',
  ])('is read from «%s»', (typed) => expect(codeOf(typed)).toBe(CODE));

  it.each(['', 'a1b2', `${CODE}9`, 'a1b2c3d4e5f6g7h!', '07 482 193', 'Екатерина Иванова'])(
    'is not in «%s»',
    (typed) => expect(codeOf(typed)).toBeNull(),
  );
});

describe('a phone number', () => {
  it.each(['+7 (900) 123-45-67', '8 900 123 45 67', '900 123-45-67'])('is taken as written, «%s»', (typed) =>
    expect(phoneOf(typed)).toBe('79001234567'),
  );

  it('has enough digits', () => {
    expect(phoneOf('12-34')).toBeNull();
    expect(phoneOf('')).toBeNull();
  });
});

it.each([
  ['07 482 193', '07482193'],
  ['07-482-193', '07482193'],
  ['8 900 123-45-67', '79001234567'],
  ['4567', null],
  ['Соколова', null],
])('«%s» names a booking as %s', (typed, key) => expect(keyOf(typed)).toBe(key));
