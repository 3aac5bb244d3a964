/** Messages to visitors: the outbox of this office's log, written in the office's words, sent by e-mail. */
import type { Logger } from 'pino';
import { systemClock } from '../../printers/index.ts';
import type { MessagesStore } from '../log/messages-store.ts';
import { letterOf } from '../messages/letter.ts';
import { Outbox } from '../messages/outbox.ts';
import type { QueuedMessage } from '../messages/ports.ts';
import type { Attachment, Letter, Sender } from '../messages/sender.ts';
import type { OfficeState } from '../office/state.ts';
import { slipToRead } from './slips.ts';

export interface MessagingOptions {
  /** Null sends nothing. */
  readonly sender: Sender | null;
  readonly store: MessagesStore;
  readonly now: () => number;
  readonly state: () => OfficeState;
  /** The page of a booking; without a code the one where a booking begins. */
  readonly bookingUrl: (code?: string) => string;
  /** What goes with a letter: the slip, the entry for a calendar. */
  readonly attachments?: (message: QueuedMessage) => Promise<Attachment[]>;
  readonly logger: Logger;
}

export class Messaging {
  readonly #options: MessagingOptions;
  readonly #outbox: Outbox | null;

  constructor(options: MessagingOptions) {
    const { sender, store, now, logger } = options;
    this.#options = options;
    this.#outbox =
      sender === null
        ? null
        : new Outbox({
            sender,
            store,
            clock: { ...systemClock, now },
            write: (message) => this.#write(message),
            onError: (error) => {
              logger.error({ err: error }, 'a message to a visitor is in trouble');
            },
          });
  }

  /** Whether an address may be asked for. */
  get configured(): boolean {
    return this.#outbox !== null;
  }

  start(): void {
    this.#outbox?.start();
  }

  /** Something was booked, moved or cancelled, or the demo's clock was moved. */
  wake(): void {
    this.#outbox?.wake();
  }

  async stop(): Promise<void> {
    await this.#outbox?.stop();
  }

  async #write(message: QueuedMessage): Promise<Letter> {
    const { state, bookingUrl } = this.#options;
    const { config } = state();
    if (config === null) throw new Error('there is a message and no office');
    const { appointmentId, appointment } = message;
    const slip = slipToRead({ appointmentId, ...appointment }, { config }, bookingUrl(appointment.code));
    const facts = { officeId: config.officeId, slip, bookingUrl: bookingUrl() };
    return letterOf(message, facts, await this.#attachments(message));
  }

  /** A letter without its slip is better than none. */
  async #attachments(message: QueuedMessage): Promise<Attachment[]> {
    const { attachments, logger } = this.#options;
    try {
      return (await attachments?.(message)) ?? [];
    } catch (error) {
      logger.error({ err: error }, 'a letter goes without its attachments');
      return [];
    }
  }
}
