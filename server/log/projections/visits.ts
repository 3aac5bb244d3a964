/** `visits`: a row for each ticket, from taking it to its end, with the wait and the norms that held then. */
import { z } from 'zod';
import type { EventOf } from '../../../contract/events.ts';
import {
  durationMs,
  epochMs,
  id,
  localDate,
  ticketChannel,
  ticketNumber,
  visitorClass,
} from '../../../contract/primitives.ts';
import { visitRow } from '../../../contract/reports.ts';
import { deskColumns, serviceColumns, type LegEvent, type LegImage } from './legs.ts';
import { localTime } from './local-time.ts';
import { inColumns, NO_OUTCOME, outcomeColumns } from './outcomes.ts';
import type { Context, Place, ReadTable } from './read-table.ts';

const MINUTE_MS = 60_000;

export const visitImage = z.object({
  /** The event that issued the ticket. */
  seq: z.number().int(),
  ticket_id: id,
  office_id: id,
  /** The office's day. */
  date: localDate,
  /** The hour of the arrival on the office's clock. */
  arrival_hour: z.number().int(),
  issued_at: epochMs,
  arrival_at: epochMs,
  number: ticketNumber,
  letter: z.string(),
  ordinal: z.number().int(),
  /** What the visitor came for; where a transfer led to is in `legs`. */
  service_id: id,
  service_name: z.string(),
  group_id: id,
  group_name: z.string(),
  service_norm_ms: durationMs,
  wait_norm_ms: durationMs,
  visitor_class: visitorClass,
  channel: ticketChannel,
  appointment_id: id.nullable(),
  appointment_at: epochMs.nullable(),
  told_ahead: z.number().int().nullable(),
  told_min_ms: durationMs.nullable(),
  told_max_ms: durationMs.nullable(),
  status: visitRow.shape.status,
  /** Who was at the desk last. */
  desk_id: id.nullable(),
  desk_number: z.number().int().nullable(),
  operator_id: id.nullable(),
  /** Of the first leg: the call that the visitor came to, or the last one while nobody has come. */
  called_at: epochMs.nullable(),
  /** Why that call came before others, as JSON (law 11). */
  reason: z.string().nullable(),
  /** Law 9, of the first leg; null until the visitor came. */
  wait_ms: durationMs.nullable(),
  appointment_delay_ms: durationMs.nullable(),
  /** When service began first. */
  started_at: epochMs.nullable(),
  finished_at: epochMs.nullable(),
  /** Of all legs together. */
  service_ms: durationMs.nullable(),
  held_ms: durationMs,
  legs: z.number().int(),
  recalls: z.number().int(),
  /** What came of its last service; of each one in `legs`. */
  ...outcomeColumns.shape,
});
export type VisitImage = z.infer<typeof visitImage>;

export const visitsTable: ReadTable = {
  name: 'visits',
  key: ['seq'],
  row: visitImage,
  later: [
    'desk_id',
    'desk_number',
    'operator_id',
    'called_at',
    'reason',
    'wait_ms',
    'appointment_delay_ms',
    'started_at',
    'finished_at',
    'service_ms',
    'outcome',
    'answer_due',
    'refused_because',
  ],
  ddl: `
    CREATE TABLE visits (
      seq INTEGER PRIMARY KEY,
      ticket_id TEXT NOT NULL UNIQUE,
      office_id TEXT NOT NULL,
      date TEXT NOT NULL,
      arrival_hour INTEGER NOT NULL,
      issued_at INTEGER NOT NULL,
      arrival_at INTEGER NOT NULL,
      number TEXT NOT NULL,
      letter TEXT NOT NULL,
      ordinal INTEGER NOT NULL,
      service_id TEXT NOT NULL,
      service_name TEXT NOT NULL,
      group_id TEXT NOT NULL,
      group_name TEXT NOT NULL,
      service_norm_ms INTEGER NOT NULL,
      wait_norm_ms INTEGER NOT NULL,
      visitor_class TEXT NOT NULL,
      channel TEXT NOT NULL,
      appointment_id TEXT,
      appointment_at INTEGER,
      told_ahead INTEGER,
      told_min_ms INTEGER,
      told_max_ms INTEGER,
      status TEXT NOT NULL,
      desk_id TEXT,
      desk_number INTEGER,
      operator_id TEXT,
      called_at INTEGER,
      reason TEXT,
      wait_ms INTEGER,
      appointment_delay_ms INTEGER,
      started_at INTEGER,
      finished_at INTEGER,
      service_ms INTEGER,
      held_ms INTEGER NOT NULL,
      legs INTEGER NOT NULL,
      recalls INTEGER NOT NULL,
      outcome TEXT,
      answer_due TEXT,
      refused_because TEXT
    ) STRICT;
    CREATE INDEX visits_by_day ON visits (date, office_id);`,
};

/** A ticket that was just taken. */
export function newVisit(place: Place, body: EventOf<'TicketIssued'>, context: Context): VisitImage {
  const { wait, ahead } = body.told ?? { wait: null, ahead: null };
  return {
    seq: place.seq,
    ticket_id: body.ticketId,
    office_id: place.officeId,
    date: context.date ?? localTime(place.at, context.timezone).date,
    arrival_hour: localTime(body.arrivalAt, context.timezone).hour,
    issued_at: place.at,
    arrival_at: body.arrivalAt,
    number: body.number,
    letter: body.letter,
    ordinal: body.ordinal,
    ...serviceColumns(body),
    wait_norm_ms: body.waitNormMs,
    visitor_class: body.visitorClass,
    channel: body.channel,
    appointment_id: body.appointmentId,
    appointment_at: body.appointmentAt,
    told_ahead: ahead,
    told_min_ms: wait === null ? null : wait.minMinutes * MINUTE_MS,
    told_max_ms: wait === null ? null : wait.maxMinutes * MINUTE_MS,
    status: 'waiting',
    desk_id: null,
    desk_number: null,
    operator_id: null,
    called_at: null,
    reason: null,
    wait_ms: null,
    appointment_delay_ms: null,
    started_at: null,
    finished_at: null,
    service_ms: null,
    held_ms: 0,
    legs: 1,
    recalls: 0,
    ...NO_OUTCOME,
  };
}

/**
 * The visit after an event.
 * @param leg the ticket's leg before and after the event
 */
export function projectVisit(
  visit: VisitImage,
  place: Place,
  body: LegEvent,
  leg: { readonly before: LegImage; readonly after: LegImage },
): VisitImage {
  const next = withStatus(visit, place, body);
  const { before, after } = leg;
  const served = after.service_ms === null ? 0 : after.service_ms - (before.service_ms ?? 0);
  return {
    ...next,
    wait_ms: after.leg === 1 ? after.wait_ms : visit.wait_ms,
    called_at: after.leg === 1 ? after.called_at : visit.called_at,
    service_ms: after.service_ms === null ? visit.service_ms : (visit.service_ms ?? 0) + served,
    held_ms: visit.held_ms + after.held_ms - before.held_ms,
  };
}

function withStatus(visit: VisitImage, place: Place, body: LegEvent): VisitImage {
  switch (body.type) {
    case 'TicketCalled': {
      // The reason belongs to the call that `called_at` tells of.
      const isFirstWait = body.leg === 1 && visit.started_at === null;
      const reason = isFirstWait ? JSON.stringify(body.reason) : visit.reason;
      return { ...visit, ...deskColumns(body), status: 'called', reason };
    }
    case 'TicketRecalled':
      return { ...visit, ...deskColumns(body), recalls: visit.recalls + 1 };
    case 'ServiceStarted':
      return visit.started_at === null
        ? { ...started(visit, body), started_at: place.at, appointment_delay_ms: body.appointmentDelayMs }
        : started(visit, body);
    case 'TicketHeld':
      return { ...visit, ...deskColumns(body), status: 'held' };
    case 'ServiceResumed':
      return started(visit, body);
    case 'ServiceFinished': {
      const outcome = inColumns(body.outcome);
      return { ...visit, ...deskColumns(body), status: 'served', ...outcome, finished_at: place.at };
    }
    case 'TicketTransferred':
      return { ...visit, ...deskColumns(body), status: 'waiting', legs: body.leg + 1 };
    case 'ServiceContinued':
      return { ...visit, ...deskColumns(body), legs: body.leg + 1 };
    case 'VisitorDidNotCome':
      return { ...visit, ...deskColumns(body), status: 'did-not-come' };
    case 'TicketReturned':
      return { ...visit, status: 'waiting' };
    case 'TicketRedirected':
      return visit;
    case 'VisitorLeft':
      return { ...visit, status: 'left' };
    case 'TicketNotServed':
      return { ...visit, status: 'not-served' };
  }
}

function started(visit: VisitImage, body: EventOf<'ServiceStarted' | 'ServiceResumed'>): VisitImage {
  return { ...visit, ...deskColumns(body), status: 'serving' };
}
