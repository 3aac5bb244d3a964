/** How often a password may be tried. */

/** So many wrong passwords for one login are a slip of the hand; then each further one makes the next wait longer. */
const FREE_ATTEMPTS = 5;
/** From one address: a whole office may share one behind a router, and on Monday morning several people slip at once. */
export const FREE_ATTEMPTS_OF_ADDRESS = 30;
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
 * @param free so many are forgiven
 * @returns epoch milliseconds; a moment in the past when nothing stands in the way
 */
export function nextAttemptAt({ count, lastAt }: Failures, free = FREE_ATTEMPTS): number {
  if (count < free) return lastAt;
  return lastAt + Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (count - free));
}

/** Counts failures by name, in memory: a restart forgives, which an attacker cannot cause. */
export class Lockout {
  readonly #failures = new Map<string, Failures>();
  readonly #free: number;

  constructor(free = FREE_ATTEMPTS) {
    this.#free = free;
  }

  /** Milliseconds until the name may try again; 0 when it may now. */
  waitFor(name: string, now: number): number {
    const failures = this.#failures.get(name);
    return failures === undefined ? 0 : Math.max(0, nextAttemptAt(failures, this.#free) - now);
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
