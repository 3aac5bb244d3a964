/** All simulated operators of a day: they open in the morning, go to lunch in turns, and look up at the bell. */
import { Chance } from './chance.ts';
import { Operator } from './operators.ts';
import type { World } from './world.ts';

/** Lunch in turns. */
export interface LunchPlan {
  /** The moment at which the first go. */
  readonly at: number;
  readonly minutes: number;
  /** How many go together. */
  readonly atOnce: number;
}

const MINUTE_MS = 60_000;
/** Desks open one after the other, not in one instant. */
const BETWEEN_OPENINGS_MS = 7000;
/** From a newcomer's ticket to an idle operator's key. */
const REACTION_MS = 5000;
/** Keeps the operators' chances apart from the visitors'. */
const SEED_OF_OPERATORS = 1_000_000;
/** And what they do by habit apart from both, so that a habit more does not make another day. */
const SEED_OF_WHIMS = 2_000_000;
/** From so long after opening until so long before closing somebody may have a break. */
const BREAKS_APART_MS = 60 * MINUTE_MS;

export class Staff {
  readonly #world: World;
  readonly #operators: readonly Operator[];
  readonly #whims: Chance;
  #ringing = false;

  constructor(world: World, seed: number) {
    this.#world = world;
    this.#whims = new Chance(seed + SEED_OF_WHIMS);
    this.#operators = world.office.operators.map(
      (access) =>
        new Operator(
          world,
          access,
          new Chance(seed + SEED_OF_OPERATORS + access.deskNumber),
          new Chance(seed + SEED_OF_WHIMS + access.deskNumber),
        ),
    );
  }

  /** Plans the operators' day. */
  begin(lunch: LunchPlan | null): void {
    const { agenda, pace } = this.#world;
    this.#operators.forEach((operator, i) => {
      agenda.add(pace.now() + i * BETWEEN_OPENINGS_MS, () => operator.open());
      operator.expectEvening();
      this.#planBreaks(operator);
      if (lunch === null) return;
      const turn = Math.floor(i / lunch.atOnce);
      operator.expectBreak(lunch.at + turn * lunch.minutes * MINUTE_MS, lunch.minutes, 'lunch');
    });
  }

  #planBreaks(operator: Operator): void {
    const { habits, opensAt, closesAt } = this.#world;
    for (const { why, minutes } of habits.breaks) {
      const at = this.#whims.between(opensAt + BREAKS_APART_MS, closesAt - BREAKS_APART_MS);
      operator.expectBreak(Math.round(at), minutes, why);
    }
  }

  /**
   * Somebody waits. Appointments that become due need no bell: an idle desk has already taken the early holder (law 4).
   */
  ring(): void {
    if (this.#ringing) return;
    this.#ringing = true;
    const { agenda, now } = this.#world;
    agenda.add(now() + REACTION_MS, () => this.#lookUp());
  }

  /** Whoever has been idle longest calls first; on until nobody is left to call. */
  async #lookUp(): Promise<void> {
    this.#ringing = false;
    const idle = this.#operators
      .flatMap((operator) => (operator.idleSince === null ? [] : [{ operator, since: operator.idleSince }]))
      .sort((a, b) => a.since - b.since);
    const alike = this.#world.office.config.desks.every(({ serviceIds }) => serviceIds === null);
    for (const { operator } of idle) {
      const turn = await operator.goOn();
      if (turn === 'nobody' && alike) return;
    }
  }
}
