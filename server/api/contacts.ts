/** Names of appointment holders, for the desk that serves them (6.5.1). Kept beside the log, never in it. */
import type { ContactsStore } from '../log/contacts-store.ts';

export class ContactBook {
  readonly #store: ContactsStore;
  readonly #names = new Map<string, string | null>();
  readonly #onLoaded: () => void;

  /** @param onLoaded a name that a screen asked for has come */
  constructor(store: ContactsStore, onLoaded: () => void) {
    this.#store = store;
    this.#onLoaded = onLoaded;
  }

  /** The name, as far as it has been read; asks for it otherwise. Null when unknown or erased. */
  nameOf(appointmentId: string): string | null {
    const known = this.#names.get(appointmentId);
    if (known !== undefined) return known;
    this.#names.set(appointmentId, null);
    this.#load(appointmentId).catch(() => this.#names.delete(appointmentId));
    return null;
  }

  async #load(appointmentId: string): Promise<void> {
    const contact = await this.#store.get(appointmentId);
    if (contact === null) return;
    this.#names.set(appointmentId, contact.name);
    this.#onLoaded();
  }

  /** A new day: yesterday's names are not needed in memory. */
  clear(): void {
    this.#names.clear();
  }
}
