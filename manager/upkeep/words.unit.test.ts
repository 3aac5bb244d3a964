import { expect, it } from 'vitest';
import { findingCode } from '../../contract/upkeep.ts';
import { troubledStatus } from '../testing/upkeep.ts';
import { agoText, findingWords, sizeText, spanText } from './words.ts';

it.each([
  [0, '0 КБ'],
  [4096, '4,1 КБ'],
  [307_200, '307 КБ'],
  [41_300_000, '41 МБ'],
  [1_600_000_000, '1,6 ГБ'],
  [1_000_000_000_000, '1 000 ГБ'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeText(bytes).replaceAll('\u00a0', ' ')).toBe(words);
});

it.each([
  [59_000, '0 минут', 'только что'],
  [3 * 60_000, '3 минуты', '3 минуты назад'],
  [21 * 3_600_000, '21 час', '21 час назад'],
  [12 * 24 * 3_600_000, '12 дней', '12 дней назад'],
])('%i ms are %s', (ms, span, ago) => {
  expect([spanText(ms), agoText(ms)]).toEqual([span, ago]);
});

it('has words for everything that can be wrong, and what to do about each', () => {
  const { findings } = troubledStatus();
  expect(findings.map(({ code }) => code).toSorted()).toEqual(findingCode.options.toSorted());
  const said = findings.map((finding) => findingWords(finding, { folder: '/mnt/backup' }, 'Europe/Moscow'));
  for (const { what, how } of said) expect([what.length > 10, how.length > 10]).toEqual([true, true]);
  const text = JSON.stringify(said);
  for (const lost of ['undefined', 'NaN', 'null', 'Invalid']) expect(text).not.toContain(lost);
  expect(text).toContain('осталось 412');
  expect(text).toContain('пн, 23 ноября, 03:00');
});
