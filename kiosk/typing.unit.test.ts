import { describe, expect, it } from 'vitest';
import { isWhole, isWholeName, typeDigit, typeName } from './typing.ts';

const digits = (by: 'code' | 'phone', signs: string) =>
  [...signs].reduce((typed, sign) => typeDigit(by, typed, sign), '');
const letters = (signs: string) => [...signs].reduce(typeName, '');

describe('digits', () => {
  it('are as many as there have to be', () => {
    expect(digits('code', '074821937')).toBe('07482193');
    expect(isWhole('code', '0748219')).toBe(false);
    expect(isWhole('code', '07482193')).toBe(true);
    expect(digits('phone', '99955501234')).toBe('9995550123');
  });

  it('are nothing else', () => {
    expect(digits('code', '0a-7я')).toBe('07');
  });

  it.each(['8', '7'])('of a phone number may begin with %s, as people say it', (country) => {
    expect(digits('phone', `${country}9995550123`)).toBe('9995550123');
  });

  it('of a code in eight parts are never moved', () => {
    expect(digits('code', '812345678')).toBe('81234567');
  });
});

describe('a name', () => {
  it.each([
    ['анна петровна', 'Анна Петровна'],
    ['римская-корсакова', 'Римская-Корсакова'],
    ['ЁЛКИНА', 'Ёлкина'],
    [' -анна  --', 'Анна '],
    ['1анна!', 'Анна'],
    ['anna müller', 'Anna Müller'],
  ])('typed as «%s» is «%s»', (typed, name) => {
    expect(letters(typed)).toBe(name);
  });

  it('has at most as many letters as the contract takes', () => {
    expect(letters('а'.repeat(90))).toHaveLength(80);
  });

  it('is whole with two letters', () => {
    expect(isWholeName('Я')).toBe(false);
    expect(isWholeName('Ян')).toBe(true);
  });
});
