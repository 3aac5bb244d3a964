import { describe, expect, it } from 'vitest';
import { codeIn, signOfKey } from './code.ts';

describe('the code of an appointment', () => {
  it('is read by the place of the keys, whatever language the keyboard has', () => {
    expect(['KeyA', 'Digit7', 'Numpad3', 'Slash', 'ShiftLeft'].map(signOfKey)).toEqual([
      'a',
      '7',
      '3',
      ' ',
      ' ',
    ]);
  });

  it('has no letters that are misread', () => {
    expect(['KeyO', 'KeyI', 'KeyL'].map(signOfKey)).toEqual(['0', '1', '1']);
  });

  it.each([
    ['abcd1234efgh5678', 'abcd1234efgh5678'],
    ['https   192 168 1 10 8080 t abcd1234efgh5678', 'abcd1234efgh5678'],
    ['https   queue example ru booking 07k3x9q2m5t8w1z4', '07k3x9q2m5t8w1z4'],
    ['abcd1234efgh5678 ', 'abcd1234efgh5678'],
    ['abcd1234', null],
    ['xabcd1234efgh5678', null],
    ['', null],
  ])('in «%s» is %s', (sent, code) => {
    expect(codeIn(sent)).toBe(code);
  });
});
