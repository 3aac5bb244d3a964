import { describe, expect, it } from 'vitest';
import { isLow, wordsToSend } from './rating.ts';

describe('the words of a rating', () => {
  it.each([
    ['', null],
    [' \n ', null],
    ['\u200b', null],
    [' Быстро.\nСпасибо! ', 'Быстро.\nСпасибо!'],
  ])('%j → %j', (written, sent) => {
    expect(wordsToSend(written)).toBe(sent);
  });
});

it('an apology is due for one and two', () => {
  expect([1, 2, 3, 4, 5].filter(isLow)).toEqual([1, 2]);
});
