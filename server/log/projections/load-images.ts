/** Row images back from their tables, for events about something older than the memory. */
import type { Sql, SqlRow } from '../sqlite.ts';
import { appointmentImage, type AppointmentImage } from './appointments.ts';
import { configImage, type ConfigImage } from './configs.ts';
import { dayImage, type DayImage } from './days.ts';
import { deskSessionImage, type DeskSessionImage } from './desk-sessions.ts';
import { helpCallImage, type HelpCallImage } from './help-calls.ts';
import { firstLeg, legImage } from './legs.ts';
import type { TicketImage } from './tickets.ts';
import { firstTurn, turnImage } from './turns.ts';
import { visitImage } from './visits.ts';

/** What the next event is seen against, besides the rows that it names. */
export interface OpenImages {
  readonly day: DayImage | undefined;
  readonly config: ConfigImage | undefined;
  readonly deskSessions: readonly DeskSessionImage[];
  readonly helpCalls: readonly HelpCallImage[];
}

/** The statements, so that a test can look at their plans: start-up may not grow with the age of the log. */
export const OPEN_QUERIES = {
  day: 'SELECT * FROM days WHERE first_seq = (SELECT max(first_seq) FROM days)',
  config: 'SELECT * FROM configs WHERE seq = (SELECT max(seq) FROM configs)',
  deskSessions: 'SELECT * FROM desk_sessions INDEXED BY desk_sessions_open WHERE closed_at IS NULL',
  helpCalls: 'SELECT * FROM help_calls INDEXED BY help_calls_open WHERE ended_at IS NULL',
};

/** The day and configuration that hold now, the desks that are open, the calls for help that ring. */
export async function loadOpenImages(sql: Sql): Promise<OpenImages> {
  const [day] = await sql.all(OPEN_QUERIES.day);
  const [config] = await sql.all(OPEN_QUERIES.config);
  const sessions = await sql.all(OPEN_QUERIES.deskSessions);
  const calls = await sql.all(OPEN_QUERIES.helpCalls);
  return {
    day: dayImage.optional().parse(day),
    config: configImage.optional().parse(config),
    deskSessions: sessions.map((row) => deskSessionImage.parse(row)),
    helpCalls: calls.map((row) => helpCallImage.parse(row)),
  };
}

const TICKETS_VISITS = 'SELECT * FROM visits WHERE ticket_id IN (SELECT value FROM json_each(?))';
const TICKETS_LEGS = `
  SELECT legs.* FROM visits JOIN legs ON legs.visit_seq = visits.seq AND legs.leg = visits.legs
  WHERE visits.ticket_id IN (SELECT value FROM json_each(?))`;

const TICKETS_TURNS = `
  SELECT turns.*, max(turns.turn) FROM visits JOIN turns ON turns.visit_seq = visits.seq
  WHERE visits.ticket_id IN (SELECT value FROM json_each(?)) GROUP BY visits.seq`;

/** The tickets with these ids, as far as there are any, each with its present leg and turn. */
export async function loadTickets(sql: Sql, ticketIds: readonly string[]): Promise<TicketImage[]> {
  const ids = JSON.stringify(ticketIds);
  const legs = new Map((await sql.all(TICKETS_LEGS, ids)).map((row) => [row.visit_seq, row]));
  const turns = new Map((await sql.all(TICKETS_TURNS, ids)).map((row) => [row.visit_seq, row]));
  const visits = await sql.all(TICKETS_VISITS, ids);
  return visits.map((row: SqlRow) => {
    const visit = visitImage.parse(row);
    const leg = legs.get(row.seq);
    const turn = turns.get(row.seq);
    return {
      visit,
      leg: leg === undefined ? firstLeg(visit) : legImage.parse(leg),
      turn: turn === undefined ? firstTurn(visit) : turnImage.parse(turn),
    };
  });
}

/** The appointments with these ids, as far as there are any. */
export async function loadAppointments(sql: Sql, ids: readonly string[]): Promise<AppointmentImage[]> {
  const rows = await sql.all(
    'SELECT * FROM appointments WHERE appointment_id IN (SELECT value FROM json_each(?))',
    JSON.stringify(ids),
  );
  return rows.map((row) => appointmentImage.parse(row));
}
