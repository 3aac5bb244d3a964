/** What a report of some days can be narrowed to: what was there in these days, by its newest name. */
import type { Days } from '../../contract/periods.ts';
import type { ReportChoices } from '../../contract/reports.ts';
import type { Sql } from '../log/connection.ts';
import { servicesOf } from './services.ts';

export async function choicesOf(sql: Sql, days: Days): Promise<ReportChoices> {
  const services = await servicesOf(sql, days, {});
  return {
    services: services.map(({ serviceId, serviceName, groupName }) => ({
      id: serviceId,
      name: serviceName,
      groupName,
    })),
    desks: await desksOf(sql, days),
    people: await peopleOf(sql, days),
  };
}

/** With max() SQLite takes the number from the newest sitting. */
async function desksOf(sql: Sql, { from, to }: Days): Promise<ReportChoices['desks']> {
  const rows = await sql.all(
    `SELECT desk_id, desk_number, max(seq) FROM desk_sessions WHERE date BETWEEN ? AND ?
     GROUP BY desk_id ORDER BY desk_number, desk_id`,
    from,
    to,
  );
  return rows.map(({ desk_id, desk_number }) => ({ id: String(desk_id), number: Number(desk_number) }));
}

async function peopleOf(sql: Sql, { from, to }: Days): Promise<ReportChoices['people']> {
  const rows = await sql.all(
    `SELECT operators.id, COALESCE(people.name, former_people.name) AS person_name
     FROM (SELECT DISTINCT operator_id AS id FROM desk_sessions WHERE date BETWEEN ? AND ?) AS operators
     LEFT JOIN people ON people.id = operators.id
     LEFT JOIN former_people ON former_people.id = operators.id
     ORDER BY person_name IS NULL, person_name, operators.id`,
    from,
    to,
  );
  return rows.map(({ id, person_name: name }) => ({
    id: String(id),
    name: name === null ? null : String(name),
  }));
}
