/** Operators as programs: one for each desk. An idle one waits for the bell, nobody asks the server in vain. */
import type { AnswerOf, CalledTicket } from '../contract/api.ts';
import type { ByHandReason, PauseWhy } from '../contract/events.ts';
import type { Chance } from './chance.ts';
import { DeskKeys, type DeskCommand } from './desk-keys.ts';
import { Serving } from './serving.ts';
import type { OperatorAccess, World } from './world.ts';

const MINUTE_MS = 60_000;
/** Between two visitors: notes, papers, a sip of tea, milliseconds. */
const BREATHER_MS = [8_000, 25_000] as const;
/** After closing the desk stays open a little for whoever got a ticket in the last moment. */
const STAYS_AFTER_CLOSING_MS = MINUTE_MS;

const BY_HAND: readonly (readonly [ByHandReason, number])[] = [
  ['brought-documents', 4],
  ['collects-document', 3],
  ['continues-visit', 2],
  ['manager-decided', 1],
];

/** What came of being free: a visitor was called, nobody is there to call, or the operator cannot call now. */
type Turn = 'called' | 'nobody' | 'away';

interface Break {
  readonly at: number;
  readonly ms: number;
  readonly why: PauseWhy;
}

export class Operator {
  readonly #world: World;
  readonly #keys: DeskKeys;
  readonly #serving: Serving;
  readonly #chance: Chance;
  readonly #whims: Chance;
  /** In the order of their time. */
  #breaks: Break[] = [];
  #idleSince: number | null = null;

  /**
   * @param chance of the pauses between visitors
   * @param whims of all that is a habit
   */
  constructor(world: World, access: OperatorAccess, chance: Chance, whims: Chance) {
    this.#world = world;
    this.#keys = new DeskKeys(world, access);
    this.#chance = chance;
    this.#whims = whims;
    this.#serving = new Serving(world, this.#keys, whims, {
      isFree: () => this.#breathe(),
      goOn: () => this.goOn(),
    });
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

  /** A break from this moment on, as soon as nobody is at the desk. */
  expectBreak(at: number, minutes: number, why: PauseWhy): void {
    this.#breaks.push({ at, ms: minutes * MINUTE_MS, why });
    this.#breaks.sort((a, b) => a.at - b.at);
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

  /** Free: to a break when it is time, else the next visitor, else wait for the bell or go home. */
  async goOn(): Promise<Turn> {
    this.#idleSince = null;
    const { now } = this.#world;
    const [due] = this.#breaks;
    if (due !== undefined && now() >= due.at) return this.#haveBreak(due);
    const called = (await this.#callByHand()) ?? (await this.#keys.press('callNext'));
    if (called.ok) {
      this.#serving.begin(called.answer);
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

  /** Now and then somebody is called out of the order. @returns null when not, or when the office says no */
  async #callByHand(): Promise<{ ok: true; answer: CalledTicket } | null> {
    const { habits, holders } = this.#world;
    if (!this.#whims.happens(habits.byHand)) return null;
    const waiting = [...holders].filter(([, { seen }]) => seen?.calledAt === null && seen.end === null);
    if (waiting.length === 0) return null;
    const [ticketId] = this.#whims.weighted(waiting.map((one) => [one, 1] as const));
    const called = await this.#keys.call(ticketId, this.#whims.weighted(BY_HAND));
    return called.ok ? called : null;
  }

  async #haveBreak(due: Break): Promise<Turn> {
    const paused = await this.#keys.pause(due.why);
    if (!paused.ok) {
      this.#keys.refused(
        paused.refusal,
        () => this.#haveBreak(due),
        () => this.goOn(),
      );
      return 'away';
    }
    this.#breaks = this.#breaks.filter((one) => one !== due);
    this.#keys.in(due.ms, () => this.#endBreak());
    return 'away';
  }

  async #endBreak(): Promise<void> {
    if (await this.#press('resumeDesk', () => this.#endBreak())) await this.goOn();
  }

  #breathe(): void {
    this.#keys.in(Math.round(this.#chance.between(...BREATHER_MS)), () => this.goOn());
  }

  #press<N extends DeskCommand>(
    name: N,
    again: () => Promise<unknown>,
    otherwise: () => Promise<unknown> = () => this.goOn(),
  ): Promise<AnswerOf<N> | null> {
    return this.#keys.pressOr(name, again, otherwise);
  }
}
