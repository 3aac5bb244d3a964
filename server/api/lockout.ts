/** How often a password may be tried. */

/** So many wrong passwords are a slip of the hand; then each further one makes the next wait longer. */
const FREE_ATTEMPTS = 5;
const FIRST_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 30 * 60_000;

export interface Failures {
  readonly count: number;
  readonly lastAt: number;
}

/**
 * When the next attempt is allowed.
 *
 * @example 4 failures: now. 5: after 1 minute. 6: after 2. 7: after 4. 10 and more: after 30.
 * @returns epoch milliseconds; a moment in the past when nothing stands in the way
 */
export function nextAttemptAt({ count, lastAt }: Failures): number {
  if (count < FREE_ATTEMPTS) return lastAt;
  return lastAt + Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (count - FREE_ATTEMPTS));
}

/** Counts failures by name, in memory: a restart forgives, which an attacker cannot cause. */
export class Lockout {
  readonly #failures = new Map<string, Failures>();

  /** Milliseconds until the name may try again; 0 when it may now. */
  waitFor(name: string, now: number): number {
    const failures = this.#failures.get(name);
    return failures === undefined ? 0 : Math.max(0, nextAttemptAt(failures) - now);
  }

  failed(name: string, now: number): void {
    this.#forgetOld(now);
    this.#failures.set(name, { count: (this.#failures.get(name)?.count ?? 0) + 1, lastAt: now });
  }

  succeeded(name: string): void {
    this.#failures.delete(name);
  }

  #forgetOld(now: number): void {
    for (const [name, { lastAt }] of this.#failures) {
      if (now - lastAt > 2 * LONGEST_WAIT_MS) this.#failures.delete(name);
    }
  }
}
