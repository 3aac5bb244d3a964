/** The manager's figures. Definitions of each measure are law 9 of the plan and `server/reports/definitions.md`. */
import { z } from 'zod';
import { callReason, visitOutcome } from './events.ts';
import {
  durationMs,
  epochMs,
  id,
  localDate,
  ticketChannel,
  ticketNumber,
  visitorClass,
} from './primitives.ts';

const count = z.number().int().nonnegative();
const share = z.number().min(0).max(1);

/** Durations of some visits against a norm. Null where there is nothing to average. */
const measure = z.object({
  n: count,
  /** The standard's own measure (6.2.5): norms are average values. */
  meanMs: durationMs.nullable(),
  medianMs: durationMs.nullable(),
  p90Ms: durationMs.nullable(),
  maxMs: durationMs.nullable(),
  withinNorm: share.nullable(),
});
export type Measure = z.infer<typeof measure>;

export const dayReport = z.object({
  date: localDate,
  officeName: z.string(),
  waitNormMs: durationMs,
  totals: z.object({
    issued: count,
    served: count,
    didNotCome: count,
    left: count,
    notServed: count,
    /** Still waiting, called, in service or on hold when the report was made. */
    inOffice: count,
  }),
  wait: measure.extend({
    /** Minenergo order 186 and 6.2.5: waits longer than these. */
    over20Min: count,
    over30Min: count,
  }),
  service: measure,
  byService: z.array(
    z.object({
      serviceId: id,
      serviceName: z.string(),
      groupName: z.string(),
      serviceNormMs: durationMs,
      wait: measure,
      service: measure,
    }),
  ),
  /** Hours of the office's day, by the hour in which the visitor arrived. */
  byHour: z.array(
    z.object({ hour: z.number().int().min(0).max(23), arrived: count, wait: measure, service: measure }),
  ),
  byClass: z.array(z.object({ visitorClass, wait: measure })),
  /** Of those in the office. */
  appointments: z.object({
    booked: count,
    onTime: count,
    missed: count,
    /** Of the missed: the visitor came after the cutoff (8.6.5). */
    late: count,
    cancelled: count,
    /** How much later than booked the service began. */
    startDelay: measure,
  }),
  /** Visits at home (6.2.4): without the cancelled ones. */
  homeVisits: z.object({ booked: count, made: count, notMade: count }),
  /** What was told as the expected wait beside what came true. */
  told: z.object({ n: count, withinRange: share.nullable(), meanErrorMs: durationMs.nullable() }),
});
export type DayReport = z.infer<typeof dayReport>;

export const visitRow = z.object({
  ticketId: id,
  number: ticketNumber,
  serviceName: z.string(),
  groupName: z.string(),
  visitorClass,
  channel: ticketChannel,
  /** When the ticket was taken: an early appointment holder has come before the arrival that the wait counts from. */
  issuedAt: epochMs,
  /** The moment the wait is counted from (law 2); in the future for an early appointment holder. */
  arrivalAt: epochMs,
  appointmentAt: epochMs.nullable(),
  calledAt: epochMs.nullable(),
  startedAt: epochMs.nullable(),
  finishedAt: epochMs.nullable(),
  deskNumber: z.number().int().nullable(),
  operatorName: z.string().nullable(),
  reason: callReason.nullable(),
  waitMs: durationMs.nullable(),
  waitNormMs: durationMs,
  serviceMs: durationMs.nullable(),
  /** Of all the services together that were served; of the first one until then. */
  serviceNormMs: durationMs,
  heldMs: durationMs,
  transfers: count,
  status: z.enum(['waiting', 'called', 'serving', 'held', 'served', 'did-not-come', 'left', 'not-served']),
  /** Of the last service; null until the visitor was served. */
  outcome: visitOutcome.nullable(),
  /** The services of the visit that ended with another one after them, and what came of each. */
  earlier: z.array(z.object({ serviceName: z.string(), outcome: visitOutcome })),
  toldMinMs: durationMs.nullable(),
  toldMaxMs: durationMs.nullable(),
});
export type VisitRow = z.infer<typeof visitRow>;
