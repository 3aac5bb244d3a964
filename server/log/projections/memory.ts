/**
 * The images that the next events are seen against: today's tickets, the appointments that were touched lately, the
 * open desks. Only committed rows are here, so a commit that failed leaves nothing to take back.
 */
import type { OfficeEvent } from '../../../contract/events.ts';
import type { Sql } from '../sqlite.ts';
import type { AppointmentImage } from './appointments.ts';
import type { DayImage } from './days.ts';
import type { DeskSessionImage } from './desk-sessions.ts';
import type { HelpCallImage } from './help-calls.ts';
import { readEventsOfTickets } from '../stored-event.ts';
import { loadAppointments, loadOpenImages, loadTickets } from './load-images.ts';
import type { TicketImage } from './tickets.ts';

export interface Memory {
  day: DayImage | undefined;
  timezone: string;
  /** By ticket id. */
  readonly tickets: Map<string, TicketImage>;
  /** By appointment id. */
  readonly appointments: Map<string, AppointmentImage>;
  /** The open ones, by desk. */
  readonly deskSessions: Map<string, DeskSessionImage>;
  /** Those that nobody has answered yet, by their id. */
  readonly helpCalls: Map<string, HelpCallImage>;
  /** What the log says of the tickets whose steps the next events take back. */
  histories: readonly OfficeEvent[];
}

/** Until the first configuration there is nothing whose local time matters. */
const NO_TIMEZONE = 'UTC';

export function emptyMemory(): Memory {
  return {
    day: undefined,
    timezone: NO_TIMEZONE,
    tickets: new Map(),
    appointments: new Map(),
    deskSessions: new Map(),
    helpCalls: new Map(),
    histories: [],
  };
}

/** The memory of a database that was written before; tickets and appointments come when an event names them. */
export async function rememberedFrom(sql: Sql): Promise<Memory> {
  const { day, config, deskSessions, helpCalls } = await loadOpenImages(sql);
  return {
    ...emptyMemory(),
    day,
    timezone: config?.timezone ?? NO_TIMEZONE,
    deskSessions: new Map(deskSessions.map((session) => [session.desk_id, session])),
    helpCalls: new Map(helpCalls.map((call) => [call.help_call_id, call])),
  };
}

/** Loads what the events name and the memory lacks: nothing, nearly always. */
export async function remember(memory: Memory, events: readonly OfficeEvent[], sql: Sql): Promise<void> {
  const tickets = new Set<string>();
  const appointments = new Set<string>();
  for (const { body } of events) {
    if (body.type === 'TicketIssued' || body.type === 'AppointmentBooked') continue;
    if ('appointmentId' in body) appointments.add(body.appointmentId);
    else if ('ticketId' in body) tickets.add(body.ticketId);
    if (body.type === 'StepTakenBack' && body.call !== null) tickets.add(body.call.ticketId);
  }
  const unknownTickets = [...tickets].filter((id) => !memory.tickets.has(id));
  const unknownAppointments = [...appointments].filter((id) => !memory.appointments.has(id));
  if (unknownTickets.length > 0) {
    for (const ticket of await loadTickets(sql, unknownTickets))
      memory.tickets.set(ticket.visit.ticket_id, ticket);
  }
  if (unknownAppointments.length > 0) {
    for (const row of await loadAppointments(sql, unknownAppointments))
      memory.appointments.set(row.appointment_id, row);
  }
  const takenBack = events.filter(({ body }) => body.type === 'StepTakenBack');
  memory.histories = (await Promise.all(takenBack.map((event) => historyOf(memory, event, sql)))).flat();
}

/** The events of the tickets that a taking back is about, from the issuing on: a short stretch of the log. */
async function historyOf(memory: Memory, { seq, body }: OfficeEvent, sql: Sql): Promise<OfficeEvent[]> {
  if (body.type !== 'StepTakenBack') return [];
  const ids = body.call === null ? [body.ticketId] : [body.ticketId, body.call.ticketId];
  const issued = ids.map((id) => memory.tickets.get(id)?.visit.seq ?? seq);
  return readEventsOfTickets(sql, ids, Math.min(...issued), seq);
}
