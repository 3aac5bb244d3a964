import { describe, expect, it } from 'vitest';
import { wordsToSend } from './rating.ts';

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
