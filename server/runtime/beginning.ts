/** Rebuilds today's state from the log: what held before the day, then the day's events one by one. */
import type { OfficeDayLog } from '../log/read-day.ts';
import { evolve } from '../office/evolve.ts';
import { withAppointment } from '../office/evolve/appointments.ts';
import { emptyState } from '../office/empty-state.ts';
import type { Appointment, OfficeState } from '../office/state.ts';

type AppointmentRow = OfficeDayLog['base']['appointments'][number];

/** The same log gives the same state. */
export function stateFrom(officeId: string, { base, events }: OfficeDayLog): OfficeState {
  const { config, seqBefore, lastAt, appointments } = base;
  const empty: OfficeState = { ...emptyState(officeId), config, seq: seqBefore, lastAt };
  const before = appointmentsOf(appointments).reduce<OfficeState>(withAppointment, empty);
  return events.reduce(evolve, before);
}

function appointmentsOf(rows: readonly AppointmentRow[]): Appointment[] {
  const followers = new Map(rows.map((row) => [row.after_appointment_id, row.appointment_id]));
  return rows.map((row) => ({
    appointmentId: row.appointment_id,
    code: row.code,
    shortCode: row.short_code,
    kind: row.kind,
    appointmentAt: row.appointment_at,
    lengthMs: row.length_ms,
    channel: row.channel,
    quota: row.quota,
    language: row.language,
    serviceId: row.service_id,
    serviceName: row.service_name,
    groupId: row.group_id,
    groupName: row.group_name,
    serviceNormMs: row.service_norm_ms,
    state: row.state,
    placedSeq: row.placed_seq,
    moves: row.moves,
    kept: row.kept === 1,
    ticketId: row.ticket_id,
    followedBy: followers.get(row.appointment_id) ?? null,
  }));
}
