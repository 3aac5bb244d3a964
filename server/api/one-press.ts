/** Which presses of a button are one. */

/** A contact bounces for some hundredths of a second, a button that heard no answer tries again after one. */
const ONE_PRESS_MS = 2000;

export class OnePress {
  /** By button. */
  readonly #at = new Map<string, number>();

  /**
   * Presses that follow each other so closely are one, however many.
   * @param now what the clock says: where it was set back nobody stands before a deaf button for that
   * @example at 0, 1.5, 3 and 5 s: no, yes, yes, no
   */
  goesOn(buttonId: string, now: number): boolean {
    const before = this.#at.get(buttonId);
    this.#at.set(buttonId, now);
    return before !== undefined && now >= before && now - before < ONE_PRESS_MS;
  }
}
