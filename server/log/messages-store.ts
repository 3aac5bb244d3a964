/**
 * The outbox of messages to visitors (10.2). A message is made by `EventLog.append`, in the transaction of its event;
 * here it is kept how far it came, so that a restart neither loses nor repeats one.
 */
import { messageState, type MessageRow, type MessageState } from '../../contract/messages.ts';
import type { Connection, SqlValue } from './connection.ts';
import { StorageError } from './errors.ts';
import {
  MESSAGE_COLUMNS,
  messageKeyOf,
  messageOf,
  messageRowOf,
  SELECT_MESSAGES,
  type StoredMessage,
} from './message.ts';

/** How an attempt ended, or why there was none; `again` puts the message back among the queued. */
type MessageOutcome =
  | { readonly kind: 'sent' | 'skipped' }
  | { readonly kind: 'failed' | 'unknown'; readonly problem: string }
  | { readonly kind: 'again'; readonly problem: string; readonly dueAt: number };

/** For the manager: every state has its number, and no list is longer than can be read. */
interface MessageReport {
  readonly counts: Record<MessageState, number>;
  /** The newest first. */
  readonly messages: MessageRow[];
}

export interface MessagesStore {
  /** The queued message that is due first, be that now or later; null when none is queued. */
  next(): Promise<StoredMessage | null>;
  /**
   * queued → sending, durable; one attempt more.
   * @throws StorageError (`constraint`) when the message is not queued: then nothing may be sent
   */
  markSending(id: string, now: number): Promise<void>;
  /** Only a queued or sending message changes: a late answer does not overwrite a final state. */
  markOutcome(id: string, outcome: MessageOutcome, now: number): Promise<void>;
  report(): Promise<MessageReport>;
  /** Those that wait though they are due, and those that failed since then. */
  queue(now: number, since: number): Promise<{ readonly waiting: number; readonly failed: number }>;
  /** Forgets what came of messages before a moment; one that is still to come stays. @returns how many */
  forgetBefore(moment: number): Promise<number>;
}

/** As the index of open messages has it: a query without these very words does not use it. */
const IS_OPEN = `messages.state IN ('queued', 'sending')`;

const LISTED = 200;

/** The statements of every message, so that a test can look at their plans. */
export const MESSAGE_QUERIES = {
  next: `${SELECT_MESSAGES} WHERE ${IS_OPEN} AND messages.state = 'queued' ORDER BY due_at, event_seq LIMIT 1`,
  due: `SELECT count(*) AS n FROM messages WHERE ${IS_OPEN} AND due_at <= ?`,
  failed: `SELECT count(*) AS n FROM messages WHERE changed_at >= ? AND state = 'failed'`,
  newest: `SELECT ${MESSAGE_COLUMNS} FROM messages ORDER BY changed_at DESC, event_seq DESC LIMIT ${LISTED}`,
};

/** At start-up: whatever was on its way when the server stopped may have arrived or not; it is not sent again. */
export async function settleInterruptedMessages(writer: Connection): Promise<void> {
  await writer.run(`UPDATE messages SET state = 'unknown' WHERE ${IS_OPEN} AND state = 'sending'`);
}

export function createMessagesStore(db: {
  readonly writer: Connection;
  readonly reader: Connection;
}): MessagesStore {
  const change = (id: string, now: number, set: string, where: string, ...values: SqlValue[]) => {
    const { eventSeq, kind } = messageKeyOf(id);
    const text = `UPDATE messages SET changed_at = ?, ${set} WHERE event_seq = ? AND kind = ? AND ${where}`;
    return db.writer.run(text, now, ...values, eventSeq, kind);
  };
  return {
    async next() {
      const [row] = await db.reader.all(MESSAGE_QUERIES.next);
      return row === undefined ? null : messageOf(row);
    },
    async markSending(id, now) {
      const set = `state = 'sending', attempts = attempts + 1`;
      if ((await change(id, now, set, `state = 'queued'`)) === 1) return;
      throw new StorageError('constraint', `Message ${id} is not queued`);
    },
    async markOutcome(id, outcome, now) {
      const problem = 'problem' in outcome ? outcome.problem : null;
      if (outcome.kind === 'again') {
        const set = `state = 'queued', problem = ?, due_at = ?`;
        await change(id, now, set, IS_OPEN, problem, outcome.dueAt);
      } else {
        await change(id, now, 'state = ?, problem = ?', IS_OPEN, outcome.kind, problem);
      }
    },
    async report() {
      const counts = { queued: 0, sending: 0, sent: 0, failed: 0, unknown: 0, skipped: 0 };
      const counted = await db.reader.all('SELECT state, count(*) AS n FROM messages GROUP BY state');
      for (const { state, n } of counted) counts[messageState.parse(state)] = Number(n);
      const newest = await db.reader.all(MESSAGE_QUERIES.newest);
      return { counts, messages: newest.map(messageRowOf) };
    },
    async queue(now, since) {
      const [open] = await db.reader.all(MESSAGE_QUERIES.due, now);
      const [ended] = await db.reader.all(MESSAGE_QUERIES.failed, since);
      return { waiting: Number(open?.n), failed: Number(ended?.n) };
    },
    forgetBefore: (moment) =>
      db.writer.run('DELETE FROM messages WHERE changed_at < ? AND due_at < ?', moment, moment),
  };
}
