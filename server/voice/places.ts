/** How many phrases may be made and wait at a time. Personal ones never take all of it: a call on the display has room. */

/** What is personal is made anew each time; a few kiosks walked quickly have enough of it. */
const PERSONAL_SHARE = 0.5;

export class Places {
  readonly #most: number;
  #all = 0;
  #personal = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** @returns gives the place back, the first time it is called; null when there is none */
  take(isPersonal: boolean): (() => void) | null {
    const isFull = this.#all >= this.#most || (isPersonal && this.#personal >= this.#most * PERSONAL_SHARE);
    if (isFull) return null;
    this.#count(isPersonal, 1);
    let isTaken = true;
    return () => {
      if (isTaken) this.#count(isPersonal, -1);
      isTaken = false;
    };
  }

  #count(isPersonal: boolean, by: 1 | -1): void {
    this.#all += by;
    if (isPersonal) this.#personal += by;
  }
}
