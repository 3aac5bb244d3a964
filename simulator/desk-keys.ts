/** An operator's keys: the commands of one desk, and what to do when the server says no. */
import type { AnswerOf, CallOf } from '../contract/api.ts';
import type { ProblemCode, Refusal } from '../contract/problems.ts';
import type { CommandName, Result } from './api.ts';
import { PASSING } from './refused.ts';
import type { OperatorAccess, World } from './world.ts';

/** Commands that need to be told nothing but which desk, or always the same. */
type DeskCommand = Extract<
  CommandName,
  | 'openDesk'
  | 'pauseDesk'
  | 'resumeDesk'
  | 'closeDesk'
  | 'callNext'
  | 'recall'
  | 'startService'
  | 'finishService'
  | 'didNotCome'
>;

/** A program pauses for its lunch. */
const SAID: Readonly<Partial<Record<DeskCommand, object>>> = { pauseDesk: { why: 'lunch' } };

/** What an operator does next; what comes of it does not matter here. */
type Step = () => Promise<unknown>;

/** An operator to whom the server said no tries again after this long. */
const SECOND_TRY_MS = 60_000;

/** The desk is no longer this operator's: nothing more to do here today. */
const GONE: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'desk-not-yours',
  'desk-taken',
  'desk-unknown',
  'desk-serves-nothing',
  'operator-at-other-desk',
  'day-not-open',
  'unauthenticated',
  'forbidden',
]);

export class DeskKeys {
  readonly #world: World;
  readonly #access: OperatorAccess;

  constructor(world: World, access: OperatorAccess) {
    this.#world = world;
    this.#access = access;
  }

  /** Presses a key. */
  press<N extends DeskCommand>(name: N): Promise<Result<AnswerOf<N>>> {
    const { deskId, token } = this.#access;
    const request = { deskId, ...SAID[name] } as unknown as Omit<CallOf<N>, 'commandId'>;
    return this.#world.api.command(name, request, token);
  }

  /**
   * A no is taken for what it says: trouble that passes is waited out, a desk that is somebody else's is left, and where
   * somebody who watches was faster the operator goes on otherwise, when the way is free.
   */
  refused(refusal: Refusal, again: Step, otherwise: Step): void {
    this.#world.tally.refused(refusal);
    if (!GONE.has(refusal.code)) this.in(SECOND_TRY_MS, PASSING.has(refusal.code) ? again : otherwise);
  }

  /** Plans a step, milliseconds from now. */
  in(ms: number, step: Step): void {
    this.at(this.#world.now() + ms, step);
  }

  /** Plans a step for a moment. */
  at(moment: number, step: Step): void {
    this.#world.agenda.add(moment, async () => {
      await step();
    });
  }
}
