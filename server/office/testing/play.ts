/** Plays a random day through `decide` and lets watchers see every event and every step. */
import fc from 'fast-check';
import type { OfficeEvent } from '../../../contract/events.ts';
import type { Command } from '../commands.ts';
import { decide, type Decision } from '../decide.ts';
import { emptyState } from '../empty-state.ts';
import type { OfficeState } from '../state.ts';
import { always } from './always.ts';
import { closeDay, comeBack, configure, leaveQueue, next, sit, take } from './commands.ts';
import { CONFIGS } from './configs.ts';
import { enact } from './enact.ts';
import { story, type Story } from './moves.ts';
import { at, CONFIG, HOUR } from './office.ts';
import { Oracle } from './oracle.ts';
import { momentOf } from './scene.ts';

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
  /** What was done so far, to be read by whoever looks into a failure. */
  readonly told: string[] = [];
  #steps = 0;
  readonly #watcher: Watcher;

  constructor(watcher: Watcher) {
    this.#watcher = watcher;
  }

  do(command: Command, now: number): void {
    const before = this.state;
    const decision = decide(command, before, now);
    this.told.push(tell(command, now, decision));
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

/** One line for a command that did something. */
function tell(command: Command, now: number, { events, outcome }: Decision): string {
  const { actor, ...what } = command;
  const said = 'config' in what ? { type: what.type, rules: what.config.rules } : what;
  const came = outcome.ok ? events.map((event) => event.body.type).join(', ') : outcome.refusal.code;
  return `${new Date(now + 3 * HOUR).toISOString()} ${actor.id} ${JSON.stringify(said)} → ${came}`;
}

/** What somebody may still try when the day has ended. */
function afterwards({ visits }: Oracle): Command[] {
  const again = visits.flatMap(({ ticketId }) => [comeBack(ticketId), leaveQueue(ticketId)]);
  return [...again, sit(1), take('too-late'), next(1)];
}

function play({ config, from, desks, moves }: Story, watcher: Watcher): void {
  const game = new Play(watcher);
  try {
    let now = at(from);
    game.do(configure(CONFIGS[config] ?? CONFIG), now);
    for (let desk = 1; desk <= desks; desk += 1) game.do(sit(desk), now);
    moves.forEach((move, n) => {
      const { state, oracle } = game;
      now = momentOf(move, state, oracle, now);
      game.do(enact(move, { state, oracle, now, n }), now);
    });
    game.do(closeDay(), now);
    for (const command of afterwards(game.oracle)) game.do(command, now);
    watcher.end?.(game.events, game.state);
  } catch (error) {
    const lines = game.told.filter((line, i) => i > game.told.length - 3 || !line.includes('"AdvanceClock"'));
    throw new Error(`${String(error)}\nThe story, Moscow time:\n${lines.slice(-30).join('\n')}`, {
      cause: error,
    });
  }
}

/** For any day: a watcher, made anew for each, finds no law broken. On failure fast-check tells seed and path. */
export function anyDay(watcher: () => Watcher, options: { seed: number; numRuns: number }): void {
  always(
    fc.property(story, (told) => {
      play(told, watcher());
    }),
    options,
  );
}

/** So many further seeds are tried for what a day rarely brings. */
const MOST_SEEDS = 8;

/**
 * The same, with one seed after another until everything that a property speaks of was met: which days bring the rarest of it depends on
 * every kind of move there is. The caller asserts that it was met.
 */
export function anyDayUntil(
  isEnough: () => boolean,
  watcher: () => Watcher,
  { seed, numRuns }: { seed: number; numRuns: number },
): void {
  for (let further = 0; further < MOST_SEEDS && (further === 0 || !isEnough()); further += 1) {
    anyDay(watcher, { seed: seed + further, numRuns });
  }
}
