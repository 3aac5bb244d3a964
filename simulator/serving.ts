/** An operator with a visitor: from the call to the end of the visit at this desk. */
import type { CalledTicket } from '../contract/api.ts';
import type { HoldWhy } from '../contract/events.ts';
import { afterwards } from './afterwards.ts';
import type { Chance } from './chance.ts';
import type { DeskKeys } from './desk-keys.ts';
import { comeBack, strangerMinutes } from './visitors.ts';
import type { Visitor, World } from './world.ts';

const MINUTE_MS = 60_000;
/** How long a called visitor is waited for before the call is repeated or given up. */
const PATIENCE_MS = MINUTE_MS;
/** From the call to the desk, of a visitor whom the day file does not know. */
const STRANGER_WALK_MS = MINUTE_MS / 2;
/** Steps aside, or is sent on, after so much of the service. */
const HELD_AFTER = 0.4;
const SENT_ON_AFTER = 0.5;
/** A form takes so long, a way home and back too; whoever missed a call is back sooner. */
const HELD_MINUTES = [4, 15] as const;
const MISSED_MINUTES = [2, 12] as const;

const HOLD_WHY: readonly (readonly [HoldWhy, number])[] = [
  ['fill-form', 6],
  ['fetch-document', 3],
  ['other', 1],
];

/** Whoever stands at the desk, as far as the operator knows. */
interface AtDesk {
  readonly ticket: CalledTicket;
  readonly visitor: Visitor | null;
  calls: number;
}

/** How a service goes. */
type Course = 'plain' | 'hold' | 'transfer' | 'another';

/** What the operator does afterwards. */
interface Onward {
  readonly isFree: () => void;
  /** At once: somebody was faster, or the rules were changed meanwhile. */
  readonly goOn: () => Promise<unknown>;
}

export class Serving {
  readonly #world: World;
  readonly #keys: DeskKeys;
  readonly #whims: Chance;
  readonly #onward: Onward;

  constructor(world: World, keys: DeskKeys, whims: Chance, onward: Onward) {
    this.#world = world;
    this.#keys = keys;
    this.#whims = whims;
    this.#onward = onward;
  }

  /** A visitor was called. */
  begin(ticket: CalledTicket): void {
    this.#await({ ticket, visitor: this.#world.holders.get(ticket.ticketId) ?? null, calls: 1 });
  }

  /** The visitor hears the call and walks over, or does not. */
  #await(here: AtDesk): void {
    const { ticket, visitor, calls } = here;
    if (visitor?.seen != null && calls === 1) visitor.seen.calledAt = ticket.calledAt;
    const answers = visitor?.answersCall ?? 1;
    if (answers === calls) this.#keys.in(visitor?.walkMs ?? STRANGER_WALK_MS, () => this.#start(here));
    else this.#keys.in(Math.max(PATIENCE_MS, this.#pauseMs), () => this.#callAgain(here));
  }

  /** The office allows no second call before. */
  get #pauseMs(): number {
    return this.#world.office.config.rules.recallPauseSeconds * 1000;
  }

  async #callAgain(here: AtDesk): Promise<void> {
    if (here.calls > this.#world.office.config.rules.recallLimit) await this.#giveUp(here);
    else await this.#recall(here);
  }

  async #recall(here: AtDesk): Promise<void> {
    const again = () => this.#recall(here);
    const called = await this.#keys.pressOr('recall', again, () => this.#giveUp(here));
    if (called === null) return;
    if (here.visitor?.seen != null) here.visitor.seen.calledAt = called.calledAt;
    here.calls += 1;
    this.#await(here);
  }

  /** Called often enough as far as the operator knows; where the rules were changed meanwhile, once more or a little later. */
  async #giveUp(here: AtDesk): Promise<void> {
    const given = await this.#keys.press('didNotCome');
    if (!given.ok) {
      const again = () => this.#giveUp(here);
      const { code } = given.refusal;
      if (code === 'calls-too-few') return this.#keys.refused(given.refusal, again, () => this.#recall(here));
      const onward = code === 'no-show-too-soon' ? again : this.#onward.goOn;
      return this.#keys.refused(given.refusal, again, onward);
    }
    const { visitor, ticket } = here;
    if (visitor?.seen != null) visitor.seen.end = 'did-not-come';
    if (visitor !== null && this.#whims.happens(this.#world.habits.comesBack)) {
      comeBack(this.#world, visitor, ticket.ticketId, this.#whims.between(...MISSED_MINUTES));
    }
    this.#onward.isFree();
  }

  async #start(here: AtDesk): Promise<void> {
    if (!(await this.#press('startService', () => this.#start(here)))) return;
    const { visitor, ticket } = here;
    const { pace, office } = this.#world;
    if (visitor?.seen != null) visitor.seen.startedAt = pace.now();
    const minutes = visitor?.restMinutes ?? strangerMinutes(ticket.number, office.config);
    const course = visitor === null ? 'plain' : this.#courseOf();
    if (course === 'hold') this.#after(minutes * HELD_AFTER, () => this.#hold(here, minutes));
    else if (course === 'transfer') this.#after(minutes * SENT_ON_AFTER, () => this.#sendOn(here));
    else if (course === 'another') this.#after(minutes, () => this.#another(here));
    else this.#after(minutes, () => this.#finish(here));
  }

  #after(minutes: number, step: () => Promise<unknown>): void {
    this.#keys.in(Math.round(minutes * MINUTE_MS), step);
  }

  #courseOf(): Course {
    const { hold, transfer, another } = this.#world.habits;
    const special = hold + transfer + another;
    if (!this.#whims.happens(special)) return 'plain';
    return this.#whims.weighted<Course>([
      ['hold', hold],
      ['transfer', transfer],
      ['another', another],
    ]);
  }

  /** Steps aside, and comes back for the rest, or never. */
  async #hold(here: AtDesk, minutes: number): Promise<void> {
    const held = await this.#keys.hold(this.#whims.weighted(HOLD_WHY));
    if (!held.ok) return this.#keys.refused(held.refusal, () => this.#hold(here, minutes), this.#onward.goOn);
    const { visitor, ticket } = here;
    if (visitor !== null) {
      visitor.restMinutes = minutes * (1 - HELD_AFTER);
      if (!this.#whims.happens(this.#world.habits.staysAway)) {
        comeBack(this.#world, visitor, ticket.ticketId, this.#whims.between(...HELD_MINUTES));
      }
    }
    this.#onward.isFree();
  }

  async #sendOn(here: AtDesk): Promise<void> {
    const sent = await this.#keys.sendOn(this.#otherService());
    if (!sent.ok) return this.#keys.refused(sent.refusal, () => this.#sendOn(here), this.#onward.goOn);
    this.#onward.isFree();
    this.#world.bell();
  }

  /** With the same visitor to the next question. */
  async #another(here: AtDesk): Promise<void> {
    const outcome = this.#whims.weighted(this.#world.habits.outcomes);
    const gone = await this.#keys.another(this.#otherService(), outcome);
    if (!gone.ok) return this.#keys.refused(gone.refusal, () => this.#another(here), this.#onward.goOn);
    this.#after(here.visitor?.restMinutes ?? 0, () => this.#finish(here));
  }

  #otherService(): string {
    const { services } = this.#world.office.config;
    return this.#whims.weighted(services.map(({ id }) => [id, 1] as const));
  }

  async #finish(here: AtDesk): Promise<void> {
    const finished = await this.#keys.finish(this.#whims.weighted(this.#world.habits.outcomes));
    if (!finished.ok) {
      return this.#keys.refused(finished.refusal, () => this.#finish(here), this.#onward.goOn);
    }
    const { visitor, ticket } = here;
    if (visitor?.seen != null) {
      visitor.seen.finishedAt = this.#world.pace.now();
      visitor.seen.end = 'served';
    }
    if (visitor !== null) afterwards(this.#world, visitor, ticket, this.#whims);
    this.#onward.isFree();
  }

  #press(name: 'startService', again: () => Promise<unknown>) {
    return this.#keys.pressOr(name, again, this.#onward.goOn);
  }
}
