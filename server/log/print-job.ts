/** A print job as it is kept, and its id: that of the ticket and the number of the copy. */
import { z } from 'zod';
import type { EventOf } from '../../contract/events.ts';
import { printJobState, type PrintJobState } from '../../contract/printing.ts';
import { BrokenEventError } from './errors.ts';
import { EVENT_COLUMNS, readEvent } from './stored-event.ts';
import type { SqlRow } from './sqlite.ts';

/** What a paper can tell of its ticket. */
type TicketOnPaper = Pick<
  EventOf<'TicketIssued'>,
  'ticketId' | 'number' | 'serviceName' | 'told' | 'appointmentAt' | 'code'
> & { readonly issuedAt: number };

export interface StoredPrintJob {
  readonly id: string;
  readonly printerId: string;
  /** 0 is the ticket's first paper, any other a copy. */
  readonly copyNo: number;
  /** When somebody asked for this paper; for a copy not the time of the ticket. */
  readonly queuedAt: number;
  readonly state: PrintJobState;
  /** How often it came back as `not-sent`. */
  readonly attempts: number;
  /** Why the last attempt failed. */
  readonly problem: string | null;
  readonly ticket: TicketOnPaper;
}

/** What a job's id is made of. */
export interface JobKey {
  readonly ticketId: string;
  readonly copyNo: number;
}

export function jobIdOf({ ticketId, copyNo }: JobKey): string {
  return `${ticketId}-${copyNo}`;
}

/** An id that no job of ours can have gets the key of none. */
export function jobKeyOf(jobId: string): JobKey {
  const [, ticketId = '', copyNo = '-1'] = /^(.+)-(\d{1,9})$/.exec(jobId) ?? [];
  return { ticketId, copyNo: Number(copyNo) };
}

/** A ticket's number in the log is found by the visits. */
export const IS_JOB = 'event_seq = (SELECT seq FROM visits WHERE ticket_id = ?) AND copy_no = ?';

/** The start of a query whose rows `jobOf` reads. */
export const SELECT_JOBS = `
  SELECT copy_no, printer_id, queued_at, state, attempts, problem, ${EVENT_COLUMNS}
  FROM print_jobs CROSS JOIN events ON events.seq = print_jobs.event_seq`;

const jobColumns = z.object({
  copy_no: z.number(),
  printer_id: z.string(),
  queued_at: z.number(),
  state: printJobState,
  attempts: z.number(),
  problem: z.string().nullable(),
});

export function jobOf(row: SqlRow): StoredPrintJob {
  const job = jobColumns.parse(row);
  const ticket = ticketOf(row);
  return {
    id: jobIdOf({ ticketId: ticket.ticketId, copyNo: job.copy_no }),
    printerId: job.printer_id,
    copyNo: job.copy_no,
    queuedAt: job.queued_at,
    state: job.state,
    attempts: job.attempts,
    problem: job.problem,
    ticket,
  };
}

function ticketOf(row: SqlRow): TicketOnPaper {
  const { seq, at, body } = readEvent(row);
  if (body.type !== 'TicketIssued') throw new BrokenEventError(seq, 'a print job takes it for a ticket');
  const { ticketId, number, serviceName, told, appointmentAt, code } = body;
  return { ticketId, number, serviceName, told, appointmentAt, code, issuedAt: at };
}
