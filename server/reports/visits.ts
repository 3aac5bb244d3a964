/** The visits of a day, one by one, in the order in which the tickets were taken. */
import { visitRow, type VisitRow } from '../../contract/reports.ts';
import type { Sql, SqlRow } from '../log/connection.ts';

/** @param date a local date */
export async function visitsOf(sql: Sql, date: string): Promise<VisitRow[]> {
  const rows = await sql.all(
    `SELECT visits.*, COALESCE(people.name, former_people.name) AS operator_name,
       (SELECT sum(service_norm_ms) FROM legs WHERE visit_seq = visits.seq AND service_ms IS NOT NULL) AS served_norm_ms,
       (SELECT count(*) FROM legs WHERE visit_seq = visits.seq AND ended_by = 'transferred') AS transfers,
       (SELECT json_group_array(json_object(
            'service_name', service_name, 'outcome', outcome,
            'answer_due', answer_due, 'refused_because', refused_because))
          FROM (SELECT * FROM legs WHERE visit_seq = visits.seq AND ended_by = 'continued' ORDER BY leg)) AS earlier
     FROM visits
     LEFT JOIN people ON people.id = visits.operator_id
     LEFT JOIN former_people ON former_people.id = visits.operator_id
     WHERE visits.date = ? ORDER BY visits.seq`,
    date,
  );
  return rows.map(visitOf);
}

/** The event's own outcome again, out of its columns; what another outcome has no use for is left out by the schema. */
function outcomeOf({ outcome, answer_due, refused_because }: SqlRow): unknown {
  return outcome === null ? null : { kind: outcome, due: answer_due, why: refused_because };
}

function earlierOf({ earlier }: SqlRow): unknown {
  const services = JSON.parse(String(earlier)) as SqlRow[];
  return services.map((leg) => ({ serviceName: leg.service_name, outcome: outcomeOf(leg) }));
}

function visitOf(row: SqlRow): VisitRow {
  const reason: unknown = row.reason === null ? null : JSON.parse(String(row.reason));
  return visitRow.parse({
    ticketId: row.ticket_id,
    number: row.number,
    serviceName: row.service_name,
    groupName: row.group_name,
    visitorClass: row.visitor_class,
    channel: row.channel,
    issuedAt: row.issued_at,
    arrivalAt: row.arrival_at,
    appointmentAt: row.appointment_at,
    calledAt: row.called_at,
    startedAt: row.started_at,
    finishedAt: row.finished_at,
    deskNumber: row.desk_number,
    operatorName: row.operator_name,
    reason,
    waitMs: row.wait_ms,
    waitNormMs: row.wait_norm_ms,
    serviceMs: row.service_ms,
    // Of all services that the time is of: a visit may have had several.
    serviceNormMs: row.served_norm_ms ?? row.service_norm_ms,
    heldMs: row.held_ms,
    transfers: row.transfers,
    status: row.status,
    outcome: outcomeOf(row),
    earlier: earlierOf(row),
    toldMinMs: row.told_min_ms,
    toldMaxMs: row.told_max_ms,
  });
}
