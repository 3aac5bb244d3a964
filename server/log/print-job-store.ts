/**
 * The print jobs. What is on a ticket's paper is read from the event that issued it, what is on a slip from the booking as
 * it is now, so a job is only who prints what and how far it came. A ticket's first job is made by `EventLog.append`,
 * with the ticket; a slip's only when somebody asks for it.
 */
import type { PrintJobState } from '../../contract/printing.ts';
import {
  addPaper,
  ASKED_PAPER_QUERIES,
  settleDoubt,
  type PaperAnswer,
  type PaperRequest,
  type SettleAnswer,
  type SettleRequest,
} from './asked-papers.ts';
import type { Connection, Sql } from './connection.ts';
import { StorageError } from './errors.ts';
import { IS_JOB, isJobValues, jobOf, SELECT_JOBS, type StoredPrintJob } from './print-job.ts';

/** How an attempt ended; `not-sent` puts the job back among the queued. */
interface PrintOutcome {
  readonly kind:
    'not-sent' | Extract<PrintJobState, 'sent' | 'confirmed' | 'unknown' | 'expired' | 'cancelled'>;
  readonly problem?: string;
}

export interface PrintJobStore {
  /** The oldest queued job of the printer, or null. */
  next(printerId: string): Promise<StoredPrintJob | null>;
  /**
   * queued → sending, durable.
   * @throws StorageError (`constraint`) when the job is not queued: then nothing may be sent
   */
  markSending(jobId: string): Promise<void>;
  /** Only a queued or sending job changes: a late answer does not overwrite a final state. */
  markOutcome(jobId: string, outcome: PrintOutcome): Promise<void>;
  /** queued: also the one being sent; unknown: somebody has to look. */
  counts(printerId: string): Promise<{ readonly queued: number; readonly unknown: number }>;
  get(jobId: string): Promise<StoredPrintJob | null>;
  /** The jobs of which nobody knows the end, the oldest first. */
  listDoubtful(): Promise<StoredPrintJob[]>;
  /** Prints a ticket or a slip because somebody asks for it. The same request again gives the same job. */
  addPaper(request: PaperRequest): Promise<PaperAnswer>;
  /** A person has looked after a doubtful job. The same request again changes nothing and gives the same answer. */
  settle(request: SettleRequest): Promise<SettleAnswer>;
  /** Nobody will print what waits for other printers than these. */
  cancelStranded(printerIds: readonly string[]): Promise<void>;
  /** Papers of past days are of use to nobody. @returns how many doubts ended so */
  endOldDoubts(): Promise<number>;
}

/** As the index of open jobs has it: a query without these very words does not use it. */
const IS_OPEN = `state IN ('queued', 'sending', 'unknown')`;

const AGE = 'queued_at, event_seq, copy_no';

/** The statements of every day, so that a test can look at their plans. */
export const PRINT_JOB_QUERIES = {
  next: `${SELECT_JOBS} WHERE printer_id = ? AND ${IS_OPEN} AND state = 'queued' ORDER BY ${AGE} LIMIT 1`,
  counts: `
    SELECT count(*) FILTER (WHERE state <> 'unknown') AS queued, count(*) FILTER (WHERE state = 'unknown') AS unknown
    FROM print_jobs WHERE printer_id = ? AND ${IS_OPEN}`,
  listDoubtful: `${SELECT_JOBS} WHERE ${IS_OPEN} AND state = 'unknown' ORDER BY ${AGE}`,
  waitedFor: `SELECT DISTINCT printer_id FROM print_jobs WHERE ${IS_OPEN} AND state = 'queued'`,
  cancelAll: `
    UPDATE print_jobs SET state = 'cancelled', problem = 'printer-removed'
    WHERE printer_id = ? AND ${IS_OPEN} AND state = 'queued'`,
  // By when they were asked for: the booking that a slip belongs to may be weeks old.
  endOldDoubts: `
    UPDATE print_jobs SET state = 'settled'
    WHERE ${IS_OPEN} AND state = 'unknown'
      AND queued_at < (SELECT opened_at FROM days WHERE first_seq = (SELECT max(first_seq) FROM days))`,
  ...ASKED_PAPER_QUERIES,
};

/** At start-up: whatever was being sent when the server stopped may be on paper or not; nobody can tell. */
export async function settleInterruptedJobs(writer: Connection): Promise<void> {
  const text = `UPDATE print_jobs SET state = 'unknown', problem = 'stopped' WHERE ${IS_OPEN} AND state = 'sending'`;
  await writer.run(text);
}

export function createPrintJobStore(db: {
  readonly writer: Connection;
  readonly reader: Connection;
}): PrintJobStore {
  return {
    async next(printerId) {
      const [row] = await db.reader.all(PRINT_JOB_QUERIES.next, printerId);
      return row === undefined ? null : jobOf(row);
    },
    async markSending(jobId) {
      if (await change(db.writer, jobId, `state = 'sending'`, `state = 'queued'`)) return;
      throw new StorageError('constraint', `Print job ${jobId} is not queued`);
    },
    async markOutcome(jobId, { kind, problem = null }) {
      const isOver = kind !== 'not-sent';
      const set = isOver ? 'state = ?, problem = ?' : `attempts = attempts + 1, state = ?, problem = ?`;
      await change(
        db.writer,
        jobId,
        set,
        `state IN ('queued', 'sending')`,
        isOver ? kind : 'queued',
        problem,
      );
    },
    async counts(printerId) {
      const [row] = await db.reader.all(PRINT_JOB_QUERIES.counts, printerId);
      return { queued: Number(row?.queued), unknown: Number(row?.unknown) };
    },
    async get(jobId) {
      const [row] = await db.reader.all(PRINT_JOB_QUERIES.get, ...isJobValues(jobId));
      return row === undefined ? null : jobOf(row);
    },
    async listDoubtful() {
      return (await db.reader.all(PRINT_JOB_QUERIES.listDoubtful)).map(jobOf);
    },
    addPaper: (request) => addPaper(db.writer, request),
    settle: (request) => settleDoubt(db.writer, request),
    cancelStranded: async (printerIds) => {
      for (const { printer_id: id } of await db.writer.all(PRINT_JOB_QUERIES.waitedFor)) {
        if (!printerIds.includes(String(id))) await db.writer.run(PRINT_JOB_QUERIES.cancelAll, String(id));
      }
    },
    endOldDoubts: () => db.writer.run(PRINT_JOB_QUERIES.endOldDoubts),
  };
}

/** Changes a job if it is in one of these states. @returns whether it was */
async function change(
  sql: Sql,
  jobId: string,
  set: string,
  from: string,
  ...values: (string | null)[]
): Promise<boolean> {
  const text = `UPDATE print_jobs SET ${set} WHERE ${IS_JOB} AND ${from}`;
  return (await sql.run(text, ...values, ...isJobValues(jobId))) === 1;
}
