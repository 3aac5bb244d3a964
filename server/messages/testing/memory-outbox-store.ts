/** An outbox for tests: in memory, and strict about what may become of a message. */
import type { MessageOutcome, OutboxStore, QueuedMessage } from '../ports.ts';

type State = 'queued' | 'sending' | Exclude<MessageOutcome['kind'], 'again'>;
interface Entry {
  message: QueuedMessage;
  state: State;
  readonly history: string[];
}

export class MemoryOutboxStore implements OutboxStore {
  readonly #entries = new Map<string, Entry>();

  /** Queues a message; one with the same id takes its place. */
  put(message: QueuedMessage): void {
    const history = this.#entries.get(message.id)?.history ?? [];
    this.#entries.set(message.id, { message, state: 'queued', history });
  }

  /** Everything that was marked, in order: `sending`, `again 451 later`, `sent`… */
  history(id: string): readonly string[] {
    return this.#entry(id).history;
  }

  message(id: string): QueuedMessage {
    return this.#entry(id).message;
  }

  async next(): Promise<QueuedMessage | null> {
    const queued = [...this.#entries.values()].filter(({ state }) => state === 'queued');
    return queued.sort((a, b) => a.message.dueAt - b.message.dueAt)[0]?.message ?? null;
  }

  async markSending(id: string): Promise<void> {
    const entry = this.#entry(id);
    if (entry.state !== 'queued') throw new Error(`${id} is ${entry.state}, not queued`);
    entry.message = { ...entry.message, attempts: entry.message.attempts + 1 };
    entry.state = 'sending';
    entry.history.push('sending');
  }

  async markOutcome(id: string, outcome: MessageOutcome): Promise<void> {
    const entry = this.#entry(id);
    if (entry.state !== 'queued' && entry.state !== 'sending') throw new Error(`${id} is ${entry.state}`);
    entry.history.push('problem' in outcome ? `${outcome.kind} ${outcome.problem}` : outcome.kind);
    if (outcome.kind === 'again') {
      entry.message = { ...entry.message, dueAt: outcome.dueAt };
      entry.state = 'queued';
    } else entry.state = outcome.kind;
  }

  #entry(id: string): Entry {
    const entry = this.#entries.get(id);
    if (entry === undefined) throw new Error(`no message ${id}`);
    return entry;
  }
}
