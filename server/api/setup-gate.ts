/** The first start: one link, good for one office, never a default password. */
import { newToken, sameSecret } from './secrets.ts';

export class SetupGate {
  #token: string | null = null;
  #busy = false;

  /** Makes the link's token; a restart before set-up makes another and the old one ends. */
  open(): string {
    this.#token = newToken();
    return this.#token;
  }

  get needed(): boolean {
    return this.#token !== null;
  }

  /** Takes the token for one attempt at a time; `done` ends the link for good, otherwise it can be tried again. */
  async use<T>(
    token: string,
    attempt: () => Promise<{ done: boolean; result: T }>,
  ): Promise<T | 'wrong' | 'done'> {
    if (this.#token === null) return 'done';
    if (this.#busy || !sameSecret(this.#token, token)) return 'wrong';
    this.#busy = true;
    try {
      const { done, result } = await attempt();
      if (done) this.#token = null;
      return result;
    } finally {
      this.#busy = false;
    }
  }
}
