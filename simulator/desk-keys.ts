/** An operator's keys: the commands of one desk, and what to do when the server says no. */
import type { AnswerOf, CallOf, SaidOutcome } from '../contract/api.ts';
import type { ByHandReason, HoldWhy, PauseWhy } from '../contract/events.ts';
import type { ProblemCode, Refusal } from '../contract/problems.ts';
import type { CommandName, Result } from './api.ts';
import { PASSING } from './refused.ts';
import type { OperatorAccess, World } from './world.ts';

/** Commands that need to be told nothing but which desk. */
export type DeskCommand = Extract<
  CommandName,
  'openDesk' | 'resumeDesk' | 'closeDesk' | 'callNext' | 'recall' | 'startService' | 'didNotCome'
>;

/** What a command is told besides the desk. */
type Told<N extends CommandName> = Omit<CallOf<N>, 'commandId' | 'deskId'>;
type AtDesk = Extract<
  CommandName,
  | DeskCommand
  | 'pauseDesk'
  | 'callTicket'
  | 'holdTicket'
  | 'transferTicket'
  | 'anotherService'
  | 'finishService'
>;

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
    return this.#send(name, {} as Told<N>);
  }

  /**
   * Presses a key.
   * @param again what to do when the trouble may pass
   * @param otherwise what to do when somebody was faster
   * @returns null when the server said no; what follows is then planned already
   */
  async pressOr<N extends DeskCommand>(name: N, again: Step, otherwise: Step): Promise<AnswerOf<N> | null> {
    const pressed = await this.press(name);
    if (pressed.ok) return pressed.answer;
    this.refused(pressed.refusal, again, otherwise);
    return null;
  }

  pause(why: PauseWhy): Promise<Result<AnswerOf<'pauseDesk'>>> {
    return this.#send('pauseDesk', { why });
  }

  /** Calls somebody out of the order. */
  call(ticketId: string, why: ByHandReason): Promise<Result<AnswerOf<'callTicket'>>> {
    return this.#send('callTicket', { ticketId, why });
  }

  hold(why: HoldWhy): Promise<Result<AnswerOf<'holdTicket'>>> {
    return this.#send('holdTicket', { why });
  }

  /** Sends the visitor on to the queue of a service. */
  sendOn(serviceId: string): Promise<Result<AnswerOf<'transferTicket'>>> {
    return this.#send('transferTicket', { to: { kind: 'service', serviceId }, note: '' });
  }

  /** On with the same visitor, to another service. */
  another(serviceId: string, outcome: SaidOutcome): Promise<Result<AnswerOf<'anotherService'>>> {
    return this.#send('anotherService', { serviceId, outcome });
  }

  finish(outcome: SaidOutcome): Promise<Result<AnswerOf<'finishService'>>> {
    return this.#send('finishService', { outcome });
  }

  #send<N extends AtDesk>(name: N, told: Told<N>): Promise<Result<AnswerOf<N>>> {
    const { deskId, token } = this.#access;
    const request = { deskId, ...told } as unknown as Omit<CallOf<N>, 'commandId'>;
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
