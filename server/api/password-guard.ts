/** Stands before every password that somebody types in: counts what was wrong and lets guessing cost time. */
import type { Person } from '../../contract/people.ts';
import type { Refusal } from '../../contract/problems.ts';
import { TaskQueue } from '../log/task-queue.ts';
import type { Directory } from './directory.ts';
import { FREE_ATTEMPTS_OF_ADDRESS, Lockout } from './lockout.ts';

const MINUTE_MS = 60_000;

export class PasswordGuard {
  readonly #directory: Directory;
  readonly #byLogin = new Lockout();
  readonly #byAddress = new Lockout(FREE_ATTEMPTS_OF_ADDRESS);
  /** One after the other: of many sent at once, each is counted before the next is looked at. */
  readonly #guesses = new TaskQueue();

  constructor(directory: Directory) {
    this.#directory = directory;
  }

  /**
   * @param passwords one of them has to be right; together they count as one guess
   * @param address where the guess comes from
   * @returns whose password it is, or null when it is nobody's
   */
  check(login: string, passwords: readonly string[], address: string): Promise<Person | Refusal | null> {
    return this.#guesses.add(async () => {
      // Real time, not the demo's: guessing is not faster when the office's clock is.
      const now = Date.now();
      const waitMs = Math.max(this.#byLogin.waitFor(login, now), this.#byAddress.waitFor(address, now));
      if (waitMs > 0) return { code: 'sign-in-locked', params: { minutes: Math.ceil(waitMs / MINUTE_MS) } };
      const person = await this.#whose(login, passwords);
      if (person === null) {
        this.#byLogin.failed(login, now);
        this.#byAddress.failed(address, now);
      } else {
        this.#byLogin.succeeded(login);
        this.#byAddress.succeeded(address);
      }
      return person;
    });
  }

  /** The login has a new password: whoever forgot the old one need not wait any longer. */
  forgive(login: string): void {
    this.#byLogin.succeeded(login);
  }

  async #whose(login: string, passwords: readonly string[]): Promise<Person | null> {
    for (const password of passwords) {
      const person = await this.#directory.checkPassword(login, password);
      if (person !== null) return person;
    }
    return null;
  }
}
