/**
 * What a person asks of the paper of a ticket or a booking: to print one, or to end the doubt about one. Each is one transaction and keeps
 * the id of its request, so that the same request again, even after a restart, does nothing again.
 */
import type { Connection, Sql, SqlValue } from './connection.ts';
import {
  IS_JOB,
  isJobValues,
  jobIdOf,
  jobOf,
  ownerIdOf,
  paperOf,
  SELECT_JOBS,
  type PaperOf,
  type StoredPrintJob,
} from './print-job.ts';

/** Who asks, and the id that this sender chose; and when. */
interface Request {
  readonly requestId: string;
  readonly now: number;
}

export interface PaperRequest extends Request {
  readonly paper: PaperOf;
  readonly printerId: string;
}

export interface SettleRequest extends Request {
  readonly jobId: string;
  /** What the person saw, or wants. */
  readonly paper: 'came-out' | 'print-again';
}

export type PaperAnswer =
  { readonly jobId: string } | 'ticket-unknown' | 'appointment-unknown' | 'command-id-reused';
export type SettleAnswer = 'settled' | 'print-job-unknown' | 'print-job-not-doubtful' | 'command-id-reused';

/** The statements, so that a test can look at their plans. */
export const ASKED_PAPER_QUERIES = {
  askedFor: `${SELECT_JOBS} WHERE request_id = ?`,
  settledBy: `${SELECT_JOBS} WHERE settled_by = ?`,
  get: `${SELECT_JOBS} WHERE ${IS_JOB}`,
};

/** Prints a ticket or a slip: the first paper when there is none, otherwise a copy. */
export function addPaper(writer: Connection, request: PaperRequest): Promise<PaperAnswer> {
  const { paper, printerId, requestId } = request;
  return writer.transaction(async (sql) => {
    const before = await usesOf(sql, requestId);
    if (before.settled !== null) return 'command-id-reused';
    if (before.made === null) return insertPaper(sql, request);
    const { made } = before;
    const isSame = ownerIdOf(paperOf(made)) === ownerIdOf(paper) && made.printerId === printerId;
    return isSame ? { jobId: made.id } : 'command-id-reused';
  });
}

/** Ends the doubt about a paper; with `print-again` one more is made in the same moment, or neither is done. */
export function settleDoubt(writer: Connection, request: SettleRequest): Promise<SettleAnswer> {
  const { jobId, paper, requestId } = request;
  return writer.transaction(async (sql) => {
    const before = await usesOf(sql, requestId);
    if (before.settled !== null || before.made !== null) {
      const asked = before.made === null ? 'came-out' : 'print-again';
      return before.settled?.id === jobId && asked === paper ? 'settled' : 'command-id-reused';
    }
    const job = await one(sql, ASKED_PAPER_QUERIES.get, ...isJobValues(jobId));
    if (job === null) return 'print-job-unknown';
    if (job.state !== 'unknown') return 'print-job-not-doubtful';
    const settle = `UPDATE print_jobs SET state = 'settled', settled_by = ? WHERE ${IS_JOB}`;
    await sql.run(settle, requestId, ...isJobValues(jobId));
    if (paper === 'print-again') {
      await insertPaper(sql, { ...request, paper: paperOf(job), printerId: job.printerId });
    }
    return 'settled';
  });
}

/** What was done under this id before. */
async function usesOf(sql: Sql, requestId: string) {
  return {
    made: await one(sql, ASKED_PAPER_QUERIES.askedFor, requestId),
    settled: await one(sql, ASKED_PAPER_QUERIES.settledBy, requestId),
  };
}

async function one(sql: Sql, text: string, ...values: SqlValue[]): Promise<StoredPrintJob | null> {
  const [row] = await sql.all(text, ...values);
  return row === undefined ? null : jobOf(row);
}

/** Where the event is found that a paper belongs to. */
const OWNERS = {
  ticket: { table: 'visits', id: 'ticket_id', unknown: 'ticket-unknown' },
  slip: { table: 'appointments', id: 'appointment_id', unknown: 'appointment-unknown' },
} as const;

async function insertPaper(sql: Sql, { paper, printerId, requestId, now }: PaperRequest) {
  const { table, id, unknown } = OWNERS[paper.kind];
  const [row] = await sql.all(
    `INSERT INTO print_jobs (event_seq, copy_no, printer_id, queued_at, request_id)
     SELECT seq, coalesce((SELECT max(copy_no) + 1 FROM print_jobs WHERE event_seq = owner.seq), 0), ?, ?, ?
     FROM ${table} AS owner WHERE ${id} = ?
     RETURNING copy_no`,
    printerId,
    now,
    requestId,
    ownerIdOf(paper),
  );
  return row === undefined ? unknown : { jobId: jobIdOf(paper, Number(row.copy_no)) };
}
