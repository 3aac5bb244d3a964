import { expect, it } from 'vitest';
import { PERIOD_UNITS } from '../../contract/periods.ts';
import { deltaText, sinceText } from './deltas.ts';

it.each([
  [-96_000, 'duration', '−1,6 мин', false],
  [96_000, 'duration', '+1,6 мин', false],
  [-2_000, 'duration', '0,0 мин', true],
  [0.02, 'share', '+2,0 п. п.', false],
  [-0.0004, 'share', '0,0 п. п.', true],
  [12, 'count', '+12', false],
  [0, 'count', '0', true],
] as const)('tells a change of %f (%s) as %s', (change, kind, text, isZero) => {
  expect(deltaText(change, kind)).toEqual({ text, isZero });
});

it('names what it is since, for each period', () => {
  expect(new Set(PERIOD_UNITS.map(sinceText)).size).toBe(PERIOD_UNITS.length);
  expect(sinceText('week')).toBe('к прошлой неделе');
});
