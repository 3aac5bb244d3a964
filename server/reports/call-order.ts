/** Why somebody was called before a ticket, as it can be told to its holder (laws 7 and 11). */
import { callReason } from '../../contract/events.ts';
import { overtakeKind, type CallOrder } from '../../contract/reports.ts';
import type { VisitorClass } from '../../contract/primitives.ts';
import type { Sql, SqlRow } from '../log/connection.ts';
import { cameBefore, cameWhile, overtakeKindOf, type Wait } from './overtakes.ts';

const OF_DAY = `
  SELECT visits.seq, visits.date, visits.number, visits.service_name, visits.visitor_class, visits.status,
    visits.appointment_at, coalesce(turns.turn, 1) AS turn,
    coalesce(turns.since, iif(turns.turn IS NULL, visits.issued_at, NULL)) AS since,
    visits.arrival_at, turns.called_at, turns.ended_at,
    coalesce(turns.open_since, iif(turns.turn IS NULL, visits.issued_at, NULL)) AS open_since, turns.desk_id,
    turns.call_seq, turns.reason
  FROM visits LEFT JOIN turns ON turns.visit_seq = visits.seq
  WHERE visits.date = ? ORDER BY visits.seq, turns.turn`;

interface Row extends Wait {
  readonly number: string;
  readonly appointmentAt: number | null;
}

/**
 * Of all its waits: until the call that the visitor came to, after a transfer or a return those that followed as well.
 * @param number as it is kept, `К047`
 * @param now until when whoever waits has waited
 * @returns null when there was no such ticket on that day
 */
export async function callOrderOf(
  sql: Sql,
  date: string,
  number: string,
  now: number,
): Promise<CallOrder | null> {
  const rows = await sql.all(OF_DAY, date);
  const own = rows.filter((row) => row.number === number);
  const [first] = own;
  if (first === undefined) return null;
  const waits = rows.filter((row) => row.since !== null && row.call_seq !== null).map(rowOf);
  const mine = own.filter((row) => row.since !== null).map((row) => waitOf(row, now));
  // Each call comes into one of its waits: a transfer and a return begin another.
  const met = mine.flatMap((wait) =>
    waits
      .filter((call) => cameWhile(call, wait))
      .map((call) => ({ call, isEarlier: cameBefore(call, wait) })),
  );
  const later = met.filter(({ isEarlier }) => !isEarlier).map(({ call }) => call);
  const last = own.findLast((row) => row.called_at !== null);
  return {
    number,
    date,
    serviceName: String(first.service_name),
    arrivalAt: Number(first.arrival_at),
    calledAt: last === undefined ? null : Number(last.called_at),
    reason: last?.reason == null ? null : callReason.parse(JSON.parse(String(last.reason))),
    before: {
      earlier: met.length - later.length,
      later: laterBy(later),
      elsewhere: later.filter((call) => overtakeKindOf(call) === null).length,
    },
  };
}

/** A number beside «by law» would tell of its holder what nobody is told (law 7). */
function laterBy(later: readonly Row[]): CallOrder['before']['later'] {
  return overtakeKind.options
    .map((kind) => {
      const calls = later.filter((call) => overtakeKindOf(call) === kind);
      const isPrivate = kind === 'out-of-turn';
      return {
        kind,
        n: calls.length,
        calls: isPrivate
          ? []
          : calls.map((call) => ({
              number: call.number,
              calledAt: call.calledAt,
              appointmentAt: call.appointmentAt,
            })),
      };
    })
    .filter(({ n }) => n > 0);
}

function rowOf(row: SqlRow): Row {
  return {
    seq: Number(row.seq),
    turn: Number(row.turn),
    date: String(row.date),
    visitorClass: row.visitor_class as VisitorClass,
    since: Number(row.since),
    arrivalAt: Number(row.arrival_at),
    openSince: row.open_since === null ? null : Number(row.open_since),
    deskId: row.desk_id === null ? null : String(row.desk_id),
    calledAt: Number(row.called_at),
    callSeq: Number(row.call_seq),
    reason: callReason.parse(JSON.parse(String(row.reason))),
    number: String(row.number),
    appointmentAt: row.appointment_at === null ? null : Number(row.appointment_at),
  };
}

/** A wait that no call ended goes on until the visitor leaves, or until now. */
function waitOf(row: SqlRow, now: number): Wait {
  return {
    seq: Number(row.seq),
    turn: Number(row.turn),
    date: String(row.date),
    visitorClass: row.visitor_class as VisitorClass,
    since: Number(row.since),
    arrivalAt: Number(row.arrival_at),
    openSince: row.open_since === null ? null : Number(row.open_since),
    deskId: row.desk_id === null ? null : String(row.desk_id),
    calledAt: Number(row.called_at ?? row.ended_at ?? now),
    callSeq: row.call_seq === null ? Number.MAX_SAFE_INTEGER : Number(row.call_seq),
    reason: { kind: 'first-in-queue' },
  };
}
