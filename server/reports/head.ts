/** What stands above every report: of which office it is, and the norm of the wait that held. */
import type { Period } from '../../contract/periods.ts';
import type { NormsReport } from '../../contract/reports.ts';
import type { Sql } from '../log/connection.ts';

const MINUTE_MS = 60_000;

type Head = Pick<NormsReport, 'officeName' | 'period' | 'isOver' | 'waitNormMs'> & {
  readonly timezone: string;
};

/** The office as it was set up when the period ended; before its first day, as it was first. */
export async function headOf(sql: Sql, { unit, from, to }: Period, today: string): Promise<Head> {
  const [row] = await sql.all(
    `SELECT timezone, config ->> '$.name' AS name, config ->> '$.rules.waitNormMinutes' AS norm FROM configs
     WHERE seq < (SELECT coalesce(min(first_seq), 1e15) FROM days WHERE date > ?)
       OR seq = (SELECT min(seq) FROM configs)
     ORDER BY seq DESC LIMIT 1`,
    to,
  );
  return {
    officeName: String(row?.name ?? ''),
    period: { unit, from, to },
    isOver: to < today,
    waitNormMs: Number(row?.norm ?? 0) * MINUTE_MS,
    timezone: String(row?.timezone ?? 'UTC'),
  };
}
