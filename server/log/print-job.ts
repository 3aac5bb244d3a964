/**
 * A print job as it is kept, and its id: that of the ticket or the appointment, and the number of the copy. A job belongs
 * to the event that issued the ticket or booked the appointment.
 */
import { z } from 'zod';
import { slip } from '../../contract/booking.ts';
import type { EventOf } from '../../contract/events.ts';
import { printJobState, type PrintJobState } from '../../contract/printing.ts';
import { BrokenEventError } from './errors.ts';
import { EVENT_COLUMNS, readEvent } from './stored-event.ts';
import type { SqlRow } from './sqlite.ts';

/** What a paper can tell of its ticket. */
type TicketOnPaper = Pick<
  EventOf<'TicketIssued'>,
  'ticketId' | 'number' | 'serviceName' | 'told' | 'appointmentAt' | 'code' | 'language'
> & { readonly issuedAt: number };

/** What a paper can tell of its booking: as it is now, so that the slip of a moved one has the new time. */
const bookingOnPaper = slip.pick({
  appointmentId: true,
  code: true,
  shortCode: true,
  kind: true,
  state: true,
  language: true,
  appointmentAt: true,
  serviceId: true,
  serviceName: true,
});
export type BookingOnPaper = z.infer<typeof bookingOnPaper>;

export interface StoredPrintJob {
  readonly id: string;
  readonly printerId: string;
  /** 0 is the first paper, any other a copy. */
  readonly copyNo: number;
  /** When somebody asked for this paper; for a copy not the time of the ticket. */
  readonly queuedAt: number;
  readonly state: PrintJobState;
  /** How often it came back as `not-sent`. */
  readonly attempts: number;
  /** Why the last attempt failed. */
  readonly problem: string | null;
  readonly paper:
    | { readonly kind: 'ticket'; readonly ticket: TicketOnPaper }
    | { readonly kind: 'slip'; readonly booking: BookingOnPaper };
}

/** Whose paper it is. */
export type PaperOf =
  | { readonly kind: 'ticket'; readonly ticketId: string }
  | { readonly kind: 'slip'; readonly appointmentId: string };

export function paperOf({ paper }: Pick<StoredPrintJob, 'paper'>): PaperOf {
  return paper.kind === 'ticket'
    ? { kind: 'ticket', ticketId: paper.ticket.ticketId }
    : { kind: 'slip', appointmentId: paper.booking.appointmentId };
}

/** The id of the ticket or the appointment. */
export function ownerIdOf(paper: PaperOf): string {
  return paper.kind === 'ticket' ? paper.ticketId : paper.appointmentId;
}

export function jobIdOf(paper: PaperOf, copyNo: number): string {
  return `${ownerIdOf(paper)}-${copyNo}`;
}

/** The tickets' numbers in the log are found by the visits, those of the bookings by the appointments. */
export const IS_JOB = `
  event_seq = coalesce(
    (SELECT seq FROM visits WHERE ticket_id = ?), (SELECT seq FROM appointments WHERE appointment_id = ?)
  ) AND copy_no = ?`;

/** The values for `IS_JOB`. An id that no job of ours can have gets those of none. */
export function isJobValues(jobId: string): readonly [string, string, number] {
  const [, ownerId = '', copyNo = '-1'] = /^(.+)-(\d{1,9})$/.exec(jobId) ?? [];
  return [ownerId, ownerId, Number(copyNo)];
}

/** The start of a query whose rows `jobOf` reads. */
export const SELECT_JOBS = `
  SELECT copy_no, printer_id, queued_at, state, attempts, problem, ${EVENT_COLUMNS},
    (SELECT json_object(
       'appointmentId', appointment_id, 'code', code, 'shortCode', short_code, 'kind', kind, 'state', state,
       'language', language,
       'appointmentAt', appointment_at, 'serviceId', service_id, 'serviceName', service_name)
     FROM appointments WHERE appointments.seq = print_jobs.event_seq) AS booking
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
  const base = {
    printerId: job.printer_id,
    copyNo: job.copy_no,
    queuedAt: job.queued_at,
    state: job.state,
    attempts: job.attempts,
    problem: job.problem,
    paper: contentOf(row),
  };
  return { id: jobIdOf(paperOf(base), job.copy_no), ...base };
}

function contentOf(row: SqlRow): StoredPrintJob['paper'] {
  const { seq, at, body } = readEvent(row);
  switch (body.type) {
    case 'TicketIssued': {
      const { ticketId, number, serviceName, told, appointmentAt, code, language } = body;
      const ticket = { ticketId, number, serviceName, told, appointmentAt, code, language, issuedAt: at };
      return { kind: 'ticket', ticket };
    }
    case 'AppointmentBooked':
      return { kind: 'slip', booking: bookingOnPaper.parse(JSON.parse(String(row.booking))) };
    default:
      throw new BrokenEventError(seq, 'a print job takes it for a ticket or a booking');
  }
}
