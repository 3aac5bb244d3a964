/** `appointments`: a row for each booking and what became of it. The name and phone are not here, but in `contacts`. */
import { z } from 'zod';
import type { EventOf } from '../../../contract/events.ts';
import { channel, durationMs, epochMs, id, localDate } from '../../../contract/primitives.ts';
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
  service_id: id,
  service_name: z.string(),
  group_id: id,
  group_name: z.string(),
  service_norm_ms: durationMs,
  state: z.enum(['booked', 'checked-in', 'missed', 'cancelled']),
  /** The event that made it checked-in, missed or cancelled. */
  ended_seq: z.number().int().nullable(),
  ended_at: epochMs.nullable(),
  ticket_id: id.nullable(),
  early_ms: durationMs.nullable(),
  late_ms: durationMs.nullable(),
  missed_by: z.enum(['no-show', 'late']).nullable(),
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
      service_id TEXT NOT NULL,
      service_name TEXT NOT NULL,
      group_id TEXT NOT NULL,
      group_name TEXT NOT NULL,
      service_norm_ms INTEGER NOT NULL,
      state TEXT NOT NULL,
      ended_seq INTEGER,
      ended_at INTEGER,
      ticket_id TEXT,
      early_ms INTEGER,
      late_ms INTEGER,
      missed_by TEXT,
      late_came_at INTEGER
    ) STRICT;
    CREATE INDEX appointments_by_day ON appointments (date, office_id);
    CREATE INDEX appointments_by_end ON appointments (ended_seq);`,
};

export type AppointmentEvent = EventOf<
  'AppointmentBooked' | 'VisitorCheckedIn' | 'AppointmentMissed' | 'LateVisitorCame' | 'AppointmentCancelled'
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
      return { ...row, ...end, state: 'cancelled' };
  }
}

function booked(place: Place, body: EventOf<'AppointmentBooked'>, context: Context): AppointmentImage {
  return {
    seq: place.seq,
    appointment_id: body.appointmentId,
    office_id: place.officeId,
    date: localTime(body.appointmentAt, context.timezone).date,
    appointment_at: body.appointmentAt,
    booked_at: place.at,
    channel: body.channel,
    ...serviceColumns(body),
    state: 'booked',
    ended_seq: null,
    ended_at: null,
    ticket_id: null,
    early_ms: null,
    late_ms: null,
    missed_by: null,
    late_came_at: null,
  };
}
