/** Chance that comes out the same every time: a day made or run twice from one seed is the same day. */

const TWO_TO_32 = 2 ** 32;

export class Chance {
  #state: number;

  /** @param seed any whole number; the same one gives the same sequence */
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 to below 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / TWO_TO_32;
  }

  /** A number from one bound to below the other. */
  between(from: number, to: number): number {
    return from + this.next() * (to - from);
  }

  /** A whole number from one bound to the other, both included. */
  whole(from: number, to: number): number {
    return Math.floor(this.between(from, to + 1));
  }

  /** Whether something happens that does so with this share; what never happens leaves the sequence alone. */
  happens(share: number): boolean {
    return share > 0 && this.next() < share;
  }

  /** One of several, each as likely as its weight says. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T {
    const [first] = choices;
    if (first === undefined) throw new Error('nothing to choose from');
    let left = this.next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [choice, weight] of choices) {
      left -= weight;
      if (left < 0) return choice;
    }
    return first[0];
  }

  /**
   * A positive number that scatters to the longer side, as durations do (log-normal).
   * @param mean the mean of what comes out
   * @param sigma the scatter of its logarithm: 0.5 is about half the mean
   */
  logNormal(mean: number, sigma: number): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.next()));
    const normal = radius * Math.cos(2 * Math.PI * this.next());
    return mean * Math.exp(sigma * normal - sigma ** 2 / 2);
  }

  /** The list in a chance order. */
  shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((value) => ({ value, place: this.next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ value }) => value);
  }
}
