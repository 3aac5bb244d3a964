/**
 * What a starting server reads: the last day of the log, and what it needs from before. Every step goes by an index, so
 * that it takes as long after ten years as after one day.
 */
import type { OfficeEvent } from '../../contract/events.ts';
import type { OfficeConfig } from '../../contract/office.ts';
import { BrokenEventError } from './errors.ts';
import { appointmentImage, type AppointmentImage } from './projections/appointments.ts';
import { EVENT_COLUMNS, readEvent } from './stored-event.ts';
import type { Sql, SqlRow } from './sqlite.ts';

export interface OfficeDayLog {
  /** What held before the first of the events. */
  readonly base: {
    readonly config: OfficeConfig | null;
    /**
     * Booked before, and still to come or of the last days; as they stand at the end of the log. The events, applied again,
     * lead to the same.
     */
    readonly appointments: readonly AppointmentImage[];
    readonly seqBefore: number;
    /** Time of the event before; 0 when there is none. */
    readonly lastAt: number;
  };
  /** From the last DayOpened to the end of the log; the whole log when no day was opened yet. */
  readonly events: readonly OfficeEvent[];
}

/** Appointments that ended are asked about for some days more; whoever reads them forgets what is older. */
const KNOWN_AFTER_MS = 8 * 24 * 3_600_000;

/** The statements, so that a test can look at their plans. */
export const DAY_QUERIES = {
  firstSeq: 'SELECT coalesce(max(first_seq), 1) AS first_seq FROM days',
  events: `SELECT ${EVENT_COLUMNS} FROM events WHERE seq >= ? ORDER BY seq`,
  lastAt: 'SELECT at FROM events WHERE seq = ?',
  config: `
    SELECT ${EVENT_COLUMNS} FROM configs CROSS JOIN events USING (seq) WHERE configs.seq < ?
    ORDER BY configs.seq DESC LIMIT 1`,
  appointments: 'SELECT * FROM appointments WHERE appointment_at >= ? AND seq < ?',
};

/** @param sql a transaction, so that everything is of one moment */
export async function readDay(sql: Sql): Promise<OfficeDayLog> {
  const [first] = await sql.all(DAY_QUERIES.firstSeq);
  const firstSeq = Number(first?.first_seq);
  const events = (await sql.all(DAY_QUERIES.events, firstSeq)).map(readEvent);
  checkWithoutGap(events, firstSeq);
  const [before] = await sql.all(DAY_QUERIES.lastAt, firstSeq - 1);
  const [config] = await sql.all(DAY_QUERIES.config, firstSeq);
  // In a log without a day there is nothing before its events.
  const since = (events[0]?.at ?? 0) - KNOWN_AFTER_MS;
  const rows = await sql.all(DAY_QUERIES.appointments, since, firstSeq);
  return {
    base: {
      config: config === undefined ? null : configOf(config),
      appointments: rows.map((row) => appointmentImage.parse(row)),
      seqBefore: firstSeq - 1,
      lastAt: Number(before?.at ?? 0),
    },
    events,
  };
}

function configOf(row: SqlRow): OfficeConfig {
  const { seq, body } = readEvent(row);
  if (body.type === 'OfficeConfigured') return body.config;
  throw new BrokenEventError(seq, 'it is no OfficeConfigured');
}

function checkWithoutGap(events: readonly OfficeEvent[], firstSeq: number): void {
  for (const [index, { seq }] of events.entries()) {
    if (seq !== firstSeq + index) throw new BrokenEventError(firstSeq + index, 'it is missing');
  }
}
