/** What an event says to an auditor. */
import { AUDIT_KINDS, auditKinds, type AuditDetails, type AuditEntry } from '../../../contract/audit.ts';
import type { EventBody, EventOf, OfficeEvent } from '../../../contract/events.ts';
import type { OfficeConfig } from '../../../contract/office.ts';
import { changesBetween } from './changes.ts';

/** An entry without its place in the list, and without today's name of whoever did it. */
export type BareEntry = Omit<AuditEntry, 'place' | 'actor'> & Pick<OfficeEvent, 'actor'>;

/** More of them nobody reads: the whole configuration is in the log. */
const MOST_CHANGES = 40;

/** @param before the configuration until then, of an event that brings another one */
export function entryOfEvent({ at, actor, body }: OfficeEvent, before: OfficeConfig | null): BareEntry {
  const kind = auditKinds.find((one) => AUDIT_KINDS[one] === body.type);
  if (kind === undefined) throw new Error(`${body.type} is not for the audit log`);
  const told =
    body.type === 'OfficeConfigured' && before !== null ? fewChanges(before, body.config) : NO_CHANGES;
  return {
    at,
    kind,
    actor,
    subject: null,
    details: detailsOf(body, before === null),
    ...told,
  };
}

type ToldChanges = Pick<AuditEntry, 'changes' | 'moreChanges'>;
const NO_CHANGES: ToldChanges = { changes: [], moreChanges: 0 };

/** As many as are read. */
export function fewChanges(before: OfficeConfig, after: OfficeConfig): ToldChanges {
  const changes = changesBetween(before, after);
  return {
    changes: changes.slice(0, MOST_CHANGES),
    moreChanges: Math.max(0, changes.length - MOST_CHANGES),
  };
}

function detailsOf(body: EventBody, isFirst: boolean): AuditDetails {
  switch (body.type) {
    case 'OfficeConfigured':
      return { ...(isFirst ? { first: 1 } : {}), ...originDetails(body) };
    case 'DayClosed':
      return { date: body.date };
    case 'TicketCalled':
      return {
        number: body.number,
        desk: body.deskNumber,
        why: body.reason.kind === 'by-hand' ? body.reason.why : 'other',
      };
    case 'StepTakenBack':
      return { number: body.number, desk: body.deskNumber, step: body.step };
    case 'AppointmentBooked':
      return { appointmentAt: body.appointmentAt, service: body.serviceName };
    case 'AppointmentMoved':
      return { movedFrom: body.movedFrom, appointmentAt: body.appointmentAt, by: body.by };
    case 'AppointmentCancelled':
      return { appointmentAt: body.appointmentAt, by: body.by };
    case 'AppointmentKept':
      return { appointmentAt: body.appointmentAt };
    case 'HomeVisitRecorded':
      return { appointmentAt: body.appointmentAt, outcome: body.outcome };
    case 'WordConsidered':
      return { number: body.number };
    default:
      return {};
  }
}

/** Where it came from, and whom it left without anybody who does their service. */
function originDetails({ origin, strandedIds }: EventOf<'OfficeConfigured'>): AuditDetails {
  const stranded = strandedIds.length === 0 ? {} : { stranded: strandedIds.length };
  switch (origin.kind) {
    case 'edited':
      return stranded;
    case 'taken-back':
      return { ...stranded, takesBack: origin.seq };
    case 'file':
      return { ...stranded, file: origin.officeName, savedAt: origin.savedAt };
  }
}
