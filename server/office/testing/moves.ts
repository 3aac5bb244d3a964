/**
 * Random days as fast-check makes them up: moves say roughly what somebody wants and when; which ticket, desk or person it
 * is about is found when the move is made (enact.ts), so that most of them make sense and a long story can be shortened.
 */
import fc from 'fast-check';

/** How the server's clock goes on until the move. */
type Pass =
  | { readonly kind: 'for'; readonly ms: number }
  /** To a millisecond before, at, or after something that time brings. */
  | {
      readonly kind: 'to';
      readonly what: 'appointment' | 'cutoff' | 'opens' | 'closes' | 'ends';
      readonly off: number;
    };

/** How often; the first, which does nothing, is what fast-check tries in place of the others when it shortens a story. */
const WEIGHTS = {
  tick: 2,
  take: 26,
  takeOutOfTurn: 8,
  takeAfterMissed: 2,
  book: 10,
  checkIn: 12,
  cancel: 1,
  sit: 6,
  takeOver: 2,
  chooseAnew: 2,
  changeSkills: 2,
  standUp: 3,
  pause: 1,
  resume: 2,
  next: 22,
  callByHand: 2,
  ring: 3,
  goOut: 3,
  cancelHelp: 1,
  serveOutside: 3,
  servePaper: 2,
  invite: 3,
  answerInvitation: 3,
  withdraw: 1,
  recall: 3,
  start: 16,
  finish: 10,
  finishAndNext: 5,
  anotherService: 3,
  takeBack: 12,
  recordWord: 2,
  lastVisitor: 4,
  resumeHeld: 5,
  didNotCome: 5,
  hold: 6,
  transfer: 8,
  comeBack: 8,
  leave: 1,
  configure: 1,
  closeDay: 0.2,
};

type Wish = keyof typeof WEIGHTS;

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
  { withCrossShrink: true },
  { weight: 200, arbitrary: for_(fc.constant(0)) },
  { weight: 300, arbitrary: for_(fc.integer({ min: 1, max: 60 * SECOND })) },
  { weight: 250, arbitrary: for_(fc.integer({ min: 1, max: 8 }).map((n) => n * MINUTE)) },
  { weight: 4, arbitrary: for_(fc.integer({ min: 1, max: 12 }).map((n) => n * 60 * MINUTE)) },
  // The clock is set back: by a little, or by hours.
  { weight: 20, arbitrary: for_(fc.integer({ min: -5 * MINUTE, max: -1 })) },
  { weight: 2, arbitrary: for_(fc.integer({ min: -180 * MINUTE, max: -5 * MINUTE })) },
  {
    weight: 60,
    arbitrary: fc.record({
      kind: fc.constant('to' as const),
      what: fc.constantFrom('appointment', 'appointment', 'cutoff', 'cutoff'),
      off: fc.integer({ min: -1, max: 1 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('to' as const),
      what: fc.constantFrom('opens', 'closes', 'ends'),
      off: fc.integer({ min: -1, max: 1 }),
    }),
  },
);

const wish: fc.Arbitrary<Wish> = fc.oneof(
  { withCrossShrink: true },
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
  astray: fc.nat(14).map((n) => n === 14),
});

export interface Story {
  readonly config: number;
  readonly from: string;
  readonly desks: number;
  readonly moves: readonly Move[];
}

/** A day's story: how the office is set up at its beginning, when that is, and at how many desks somebody sits. */
export const story: fc.Arbitrary<Story> = fc
  .record({
    config: fc.nat(5),
    from: fc.constantFrom('07:58', '09:00', '11:50', '17:30'),
    desks: fc.integer({ min: 1, max: 5 }),
    moves: fc.array(move, { minLength: 100, maxLength: 300, size: 'max' }),
  })
  .map((told) => ({ ...told, [fc.toStringMethod]: () => 'the story told below' }));
