/**
 * What a starting server reads: the last day of the log, and what it needs from before. Every step goes by an index, so
 * that it takes as long after ten years as after one day.
 */
import type { EventOf, OfficeEvent } from '../../contract/events.ts';
import type { OfficeConfig } from '../../contract/office.ts';
import { BrokenEventError } from './errors.ts';
import { EVENT_COLUMNS, readEvent } from './stored-event.ts';
import type { Sql, SqlRow } from './sqlite.ts';

export interface OfficeDayLog {
  /** What held before the first of the events. */
  readonly base: {
    readonly config: OfficeConfig | null;
    /** Booked before and neither checked in, missed nor cancelled before; in the order of booking. */
    readonly openAppointments: readonly EventOf<'AppointmentBooked'>[];
    readonly seqBefore: number;
    /** Time of the event before; 0 when there is none. */
    readonly lastAt: number;
  };
  /** From the last DayOpened to the end of the log; the whole log when no day was opened yet. */
  readonly events: readonly OfficeEvent[];
}

/** The statements, so that a test can look at their plans. */
export const DAY_QUERIES = {
  firstSeq: 'SELECT coalesce(max(first_seq), 1) AS first_seq FROM days',
  events: `SELECT ${EVENT_COLUMNS} FROM events WHERE seq >= ? ORDER BY seq`,
  lastAt: 'SELECT at FROM events WHERE seq = ?',
  config: `
    SELECT ${EVENT_COLUMNS} FROM configs CROSS JOIN events USING (seq) WHERE configs.seq < ?
    ORDER BY configs.seq DESC LIMIT 1`,
  neverEnded: `
    SELECT ${EVENT_COLUMNS} FROM appointments CROSS JOIN events USING (seq)
    WHERE ended_seq IS NULL AND appointments.seq < ?`,
  endedSince: `
    SELECT ${EVENT_COLUMNS} FROM appointments CROSS JOIN events USING (seq)
    WHERE ended_seq >= ? AND appointments.seq < ?`,
};

/** @param sql a transaction, so that everything is of one moment */
export async function readDay(sql: Sql): Promise<OfficeDayLog> {
  const [first] = await sql.all(DAY_QUERIES.firstSeq);
  const firstSeq = Number(first?.first_seq);
  const events = (await sql.all(DAY_QUERIES.events, firstSeq)).map(readEvent);
  checkWithoutGap(events, firstSeq);
  const [before] = await sql.all(DAY_QUERIES.lastAt, firstSeq - 1);
  const [config] = await sql.all(DAY_QUERIES.config, firstSeq);
  const booked = [
    ...(await sql.all(DAY_QUERIES.neverEnded, firstSeq)),
    ...(await sql.all(DAY_QUERIES.endedSince, firstSeq, firstSeq)),
  ];
  return {
    base: {
      config: config === undefined ? null : bodyOf('OfficeConfigured', config).config,
      openAppointments: booked.sort(bySeq).map((row) => bodyOf('AppointmentBooked', row)),
      seqBefore: firstSeq - 1,
      lastAt: Number(before?.at ?? 0),
    },
    events,
  };
}

const bySeq = (a: SqlRow, b: SqlRow) => Number(a.seq) - Number(b.seq);

function bodyOf<T extends 'OfficeConfigured' | 'AppointmentBooked'>(type: T, row: SqlRow): EventOf<T> {
  const { seq, body } = readEvent(row);
  const isWanted = (some: OfficeEvent['body']): some is EventOf<T> => some.type === type;
  if (isWanted(body)) return body;
  throw new BrokenEventError(seq, `it is no ${type}`);
}

function checkWithoutGap(events: readonly OfficeEvent[], firstSeq: number): void {
  for (const [index, { seq }] of events.entries()) {
    if (seq !== firstSeq + index) throw new BrokenEventError(firstSeq + index, 'it is missing');
  }
}
