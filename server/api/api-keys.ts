/** The keys of the company's personal account: issued, listed, their last use noted. */
import type { ApiKey } from '../../contract/people.ts';
import type { ApiKeyStore } from '../log/api-key-store.ts';
import { hashToken, newId, newToken } from './secrets.ts';

/** The last use is for a person who asks whether a key is still needed: no need to write it for every request. */
const NOTED_EVERY_MS = 10 * 60_000;

export class ApiKeys {
  readonly #store: ApiKeyStore;
  readonly #notedAt = new Map<string, number>();

  constructor(store: ApiKeyStore) {
    this.#store = store;
  }

  list(): Promise<ApiKey[]> {
    return this.#store.list();
  }

  /** @returns the key's record and the key itself, which nobody can be told again */
  async issue(name: string, now: number): Promise<{ key: ApiKey; secret: string }> {
    const secret = newToken();
    const key: ApiKey = { id: newId(), name, issuedAt: now, lastUsedAt: null };
    await this.#store.add(key, hashToken(secret));
    return { key, secret };
  }

  /** Notes that a key is in use. @param onFailed hears when it could not be noted; the request itself goes on */
  used(keyId: string, now: number, onFailed: (error: unknown) => void): void {
    if (now - (this.#notedAt.get(keyId) ?? -Infinity) < NOTED_EVERY_MS) return;
    this.#notedAt.set(keyId, now);
    this.#store.touch(keyId, now).catch(onFailed);
  }
}
