/** Plays a random day through `decide` and lets watchers see every event and every step. */
import fc from 'fast-check';
import type { OfficeEvent } from '../../../contract/events.ts';
import type { Command } from '../commands.ts';
import { decide, type Decision } from '../decide.ts';
import { emptyState, type OfficeState } from '../state.ts';
import { closeDay, configure } from './commands.ts';
import { CONFIGS } from './configs.ts';
import { enact, momentOf } from './enact.ts';
import { story, type Move } from './moves.ts';
import { at, CONFIG } from './office.ts';
import { Oracle } from './oracle.ts';

export interface Step {
  /** 0 for the first. */
  readonly index: number;
  readonly command: Command;
  /** What the server's clock said. */
  readonly now: number;
  readonly before: OfficeState;
  readonly decision: Decision;
  /** Has learned of the decision's events. */
  readonly oracle: Oracle;
}

export interface Watcher {
  /** Called for each event before the oracle learns of it. */
  event?(event: OfficeEvent, oracle: Oracle): void;
  step?(step: Step): void;
  /** All events and the state at the end, after the day was closed. */
  end?(events: readonly OfficeEvent[], state: OfficeState): void;
}

export function check(holds: boolean, law: string): void {
  if (!holds) throw new Error(law);
}

class Play {
  state = emptyState(CONFIG.officeId);
  readonly oracle = new Oracle();
  readonly events: OfficeEvent[] = [];
  #steps = 0;
  readonly #watcher: Watcher;

  constructor(watcher: Watcher) {
    this.#watcher = watcher;
  }

  do(command: Command, now: number): void {
    const before = this.state;
    const decision = decide(command, before, now);
    for (const event of decision.events) {
      this.#watcher.event?.(event, this.oracle);
      this.oracle.learn(event);
      this.events.push(event);
    }
    this.state = decision.state;
    this.#watcher.step?.({ index: this.#steps, command, now, before, decision, oracle: this.oracle });
    this.#steps += 1;
  }
}

function play(config: number, moves: readonly Move[], watcher: Watcher): void {
  const game = new Play(watcher);
  let now = at('07:55');
  game.do(configure(CONFIGS[config] ?? CONFIG), now);
  moves.forEach((move, n) => {
    const { state, oracle } = game;
    now = momentOf(move, state, oracle, now);
    game.do(enact(move, { state, oracle, now, n }), now);
  });
  game.do(closeDay(), now);
  watcher.end?.(game.events, game.state);
}

/** For any day: a watcher, made anew for each, finds no law broken. On failure fast-check tells seed and path. */
export function anyDay(watcher: () => Watcher, options: { seed: number; numRuns: number }): void {
  fc.assert(
    fc.property(story, ({ config, moves }) => {
      play(config, moves, watcher());
    }),
    options,
  );
}
