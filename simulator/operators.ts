/** Operators as programs: one for each desk. An idle one waits for the bell, nobody asks the server in vain. */
import type { AnswerOf, CalledTicket } from '../contract/api.ts';
import type { Chance } from './chance.ts';
import { DeskKeys } from './desk-keys.ts';
import { strangerMinutes } from './visitors.ts';
import type { OperatorAccess, Visitor, World } from './world.ts';

const MINUTE_MS = 60_000;
/** Between two visitors: notes, papers, a sip of tea, milliseconds. */
const BREATHER_MS = [8_000, 25_000] as const;
/** How long a called visitor is waited for before the call is repeated or given up. */
const PATIENCE_MS = MINUTE_MS;
/** After closing the desk stays open a little for whoever got a ticket in the last moment. */
const STAYS_AFTER_CLOSING_MS = MINUTE_MS;
/** From the call to the desk, of a visitor whom the day file does not know. */
const STRANGER_WALK_MS = MINUTE_MS / 2;

/** Whoever stands at the desk, as far as the operator knows. */
interface AtDesk {
  readonly ticket: CalledTicket;
  readonly visitor: Visitor | null;
  calls: number;
}

/** What came of being free: a visitor was called, nobody is there to call, or the operator cannot call now. */
type Turn = 'called' | 'nobody' | 'away';

export class Operator {
  readonly #world: World;
  readonly #keys: DeskKeys;
  readonly #chance: Chance;
  #lunch: { readonly at: number; readonly ms: number } | null = null;
  #idleSince: number | null = null;

  constructor(world: World, access: OperatorAccess, chance: Chance) {
    this.#world = world;
    this.#keys = new DeskKeys(world, access);
    this.#chance = chance;
  }

  /** Waits for the bell since then; null while there is something to do. */
  get idleSince(): number | null {
    return this.#idleSince;
  }

  /** Sits down, in the morning. */
  async open(): Promise<void> {
    const again = () => this.open();
    if (await this.#press('openDesk', again, again)) this.#idleSince = this.#world.now();
  }

  /** Lunch from this moment on, as soon as nobody is at the desk. */
  expectLunch(at: number, minutes: number): void {
    this.#lunch = { at, ms: minutes * MINUTE_MS };
    this.#keys.at(at, () => this.#lookUp());
  }

  /** After closing an idle operator goes home; a busy one when the queue is empty. */
  expectEvening(): void {
    this.#keys.at(this.#evening, () => this.#lookUp());
  }

  get #evening(): number {
    return this.#world.closesAt + STAYS_AFTER_CLOSING_MS;
  }

  async #lookUp(): Promise<void> {
    if (this.#idleSince !== null) await this.goOn();
  }

  /** Free: to lunch when it is time, else the next visitor, else wait for the bell or go home. */
  async goOn(): Promise<Turn> {
    this.#idleSince = null;
    const { now, holders } = this.#world;
    if (this.#lunch !== null && now() >= this.#lunch.at) return this.#haveLunch(this.#lunch.ms);
    const called = await this.#keys.press('callNext');
    if (called.ok) {
      const visitor = holders.get(called.answer.ticketId) ?? null;
      this.#await({ ticket: called.answer, visitor, calls: 1 });
      return 'called';
    }
    const again = () => this.goOn();
    if (called.refusal.code !== 'nobody-waiting') {
      this.#keys.refused(called.refusal, again, again);
      return 'away';
    }
    if (now() >= this.#evening) await this.#press('closeDesk', again);
    else this.#idleSince = now();
    return 'nobody';
  }

  async #haveLunch(ms: number): Promise<Turn> {
    if (await this.#press('pauseDesk', () => this.#haveLunch(ms))) {
      this.#lunch = null;
      this.#keys.in(ms, () => this.#endLunch());
    }
    return 'away';
  }

  async #endLunch(): Promise<void> {
    if (await this.#press('resumeDesk', () => this.#endLunch())) await this.goOn();
  }

  /** The visitor hears the call and walks over, or does not. */
  #await(here: AtDesk): void {
    const { ticket, visitor, calls } = here;
    if (visitor?.seen != null && calls === 1) visitor.seen.calledAt = ticket.calledAt;
    const answers = visitor?.row.answersCall ?? 1;
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
    const called = await this.#press('recall', again, () => this.#giveUp(here));
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
      const onward = code === 'no-show-too-soon' ? again : () => this.goOn();
      return this.#keys.refused(given.refusal, again, onward);
    }
    if (here.visitor?.seen != null) here.visitor.seen.end = 'did-not-come';
    this.#breathe();
  }

  async #start(here: AtDesk): Promise<void> {
    if (!(await this.#press('startService', () => this.#start(here)))) return;
    const { visitor, ticket } = here;
    const { pace, office } = this.#world;
    if (visitor?.seen != null) visitor.seen.startedAt = pace.now();
    const minutes = visitor?.row.serviceMinutes ?? strangerMinutes(ticket.number, office.config);
    this.#keys.in(Math.round(minutes * MINUTE_MS), () => this.#finish(here));
  }

  async #finish(here: AtDesk): Promise<void> {
    if (!(await this.#press('finishService', () => this.#finish(here)))) return;
    if (here.visitor?.seen != null) {
      here.visitor.seen.finishedAt = this.#world.pace.now();
      here.visitor.seen.end = 'served';
    }
    this.#breathe();
  }

  #breathe(): void {
    this.#keys.in(Math.round(this.#chance.between(...BREATHER_MS)), () => this.goOn());
  }

  /**
   * Presses a key.
   * @param again what to do when the trouble may pass
   * @param otherwise what to do when somebody was faster
   * @returns null when the server said no; what follows is then planned already
   */
  async #press<N extends Parameters<DeskKeys['press']>[0]>(
    name: N,
    again: () => Promise<unknown>,
    otherwise: () => Promise<unknown> = () => this.goOn(),
  ): Promise<AnswerOf<N> | null> {
    const pressed = await this.#keys.press(name);
    if (pressed.ok) return pressed.answer;
    this.#keys.refused(pressed.refusal, again, otherwise);
    return null;
  }
}
