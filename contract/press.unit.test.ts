import { expect, it } from 'vitest';
import { pressText, readPress } from './press.ts';

it('a moment comes through its header, to the millisecond', () => {
  expect(readPress(pressText({ run: '0199-ab', uptime: 1234.6 }))).toEqual({ run: '0199-ab', uptime: 1235 });
});

it.each(['', 'run', 'run ', 'run 12 3', 'run -5', 'run 1e9', `${'x'.repeat(65)} 1`, 'ру 1'])(
  'no moment: %j',
  (text) => expect(readPress(text)).toBeNull(),
);
