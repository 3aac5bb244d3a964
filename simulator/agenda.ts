/** What is going to happen, in the order of the office's time; at the same moment in the order it was planned. */

export interface Plan {
  /** Epoch milliseconds of the office. */
  readonly at: number;
  readonly act: () => Promise<void> | void;
}

export class Agenda {
  readonly #plans: Plan[] = [];
  #at = 0;

  add(at: number, act: Plan['act']): void {
    const place = this.#plans.findLastIndex((plan) => plan.at <= at) + 1;
    this.#plans.splice(place, 0, { at, act });
  }

  /** The next plan; null when nothing is left. */
  get first(): Plan | null {
    return this.#plans[0] ?? null;
  }

  /** The moment for which the plan under way stood here. */
  get at(): number {
    return this.#at;
  }

  /** Takes the first plan off, for carrying it out. */
  shift(): void {
    this.#at = this.#plans.shift()?.at ?? this.#at;
  }
}
