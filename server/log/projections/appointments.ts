/** `appointments`: a row for each booking and what became of it. The name and phone are not here, but in `contacts`. */
import { z } from 'zod';
import { languageCode } from '../../../contract/languages.ts';
import { appointmentState } from '../../../contract/booking.ts';
import { appointmentKind, type EventOf } from '../../../contract/events.ts';
import {
  accessCode,
  channel,
  durationMs,
  epochMs,
  id,
  localDate,
  shortCode,
} from '../../../contract/primitives.ts';
import { quota } from '../../../contract/schedule.ts';
import { serviceColumns } from './legs.ts';
import { localTime } from './local-time.ts';
import { known, type Context, type Place, type ReadTable } from './read-table.ts';

export const appointmentImage = z.object({
  /** The event that booked it. */
  seq: z.number().int(),
  appointment_id: id,
  office_id: id,
  /** The day it is for. */
  date: localDate,
  appointment_at: epochMs,
  booked_at: epochMs,
  channel,
  code: accessCode,
  short_code: shortCode,
  kind: appointmentKind,
  length_ms: durationMs,
  quota,
  language: languageCode,
  service_id: id,
  service_name: z.string(),
  group_id: id,
  group_name: z.string(),
  service_norm_ms: durationMs,
  state: appointmentState,
  /** The event that gave it the place that it has: the one that booked it, or moved it last. */
  placed_seq: z.number().int(),
  moves: z.number().int(),
  /** 1 when the manager lets it stay where a new schedule has no place for it. */
  kept: z.number().int(),
  /** The missed one that it follows. */
  after_appointment_id: id.nullable(),
  /** The event that ended it. */
  ended_seq: z.number().int().nullable(),
  ended_at: epochMs.nullable(),
  ticket_id: id.nullable(),
  early_ms: durationMs.nullable(),
  late_ms: durationMs.nullable(),
  missed_by: z.enum(['no-show', 'late', 'not-recorded']).nullable(),
  cancelled_by: z.enum(['visitor', 'staff', 'schedule']).nullable(),
  /** When a visitor came too late and was shown the offers. */
  late_came_at: epochMs.nullable(),
});
export type AppointmentImage = z.infer<typeof appointmentImage>;

export const appointmentsTable: ReadTable = {
  name: 'appointments',
  key: ['seq'],
  row: appointmentImage,
  later: [],
  ddl: `
    CREATE TABLE appointments (
      seq INTEGER PRIMARY KEY,
      appointment_id TEXT NOT NULL UNIQUE,
      office_id TEXT NOT NULL,
      date TEXT NOT NULL,
      appointment_at INTEGER NOT NULL,
      booked_at INTEGER NOT NULL,
      channel TEXT NOT NULL,
      code TEXT NOT NULL,
      short_code TEXT NOT NULL,
      kind TEXT NOT NULL,
      length_ms INTEGER NOT NULL,
      quota TEXT NOT NULL,
      language TEXT NOT NULL,
      service_id TEXT NOT NULL,
      service_name TEXT NOT NULL,
      group_id TEXT NOT NULL,
      group_name TEXT NOT NULL,
      service_norm_ms INTEGER NOT NULL,
      state TEXT NOT NULL,
      placed_seq INTEGER NOT NULL,
      moves INTEGER NOT NULL,
      kept INTEGER NOT NULL,
      after_appointment_id TEXT,
      ended_seq INTEGER,
      ended_at INTEGER,
      ticket_id TEXT,
      early_ms INTEGER,
      late_ms INTEGER,
      missed_by TEXT,
      cancelled_by TEXT,
      late_came_at INTEGER
    ) STRICT;
    CREATE INDEX appointments_by_day ON appointments (date, office_id);
    CREATE INDEX appointments_by_time ON appointments (appointment_at);`,
};

export type AppointmentEvent = EventOf<
  | 'AppointmentBooked'
  | 'AppointmentMoved'
  | 'AppointmentKept'
  | 'VisitorCheckedIn'
  | 'AppointmentMissed'
  | 'LateVisitorCame'
  | 'AppointmentCancelled'
  | 'HomeVisitRecorded'
>;

/** @returns the row of the appointment after an event */
export function projectAppointment(
  before: AppointmentImage | undefined,
  place: Place,
  body: AppointmentEvent,
  context: Context,
): AppointmentImage {
  if (body.type === 'AppointmentBooked') return booked(place, body, context);
  const row = known(before, place, body.type);
  const end = { ended_seq: place.seq, ended_at: place.at };
  switch (body.type) {
    case 'VisitorCheckedIn': {
      const { ticketId, earlyMs, lateMs } = body;
      return { ...row, ...end, state: 'checked-in', ticket_id: ticketId, early_ms: earlyMs, late_ms: lateMs };
    }
    case 'AppointmentMissed':
      return { ...row, ...end, state: 'missed', missed_by: body.by };
    case 'LateVisitorCame':
      return { ...row, late_came_at: place.at, late_ms: body.lateMs };
    case 'AppointmentCancelled':
      return { ...row, ...end, state: 'cancelled', cancelled_by: body.by };
    case 'HomeVisitRecorded':
      return { ...row, ...end, state: body.outcome };
    case 'AppointmentKept':
      return { ...row, kept: 1 };
    case 'AppointmentMoved':
      return {
        ...row,
        ...placeOf(body, context),
        placed_seq: place.seq,
        moves: body.times,
        kept: 0,
      };
  }
}

function booked(place: Place, body: EventOf<'AppointmentBooked'>, context: Context): AppointmentImage {
  return {
    seq: place.seq,
    appointment_id: body.appointmentId,
    office_id: place.officeId,
    ...placeOf(body, context),
    booked_at: place.at,
    code: body.code,
    short_code: body.shortCode,
    kind: body.kind,
    language: body.language,
    ...serviceColumns(body),
    state: 'booked',
    placed_seq: place.seq,
    moves: 0,
    kept: 0,
    after_appointment_id: body.afterAppointmentId,
    ended_seq: null,
    ended_at: null,
    ticket_id: null,
    early_ms: null,
    late_ms: null,
    missed_by: null,
    cancelled_by: null,
    late_came_at: null,
  };
}

/** When it is for, and out of whose places. */
function placeOf(
  { appointmentAt, lengthMs, channel: by, quota: of }: EventOf<'AppointmentBooked' | 'AppointmentMoved'>,
  { timezone }: Context,
) {
  return {
    date: localTime(appointmentAt, timezone).date,
    appointment_at: appointmentAt,
    length_ms: lengthMs,
    channel: by,
    quota: of,
  };
}
