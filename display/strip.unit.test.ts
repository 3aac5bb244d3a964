import { describe, expect, it } from 'vitest';
import { fitsStrip, stripLinesFor } from './strip.ts';

const LYING = { width: 1920, height: 1080 };
const UPRIGHT = { width: 1080, height: 1920 };
/** Of 43 inches, read from five metres. */
const SMALL = 2.63;
const NAME = 'Центр обслуживания клиентов';
const LONGEST = 'В субботу, 5 декабря, офис работает до 14:00. Просим за это прощения.';

describe('the strip', () => {
  it('has one line of letters for the name of the office', () => {
    expect([LYING, UPRIGHT].map((shape) => stripLinesFor([NAME], shape, SMALL))).toEqual([1, 1]);
  });

  it('has more for the longest line that an office may write', () => {
    expect(LONGEST.length).toBeGreaterThan(65);
    for (const shape of [LYING, UPRIGHT]) {
      const lines = stripLinesFor([NAME, LONGEST], shape, SMALL);
      expect(lines).toBeGreaterThan(1);
      expect(fitsStrip(LONGEST, shape, SMALL, lines)).toBe(true);
    }
  });

  it('shows no line of the office in part', () => {
    const shown = ['Скоро праздник', LONGEST].filter((words) => fitsStrip(words, LYING, SMALL, 1));
    expect(shown).toEqual(['Скоро праздник']);
  });

  it('shows none on glass that is far too small for its hall', () => {
    expect(fitsStrip(NAME, LYING, 5.63, 1)).toBe(false);
    expect(stripLinesFor([NAME], LYING, 9)).toBe(3);
  });
});
