/**
 * The figures of some days, worked out from the raw events in the plainest way: walk through them, keep lists, sort them.
 * Nothing of the read tables or of their SQL is used here, so that both would have to be wrong in the same way.
 */
import type { EventOf, OfficeEvent, VisitOutcome } from '../../../contract/events.ts';
import type { Measure, WaitMeasure } from '../../../contract/reports.ts';

interface Leg {
  readonly number: number;
  readonly serviceId: string;
  readonly serviceName: string;
  readonly serviceNormMs: number;
  readonly since: number;
  calledAt: number | null;
  startedAt: number | null;
  /** When the clock of service stopped: a hold that is not over yet. */
  heldSince: number | null;
  heldMs: number;
  waitMs: number | null;
  serviceMs: number | null;
  /** Who was at the desk last, and where. */
  deskId: string | null;
  operatorId: string | null;
  /** What came of it, and whether another service followed at once. */
  outcome: VisitOutcome | null;
  wentOn: boolean;
}

export interface Visit {
  /** The office's day. */
  readonly date: string;
  readonly issuedAt: number;
  readonly issued: EventOf<'TicketIssued'>;
  readonly legs: Leg[];
  status: string;
}

export interface Duration {
  readonly ms: number;
  readonly normMs: number;
}

/** The visits whose tickets were taken in the day of that date. */
export const visitsOnDate = (events: readonly OfficeEvent[], date: string): Visit[] =>
  visitsIn(events).filter((visit) => visit.date === date);

/** All visits, in the order of their tickets. */
export function visitsIn(events: readonly OfficeEvent[]): Visit[] {
  const visits = new Map<string, Visit>();
  let today = '';
  const takenBack = new Set(events.flatMap(({ body }) => seqsTakenBack(body)));
  for (const { seq, at, body } of events) {
    if (takenBack.has(seq)) continue;
    if (body.type === 'DayOpened') today = body.date;
    if (body.type === 'TicketIssued') {
      const visit: Visit = { date: today, issuedAt: at, issued: body, legs: [], status: 'waiting' };
      beginLeg(visit, body, body.arrivalAt);
      visits.set(body.ticketId, visit);
    } else if (body.type === 'StepTakenBack' && body.step === 'at-once') {
      visits.delete(body.ticketId);
    } else if ('ticketId' in body && body.type !== 'VisitorCheckedIn') {
      const visit = visits.get(body.ticketId);
      if (visit !== undefined) follow(visit, at, body);
    }
  }
  return [...visits.values()];
}

/** What was taken back never happened. */
function seqsTakenBack(body: OfficeEvent['body']): number[] {
  return body.type === 'StepTakenBack' ? [body.stepSeq, body.call?.seq ?? body.stepSeq] : [];
}

type Service = Pick<Leg, 'serviceId' | 'serviceName' | 'serviceNormMs'>;

function beginLeg(visit: Visit, { serviceId, serviceName, serviceNormMs }: Service, since: number): void {
  visit.legs.push({
    number: visit.legs.length + 1,
    serviceId,
    serviceName,
    serviceNormMs,
    since,
    calledAt: null,
    startedAt: null,
    heldSince: null,
    heldMs: 0,
    waitMs: null,
    serviceMs: null,
    deskId: null,
    operatorId: null,
    outcome: null,
    wentOn: false,
  });
}

/** After which the desk of a leg is the one that they name. */
const LEG_EVENTS: ReadonlySet<string> = new Set([
  'TicketCalled',
  'ServiceStarted',
  'ServiceResumed',
  'ServiceFinished',
  'ServiceContinued',
  'TicketTransferred',
]);

/** Works with times alone; the durations that events carry are not looked at. */
function follow(visit: Visit, at: number, body: OfficeEvent['body']): void {
  const leg = visit.legs.at(-1);
  if (leg === undefined) return;
  if (LEG_EVENTS.has(body.type) && 'operatorId' in body) {
    leg.deskId = body.deskId;
    leg.operatorId = body.operatorId;
  }
  switch (body.type) {
    case 'TicketCalled':
      visit.status = 'called';
      if (leg.startedAt === null) leg.calledAt = at;
      break;
    case 'ServiceStarted':
      visit.status = 'serving';
      leg.startedAt = at;
      leg.waitMs = waitedIn(leg, visit);
      break;
    case 'TicketHeld':
      visit.status = 'held';
      leg.heldSince = at;
      break;
    case 'ServiceResumed':
      visit.status = 'serving';
      leg.heldMs += at - (leg.heldSince ?? at);
      leg.heldSince = null;
      break;
    case 'ServiceContinued':
      if (leg.startedAt !== null) leg.serviceMs = at - leg.startedAt - leg.heldMs;
      Object.assign(leg, { outcome: body.outcome, wentOn: true });
      beginLeg(visit, body, at);
      Object.assign(visit.legs.at(-1) ?? leg, {
        startedAt: at,
        deskId: body.deskId,
        operatorId: body.operatorId,
      });
      break;
    case 'ServiceFinished':
    case 'TicketTransferred':
      visit.status = body.type === 'ServiceFinished' ? 'served' : 'waiting';
      if (body.type === 'ServiceFinished') leg.outcome = body.outcome;
      leg.waitMs = waitedIn(leg, visit);
      if (leg.startedAt !== null) leg.serviceMs = at - leg.startedAt - leg.heldMs;
      if (body.type === 'TicketTransferred') beginLeg(visit, body, at);
      break;
    case 'VisitorDidNotCome':
      visit.status = 'did-not-come';
      break;
    case 'TicketReturned':
      visit.status = 'waiting';
      break;
    case 'VisitorLeft':
      visit.status = 'left';
      break;
    case 'TicketNotServed':
      visit.status = 'not-served';
      break;
    default:
      break;
  }
}

/** Nobody knows when whoever came with a number of a paper roll began to wait. */
function waitedIn(leg: Leg, { issued }: Visit): number | null {
  if (leg.number === 1 && issued.begunFrom?.kind === 'paper-roll') return null;
  return leg.calledAt === null ? null : Math.max(0, leg.calledAt - leg.since);
}

/** The waits of visitors who came, each to the call of the first leg. */
export function waitsOf(visits: readonly Visit[]): Duration[] {
  const waits: Duration[] = [];
  for (const { legs, issued } of visits) {
    const ms = legs[0]?.waitMs ?? null;
    if (ms !== null) waits.push({ ms, normMs: issued.waitNormMs });
  }
  return waits;
}

/** Every service that ended, of the legs that are wanted. */
export function servicesOf(visits: readonly Visit[], isWanted = (_leg: Leg) => true): Duration[] {
  const services: Duration[] = [];
  for (const leg of visits.flatMap(({ legs }) => legs)) {
    if (leg.serviceMs !== null && isWanted(leg))
      services.push({ ms: leg.serviceMs, normMs: leg.serviceNormMs });
  }
  return services;
}

/** The measure of waits, with those that are long whatever the office's norm. */
export function waited(durations: readonly Duration[]): WaitMeasure {
  const longer = (minutes: number) => durations.filter(({ ms }) => ms > minutes * 60_000).length;
  return { ...measured(durations), over20Min: longer(20), over30Min: longer(30) };
}

export function measured(durations: readonly Duration[]): Measure {
  if (durations.length === 0) {
    return { n: 0, meanMs: null, medianMs: null, p90Ms: null, maxMs: null, withinNorm: null };
  }
  const sorted = durations.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const n = sorted.length;
  const at = (index: number) => sorted[index] ?? Number.NaN;
  const middle = n % 2 === 1 ? at((n - 1) / 2) : (at(n / 2 - 1) + at(n / 2)) / 2;
  // The first that at least nine tenths do not exceed: itself and those before it.
  const isNinetieth = (_: number, index: number) => 10 * (index + 1) >= 9 * n;
  return {
    n,
    meanMs: Math.round(sorted.reduce((sum, ms) => sum + ms, 0) / n),
    medianMs: Math.round(middle),
    p90Ms: sorted.find(isNinetieth) ?? null,
    maxMs: at(n - 1),
    withinNorm: durations.filter(({ ms, normMs }) => ms <= normMs).length / n,
  };
}
