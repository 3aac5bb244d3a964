/** A newcomer did not learn at the kiosk that the queue can be left on the phone. */
import { expect, it } from 'vitest';
import { text } from '../texts/index.ts';

it.each([
  ['ru', /место.*ждать.*выход из очереди/],
  ['en', /place.*wait.*leave the queue/],
] as const)('%s: the place, the wait, and leaving', (language, all) => {
  expect(text('kiosk.follow-text', undefined, language)).toMatch(all);
});
