/** What the outbox needs of the rest of the server. */
import type { LanguageCode } from '../../contract/languages.ts';
import type { AppointmentState } from '../../contract/booking.ts';
import type { AppointmentKind, ChangedBy } from '../../contract/events.ts';
import type { MessageKind } from '../../contract/messages.ts';

/** A message that waits, with all that is needed to judge and to write it. */
export interface QueuedMessage {
  readonly id: string;
  readonly kind: MessageKind;
  readonly appointmentId: string;
  /** The time that it speaks of. */
  readonly appointmentAt: number;
  readonly dueAt: number;
  /** How often it was tried before. */
  readonly attempts: number;
  /** Who moved or cancelled the appointment; null for a booking. */
  readonly by: ChangedBy | null;
  /** There is a later word about the same appointment. */
  readonly superseded: boolean;
  /** Null when it was erased. */
  readonly contact: Contact | null;
  /** As it is now. */
  readonly appointment: {
    readonly state: AppointmentState;
    readonly appointmentAt: number;
    readonly kind: AppointmentKind;
    readonly code: string;
    readonly shortCode: string;
    readonly language: LanguageCode;
    readonly serviceId: string;
    readonly serviceName: string;
  };
}

interface Contact {
  readonly name: string;
  readonly email: string | null;
  /** Where a visit at home goes. */
  readonly address: string | null;
}

export type MessageOutcome =
  | { readonly kind: 'sent' | 'skipped' }
  | { readonly kind: 'failed' | 'unknown'; readonly problem: string }
  | { readonly kind: 'again'; readonly problem: string; readonly dueAt: number };

export interface OutboxStore {
  /** The queued message that is due first, be that now or later. */
  next(): Promise<QueuedMessage | null>;
  /** Durable; rejects when the message is not queued: then nothing may be sent. */
  markSending(id: string, now: number): Promise<void>;
  markOutcome(id: string, outcome: MessageOutcome, now: number): Promise<void>;
}

/** Time, given from outside so that tests can turn it. */
export interface Clock {
  /** The office's time. */
  now(): number;
  /** Resolves after `ms`, or at once when the signal is aborted. Never rejects. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}
