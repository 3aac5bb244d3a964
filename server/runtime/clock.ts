/** The one clock of the server. Everything that asks for the time asks this. */

export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
  /** How much faster than real time it runs; 1 except in the demo. */
  readonly speed: number;
}

export const systemClock: Clock = { now: () => Date.now(), speed: 1 };

/** A clock of the demo: runs faster, and can be moved forward, never back. */
export class DemoClock implements Clock {
  readonly speed: number;
  #base: number;
  #since = performance.now();

  /** @param speed times real time; 0 stands still until moved */
  constructor(startAt: number, speed: number) {
    this.#base = startAt;
    this.speed = speed;
  }

  now(): number {
    return Math.floor(this.#base + (performance.now() - this.#since) * this.speed);
  }

  /** Moves on to a moment; an earlier one is ignored. */
  moveTo(moment: number): void {
    this.#base = Math.max(moment, this.now());
    this.#since = performance.now();
  }
}
