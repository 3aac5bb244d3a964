/** Who holds which token, as far as it was asked for already: saves every request a look into the database. */
import type { Principal } from './principals.ts';

export interface Known {
  readonly principal: Principal;
  readonly expiresAt: number;
}

export class KnownTokens {
  readonly #byToken = new Map<string, Known>();
  /** How often something was forgotten. */
  #forgotten = 0;

  /** @returns the holder, looked up when the token is not known yet; null when nobody holds it */
  async find(token: string, lookUp: () => Promise<Known | null>): Promise<Known | null> {
    const known = this.#byToken.get(token);
    if (known !== undefined) return known;
    const forgottenBefore = this.#forgotten;
    const found = await lookUp();
    // What ended while we looked may have been read before it ended: it must not be known for ever.
    if (found !== null && forgottenBefore === this.#forgotten) this.#byToken.set(token, found);
    return found;
  }

  forget(token: string): void {
    this.#forgotten += 1;
    this.#byToken.delete(token);
  }

  /** Forgets all tokens of a person or a screen. */
  forgetAllOf(holderId: string): void {
    this.#forgotten += 1;
    for (const [token, { principal }] of this.#byToken) {
      if (idOf(principal) === holderId) this.#byToken.delete(token);
    }
  }

  clear(): void {
    this.#forgotten += 1;
    this.#byToken.clear();
  }
}

function idOf(principal: Principal): string | null {
  switch (principal.kind) {
    case 'person':
      return principal.person.id;
    case 'device':
      return principal.device.id;
    case 'personal-account':
      return principal.key.id;
    case 'public':
      return null;
  }
}
