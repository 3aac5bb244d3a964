/**
 * `legs`: a row for each wait and service of a ticket. Each transfer begins another; the first one's row is written when
 * something happens to it, for until then it says nothing that the visit does not.
 */
import { z } from 'zod';
import type { EventOf } from '../../../contract/events.ts';
import { durationMs, epochMs, id } from '../../../contract/primitives.ts';
import { inColumns, NO_OUTCOME, outcomeColumns } from './outcomes.ts';
import type { Place, ReadTable } from './read-table.ts';

export const legImage = z.object({
  /** The ticket, by the number of the event that issued it. */
  visit_seq: z.number().int(),
  leg: z.number().int(),
  service_id: id,
  service_name: z.string(),
  group_id: id,
  group_name: z.string(),
  service_norm_ms: durationMs,
  /** Where the wait of this leg begins: the arrival, or the transfer. */
  since: epochMs,
  /** Who was at the desk last. */
  desk_id: id.nullable(),
  desk_number: z.number().int().nullable(),
  operator_id: id.nullable(),
  /** The call that the visitor came to, or the last one while nobody has come. */
  called_at: epochMs.nullable(),
  started_at: epochMs.nullable(),
  /** Law 9: `since` → the call that the visitor came to; null until somebody came, and where nobody waited: another service. */
  wait_ms: durationMs.nullable(),
  /** When service ended, by finish, by transfer or by another service. */
  finished_at: epochMs.nullable(),
  /** Law 9: start → end less hold; null without a start and an end. */
  service_ms: durationMs.nullable(),
  held_ms: durationMs,
  ended_by: z.enum(['finished', 'continued', 'transferred', 'did-not-come', 'left', 'not-served']).nullable(),
  /** What came of the service; null unless it was finished, by itself or with another one after it. */
  ...outcomeColumns.shape,
});
export type LegImage = z.infer<typeof legImage>;

export const legsTable: ReadTable = {
  name: 'legs',
  key: ['visit_seq', 'leg'],
  row: legImage,
  later: [],
  // No index by date: a day's legs are found by the day's visits, beside which they lie.
  ddl: `
    CREATE TABLE legs (
      visit_seq INTEGER NOT NULL,
      leg INTEGER NOT NULL,
      service_id TEXT NOT NULL,
      service_name TEXT NOT NULL,
      group_id TEXT NOT NULL,
      group_name TEXT NOT NULL,
      service_norm_ms INTEGER NOT NULL,
      since INTEGER NOT NULL,
      desk_id TEXT,
      desk_number INTEGER,
      operator_id TEXT,
      called_at INTEGER,
      started_at INTEGER,
      wait_ms INTEGER,
      finished_at INTEGER,
      service_ms INTEGER,
      held_ms INTEGER NOT NULL,
      ended_by TEXT,
      outcome TEXT,
      answer_due TEXT,
      refused_because TEXT,
      PRIMARY KEY (visit_seq, leg)
    ) STRICT, WITHOUT ROWID;`,
};

interface ServiceThen {
  readonly serviceId: string;
  readonly serviceName: string;
  readonly groupId: string;
  readonly groupName: string;
  readonly serviceNormMs: number;
}

/** The service as it was then, in columns. */
export function serviceColumns(service: ServiceThen) {
  return {
    service_id: service.serviceId,
    service_name: service.serviceName,
    group_id: service.groupId,
    group_name: service.groupName,
    service_norm_ms: service.serviceNormMs,
  };
}

type ServiceColumns = ReturnType<typeof serviceColumns>;

/** The desk and who sits there, in columns. A desk may be taken over in the middle of a service. */
export function deskColumns(body: { deskId: string; deskNumber: number; operatorId: string }) {
  return { desk_id: body.deskId, desk_number: body.deskNumber, operator_id: body.operatorId };
}

/** A leg that begins to wait. */
export function newLeg(visitSeq: number, leg: number, service: ServiceThen, since: number): LegImage {
  return waitingLeg(visitSeq, leg, serviceColumns(service), since);
}

function waitingLeg(visitSeq: number, leg: number, service: ServiceColumns, since: number): LegImage {
  return {
    visit_seq: visitSeq,
    leg,
    service_id: service.service_id,
    service_name: service.service_name,
    group_id: service.group_id,
    group_name: service.group_name,
    service_norm_ms: service.service_norm_ms,
    since,
    desk_id: null,
    desk_number: null,
    operator_id: null,
    called_at: null,
    started_at: null,
    wait_ms: null,
    finished_at: null,
    service_ms: null,
    held_ms: 0,
    ended_by: null,
    ...NO_OUTCOME,
  };
}

/** A leg that begins with its service: the visitor is at the desk already. */
export function continuedLeg(
  visitSeq: number,
  leg: number,
  body: EventOf<'ServiceContinued'>,
  at: number,
): LegImage {
  return { ...newLeg(visitSeq, leg, body, at), ...deskColumns(body), started_at: at };
}

/** What stands in a visit as the ticket was taken. */
type FirstWait = ServiceColumns & { readonly seq: number; readonly arrival_at: number };

/** The first leg of a ticket to which nothing has happened yet. */
export function firstLeg(visit: FirstWait): LegImage {
  return waitingLeg(visit.seq, 1, visit, visit.arrival_at);
}

export type LegEvent = EventOf<
  | 'TicketCalled'
  | 'TicketRecalled'
  | 'ServiceStarted'
  | 'TicketHeld'
  | 'ServiceResumed'
  | 'ServiceFinished'
  | 'TicketTransferred'
  | 'ServiceContinued'
  | 'VisitorDidNotCome'
  | 'TicketReturned'
  | 'TicketRedirected'
  | 'VisitorLeft'
  | 'TicketNotServed'
>;

/** The ticket's present leg after an event; a transfer ends it. */
export function projectLeg(leg: LegImage, { at }: Place, body: LegEvent): LegImage {
  switch (body.type) {
    case 'TicketCalled':
      // Called back from a hold: the visitor had come to an earlier call.
      return { ...leg, ...deskColumns(body), called_at: leg.started_at === null ? at : leg.called_at };
    case 'ServiceStarted':
      return { ...leg, ...deskColumns(body), called_at: body.calledAt, started_at: at, wait_ms: body.waitMs };
    case 'ServiceResumed':
      return { ...leg, ...deskColumns(body), held_ms: leg.held_ms + body.heldMs };
    case 'ServiceFinished': {
      const { serviceMs, heldMs } = body;
      return {
        ...ended(leg, 'finished'),
        finished_at: at,
        service_ms: serviceMs,
        held_ms: heldMs,
        ...deskColumns(body),
        ...inColumns(body.outcome),
      };
    }
    case 'TicketTransferred':
      return transferred(leg, at, body);
    case 'ServiceContinued': {
      const { serviceMs, heldMs } = body;
      const over = { finished_at: at, service_ms: serviceMs, held_ms: heldMs };
      return { ...ended(leg, 'continued'), ...deskColumns(body), ...over, ...inColumns(body.outcome) };
    }
    case 'VisitorDidNotCome':
      return ended(leg, 'did-not-come');
    case 'TicketReturned':
      return ended(leg, null);
    case 'VisitorLeft':
      return ended(leg, 'left');
    case 'TicketNotServed':
      return ended(leg, 'not-served');
    case 'TicketRecalled':
    case 'TicketHeld':
    case 'TicketRedirected':
      return leg;
  }
}

function ended(leg: LegImage, by: LegImage['ended_by']): LegImage {
  return { ...leg, ended_by: by };
}

/** Whoever is sent on before service began has come to the call all the same, and waited; nothing was served. */
function transferred(leg: LegImage, at: number, body: EventOf<'TicketTransferred'>): LegImage {
  const wasServed = leg.started_at !== null;
  const waitedMs = leg.called_at === null ? null : Math.max(0, leg.called_at - leg.since);
  return {
    ...ended(leg, 'transferred'),
    ...deskColumns(body),
    wait_ms: wasServed ? leg.wait_ms : waitedMs,
    finished_at: wasServed ? at : null,
    service_ms: wasServed ? body.serviceMs : null,
    held_ms: body.heldMs,
  };
}
