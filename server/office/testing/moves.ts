/**
 * Random days as fast-check makes them up: moves say roughly what somebody wants and when; which ticket, desk or person it
 * is about is found when the move is made (enact.ts), so that most of them make sense and a long story can be shortened.
 */
import fc from 'fast-check';

/** How the server's clock goes on until the move. */
export type Pass =
  | { readonly kind: 'for'; readonly ms: number }
  /** To a millisecond before, at, or after something that time brings. */
  | {
      readonly kind: 'to';
      readonly what: 'appointment' | 'cutoff' | 'opens' | 'closes' | 'ends';
      readonly off: number;
    };

const WEIGHTS = {
  take: 20,
  takeOutOfTurn: 4,
  takeAfterMissed: 3,
  book: 10,
  checkIn: 12,
  cancel: 1,
  sit: 10,
  takeOver: 2,
  standUp: 3,
  pause: 1,
  resume: 2,
  next: 22,
  callByHand: 2,
  recall: 3,
  start: 16,
  finish: 10,
  didNotCome: 5,
  hold: 6,
  transfer: 8,
  comeBack: 8,
  leave: 2,
  configure: 2,
  closeDay: 0.3,
  tick: 2,
};

export type Wish = keyof typeof WEIGHTS;

export interface Move {
  readonly pass: Pass;
  readonly wish: Wish;
  /** Which of those it may be about. */
  readonly one: number;
  readonly other: number;
  /** Now and then somebody asks for what makes no sense. */
  readonly astray: boolean;
}

const for_ = (arbitrary: fc.Arbitrary<number>) => arbitrary.map((ms): Pass => ({ kind: 'for', ms }));
const SECOND = 1000;
const MINUTE = 60 * SECOND;

const pass: fc.Arbitrary<Pass> = fc.oneof(
  { weight: 20, arbitrary: for_(fc.constant(0)) },
  { weight: 30, arbitrary: for_(fc.integer({ min: 1, max: 60 * SECOND })) },
  { weight: 25, arbitrary: for_(fc.integer({ min: 1, max: 8 }).map((n) => n * MINUTE)) },
  { weight: 1, arbitrary: for_(fc.integer({ min: 1, max: 12 }).map((n) => n * 60 * MINUTE)) },
  // The clock is set back.
  { weight: 3, arbitrary: for_(fc.integer({ min: -3 * 60 * MINUTE, max: -1 })) },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('to' as const),
      what: fc.constantFrom('appointment', 'appointment', 'cutoff', 'cutoff'),
      off: fc.integer({ min: -1, max: 1 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('to' as const),
      what: fc.constantFrom('opens', 'closes', 'ends'),
      off: fc.integer({ min: -1, max: 1 }),
    }),
  },
);

const wish: fc.Arbitrary<Wish> = fc.oneof(
  ...Object.entries(WEIGHTS).map(([name, weight]) => ({
    weight: weight * 10,
    arbitrary: fc.constant(name as Wish),
  })),
);

const move: fc.Arbitrary<Move> = fc.record({
  pass,
  wish,
  one: fc.nat(1000),
  other: fc.nat(1000),
  astray: fc.nat(11).map((n) => n === 11),
});

/** A day's story, and how the office is set up at its beginning. */
export const story = fc.record({
  config: fc.nat(4),
  moves: fc.array(move, { minLength: 100, maxLength: 300, size: 'max' }),
});
