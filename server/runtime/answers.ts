/** The memory of commands: the same id again gives the same answer and does nothing twice. */
import type { Refusal } from '../../contract/problems.ts';
import type { StoredCommand } from '../log/batch.ts';

/** An answer as JSON: written once, and then kept, remembered and sent as it is. */
export type Json<A = unknown> = string & { readonly of?: A };

/** The result of a command as its sender gets it. */
export type CommandResult<A = unknown> = { ok: true; json: Json<A> } | { ok: false; refusal: Refusal };

interface Remembered {
  readonly fingerprint: string;
  readonly at: number;
  readonly result: Promise<CommandResult> | Json;
}

/** Retries come within seconds; two days also cover a kiosk that was switched off overnight. */
const REMEMBER_MS = 48 * 3_600_000;

export class Answers {
  readonly #known = new Map<string, Remembered>();

  constructor(stored: readonly StoredCommand[]) {
    for (const { sender, commandId, fingerprint, answer, at } of stored) {
      this.#known.set(keyOf(sender, commandId), { fingerprint, at, result: answer });
    }
  }

  /**
   * The result of a command that was asked before: the stored answer, or the one still under way.
   * @returns null for a new command; a refusal when the id was used for something else
   */
  again(
    sender: string,
    commandId: string,
    fingerprint: string,
  ): Promise<CommandResult> | CommandResult | null {
    const known = this.#known.get(keyOf(sender, commandId));
    if (known === undefined) return null;
    if (known.fingerprint !== fingerprint) return { ok: false, refusal: { code: 'command-id-reused' } };
    return typeof known.result === 'string' ? { ok: true, json: known.result } : known.result;
  }

  has(sender: string, commandId: string): boolean {
    return this.#known.has(keyOf(sender, commandId));
  }

  /** Remembers a command under way. A refused one is forgotten: it did nothing and may be asked again. */
  remember(command: Omit<StoredCommand, 'answer'>, result: Promise<CommandResult>): void {
    const key = keyOf(command.sender, command.commandId);
    const { fingerprint, at } = command;
    this.#known.set(key, { fingerprint, at, result });
    const forget = () => this.#known.delete(key);
    result.then((done) => {
      if (done.ok) this.#known.set(key, { fingerprint, at, result: done.json });
      else forget();
    }, forget);
  }

  /** Forgets what nobody will ask again. */
  forgetBefore(now: number): void {
    for (const [key, { at }] of this.#known) if (at < now - REMEMBER_MS) this.#known.delete(key);
  }

  static since(now: number): number {
    return now - REMEMBER_MS;
  }
}

const keyOf = (sender: string, commandId: string) => `${sender} ${commandId}`;
