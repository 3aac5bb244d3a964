/** An engine that is left alone for a while when it keeps failing: whoever asks is answered at once and does without. */
import type { Engine, Made } from './engine.ts';

/** One may be a phrase that the engine cannot read, two may be chance. */
const FAILURES_IN_A_ROW = 3;
/** A hanging engine costs every phrase its whole time limit; tried twice a minute, it is missed by nobody when it is back. */
const REST_MS = 30_000;

export class WatchedEngine {
  readonly engine: Engine;
  readonly #now: () => number;
  #failures = 0;
  #restsUntil = 0;

  /** @param now for the rest only: any clock that goes forward */
  constructor(engine: Engine, now: () => number) {
    this.engine = engine;
    this.#now = now;
  }

  /** It failed several times in a row, and has not spoken since. */
  get failing(): boolean {
    return this.#failures >= FAILURES_IN_A_ROW;
  }

  /** It is not worth asking now. */
  get resting(): boolean {
    return this.failing && this.#now() < this.#restsUntil;
  }

  async make(text: string, signal: AbortSignal): Promise<Made> {
    const made = await this.engine.make(text, signal);
    if (made.ok) this.#failures = 0;
    else if (made.fault !== 'stopped') {
      this.#failures += 1;
      this.#restsUntil = this.#now() + REST_MS;
    }
    return made;
  }
}
