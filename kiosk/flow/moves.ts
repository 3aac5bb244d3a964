/** Steps that every part of the way is made of. */
import type { Flow, Press, Screen } from './types.ts';

/** What is done on one screen and leads to the next; the other presses mean the same everywhere. */
export type Choice = Exclude<
  Press,
  {
    type:
      | 'touch'
      | 'stay'
      | 'home'
      | 'back'
      | 'done'
      | 'try-again'
      | 'give-up'
      | 'scan'
      | 'use-slip'
      | 'leave-slip'
      | 'take-ticket'
      | 'have-appointment'
      | 'book'
      | 'read'
      | 'rate'
      | 'move-booking';
  }
>;

/** One screen further; «Назад» leads back to the one left. */
export const go = (flow: Flow, screen: Screen): Flow => ({
  ...flow,
  screen,
  trail: [...flow.trail, flow.screen],
});

/** A way begins: nothing of another one is kept. */
export const begin = (flow: Flow, screen: Screen): Flow => ({
  ...flow,
  screen,
  trail: [{ kind: 'start' }],
  draft: null,
  booking: null,
  slip: null,
});

/** «В начало»: whatever was wished for is over. */
export const toStart = (flow: Flow): Flow => ({
  ...flow,
  screen: { kind: 'start' },
  trail: [],
  draft: null,
  unheard: null,
  booking: null,
  slip: null,
});
