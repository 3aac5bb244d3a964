/** The order of calls: who was called before whom, and why (law 11). What each figure means is in `definitions.md`. */
import { byHandReason, callReason, callReasonKind, type CallReason } from '../../contract/events.ts';
import type { Days, Period } from '../../contract/periods.ts';
import { visitorClass, type VisitorClass } from '../../contract/primitives.ts';
import type { ReportFilter } from '../../contract/report-query.ts';
import { overtakeKind, type FairnessReport } from '../../contract/reports.ts';
import type { Sql } from '../log/connection.ts';
import { valuesOf, VISITS_ASKED } from './asked.ts';
import { headOf } from './head.ts';
import { overtakeKindOf, overtakesOf, type Overtakes, type Wait } from './overtakes.ts';

/** Every wait in the hall that ended with a call, of all visitors: whoever is asked about was overtaken by anybody. */
const WAITS = `
  SELECT visits.seq, visits.date, visits.number, visits.service_name, visits.visitor_class, turns.since, visits.arrival_at,
    turns.open_since, turns.desk_id,
    turns.called_at, turns.call_seq, turns.reason, turns.desk_number, turns.operator_id, turns.turn,
    (${VISITS_ASKED}) AS asked
  FROM visits JOIN turns ON turns.visit_seq = visits.seq
  WHERE visits.date BETWEEN ?1 AND ?2 AND turns.since IS NOT NULL AND turns.called_at IS NOT NULL`;

const MOST_BY_HAND = 200;

interface Called extends Wait {
  readonly isAsked: boolean;
  readonly number: string;
  readonly serviceName: string;
  readonly deskNumber: number;
  readonly operatorId: string;
}

/** @param sql a transaction, so that all figures are of one moment */
export async function fairnessReport(
  sql: Sql,
  period: Period,
  filter: ReportFilter,
  today: string,
): Promise<FairnessReport> {
  const { officeName, period: days, isOver } = await headOf(sql, period, today);
  const waits = await waitsOf(sql, period, filter);
  const overtakes = overtakesOf(waits);
  const asked = waits.filter(({ isAsked }) => isAsked);
  const kinds = asked.map(({ reason }) => reason.kind);
  return {
    officeName,
    period: days,
    isOver,
    calls: asked.length,
    callsBy: callReasonKind.options
      .map((kind) => ({ kind, n: kinds.filter((one) => one === kind).length }))
      .filter(({ n }) => n > 0),
    byClass: visitorClass.options.map((of) => classFigures(of, asked, overtakes)),
    generalBy: generalBy(asked, overtakes),
    ...(await byHand(sql, asked, overtakes)),
  };
}

async function waitsOf(sql: Sql, days: Days, filter: ReportFilter): Promise<Called[]> {
  const rows = await sql.all(WAITS, ...valuesOf(days, filter));
  return rows.map((row) => ({
    seq: Number(row.seq),
    turn: Number(row.turn),
    date: String(row.date),
    visitorClass: row.visitor_class as VisitorClass,
    since: Number(row.since),
    arrivalAt: Number(row.arrival_at),
    openSince: row.open_since === null ? null : Number(row.open_since),
    deskId: String(row.desk_id),
    calledAt: Number(row.called_at),
    callSeq: Number(row.call_seq),
    reason: callReason.parse(JSON.parse(String(row.reason))),
    isAsked: row.asked === 1,
    number: String(row.number),
    serviceName: String(row.service_name),
    deskNumber: Number(row.desk_number),
    operatorId: String(row.operator_id),
  }));
}

function classFigures(
  of: VisitorClass,
  waits: readonly Called[],
  { sufferedBy }: Overtakes,
): FairnessReport['byClass'][number] {
  const suffered = waits.filter((wait) => wait.visitorClass === of).map((wait) => sufferedBy(wait).length);
  return {
    visitorClass: of,
    waited: suffered.length,
    overtaken: suffered.filter((n) => n > 0).length,
    overtakes: suffered.reduce((sum, n) => sum + n, 0),
    most: suffered.reduce((most, n) => Math.max(most, n), 0),
  };
}

function generalBy(waits: readonly Called[], { sufferedBy }: Overtakes): FairnessReport['generalBy'] {
  const kinds = waits
    .filter((wait) => wait.visitorClass === 'general')
    .flatMap((wait) => sufferedBy(wait).map(overtakeKindOf));
  return overtakeKind.options.map((kind) => ({ kind, n: kinds.filter((one) => one === kind).length }));
}

type ByHand = Extract<CallReason, { kind: 'by-hand' }>;

async function byHand(
  sql: Sql,
  waits: readonly Called[],
  { madeBy }: Overtakes,
): Promise<Pick<FairnessReport, 'byHand' | 'byHandCalls'>> {
  const calls = waits
    .filter((wait): wait is Called & { reason: ByHand } => wait.reason.kind === 'by-hand')
    .sort((a, b) => b.callSeq - a.callSeq);
  const names = await namesOf(sql);
  return {
    byHand: byHandReason.options
      .map((why) => ({ why, n: calls.filter(({ reason }) => reason.why === why).length }))
      .filter(({ n }) => n > 0),
    byHandCalls: calls.slice(0, MOST_BY_HAND).map((call) => ({
      seq: call.callSeq,
      at: call.calledAt,
      number: call.number,
      serviceName: call.serviceName,
      deskNumber: call.deskNumber,
      personName: names.get(call.operatorId) ?? null,
      why: call.reason.why,
      overtook: madeBy(call),
    })),
  };
}

async function namesOf(sql: Sql): Promise<ReadonlyMap<string, string>> {
  const rows = await sql.all('SELECT id, name FROM people UNION ALL SELECT id, name FROM former_people');
  return new Map(rows.map(({ id, name }) => [String(id), String(name)]));
}
