/** The manager's figures. Definitions of each measure are law 9 of the plan and `server/reports/definitions.md`. */
import { z } from 'zod';
import { byHandReason, callReason, callReasonKind, visitOutcome } from './events.ts';
import { PERIOD_UNITS } from './periods.ts';
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
const hour = z.number().int().min(0).max(23);
/** 1 for Monday … 7 for Sunday. */
const weekday = z.number().int().min(1).max(7);
const days = z.object({ from: localDate, to: localDate });

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

const waitMeasure = measure.extend({
  /** Minenergo order 186 and 6.2.5: waits longer than these. */
  over20Min: count,
  over30Min: count,
});
export type WaitMeasure = z.infer<typeof waitMeasure>;

/** How the visits ended whose tickets were taken in these days. */
const totals = z.object({
  issued: count,
  served: count,
  didNotCome: count,
  left: count,
  notServed: count,
  /** Still waiting, called, in service or on hold when the report was made. */
  inOffice: count,
});
export type Totals = z.infer<typeof totals>;

/** What a period is held against (9.3.2), in the same measures. */
const comparison = days.extend({ totals, wait: waitMeasure, service: measure });
export type Comparison = z.infer<typeof comparison>;

/** What every report says of itself. */
const reportHead = {
  officeName: z.string(),
  period: days.extend({ unit: z.enum(PERIOD_UNITS) }),
  /** The period has days of which nothing can be known yet: the others are cut to as many days. */
  isOver: z.boolean(),
};

/** Waits of those who came for a service, and services of those who were given it. */
const serviceFigures = z.object({ wait: waitMeasure, service: measure });

export const normsReport = z.object({
  ...reportHead,
  /** As it was when the period ended. */
  waitNormMs: durationMs,
  totals,
  wait: waitMeasure,
  service: measure,
  before: comparison,
  yearAgo: comparison,
  byService: z.array(
    serviceFigures.extend({
      serviceId: id,
      serviceName: z.string(),
      groupName: z.string(),
      serviceNormMs: durationMs,
      /** Of the same service in the other periods. */
      before: serviceFigures,
      yearAgo: serviceFigures,
    }),
  ),
  /** Hours of the office's days, by the hour in which the visitor arrived. */
  byHour: z.array(z.object({ hour, arrived: count, wait: waitMeasure, service: measure })),
  byWeekday: z.array(z.object({ weekday, arrived: count, wait: waitMeasure, service: measure })),
  /** Only where somebody arrived. */
  byWeekdayAndHour: z.array(z.object({ weekday, hour, arrived: count, wait: waitMeasure, service: measure })),
  byClass: z.array(z.object({ visitorClass, wait: waitMeasure, service: measure })),
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
export type NormsReport = z.infer<typeof normsReport>;

/** The day as it went; of more than one day, the mean of them. Minutes are those of the office's clock, from midnight on. */
export const courseReport = z.object({
  ...reportHead,
  waitNormMs: durationMs,
  /** Days on which somebody came. */
  days: count,
  stepMinutes: z.number().int().positive(),
  points: z.array(
    z.object({
      minute: z.number().int().min(0).max(1440),
      /** In the step that begins here. */
      arrived: z.number().nonnegative(),
      /** At this minute: in the hall and not called. */
      waiting: z.number().nonnegative(),
      /** Desks at which somebody sits and has no break. */
      desks: z.number().nonnegative(),
      /** The longest that anybody of them has waited so far; of more than one day, the mean of those on which somebody waits. */
      longestMs: durationMs.nullable(),
    }),
  ),
  arrived: count,
  /** The fullest moment, and the longest wait of all. */
  mostWaiting: z.object({ n: count, at: epochMs }).nullable(),
  longestWait: z.object({ ms: durationMs, at: epochMs }).nullable(),
});
export type CourseReport = z.infer<typeof courseReport>;

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

/** What somebody, or a desk, did in some days. */
const workFigures = z.object({
  /** Visitors of whom a service ended here, each once. */
  visits: count,
  /** Each service by itself, against its own norm. */
  service: measure,
  calls: count,
  recalls: count,
  didNotCome: count,
  /** Sent on to another service, desk or person. */
  transfers: count,
  /** At the desk, breaks included. */
  openMs: durationMs,
  lunchMs: durationMs,
  technicalMs: durationMs,
  documentsMs: durationMs,
  /** Breaks of which nobody said why. */
  otherPausesMs: durationMs,
  /** With somebody called or served. */
  busyMs: durationMs,
  /** At the desk, without a break and without a visitor. */
  idleMs: durationMs,
});
export type WorkFigures = z.infer<typeof workFigures>;

export const peopleReport = z.object({
  ...reportHead,
  people: z.array(
    workFigures.extend({
      personId: id,
      /** Null when the record is gone. */
      name: z.string().nullable(),
    }),
  ),
  desks: z.array(workFigures.extend({ deskId: id, deskNumber: z.number().int() })),
});
export type PeopleReport = z.infer<typeof peopleReport>;

/** The reasons for which somebody is called before others who came earlier. */
export const overtakeKind = z.enum(['out-of-turn', 'appointment', 'returned', 'directed', 'by-hand']);
export type OvertakeKind = z.infer<typeof overtakeKind>;

export const fairnessReport = z.object({
  ...reportHead,
  /** Calls of somebody who was waiting, by their reason. */
  calls: count,
  callsBy: z.array(z.object({ kind: callReasonKind, n: count })),
  /** How often those of a class were overtaken while they waited: somebody was called who had come later, for a reason. */
  byClass: z.array(
    z.object({
      visitorClass,
      waited: count,
      overtaken: count,
      overtakes: count,
      most: count,
    }),
  ),
  /** Whom the general queue was overtaken by. */
  generalBy: z.array(z.object({ kind: overtakeKind, n: count })),
  /** Calls out of the order, by hand: how many for each reason, and the newest of them. */
  byHand: z.array(z.object({ why: byHandReason, n: count })),
  byHandCalls: z.array(
    z.object({
      seq: z.number().int(),
      at: epochMs,
      number: ticketNumber,
      serviceName: z.string(),
      deskNumber: z.number().int(),
      /** Null when the record is gone. */
      personName: z.string().nullable(),
      why: byHandReason,
      /** So many who had come earlier waited on. */
      overtook: count,
    }),
  ),
});
export type FairnessReport = z.infer<typeof fairnessReport>;

/** Why others were called before a ticket, fit to be read out to its holder: nobody is named a reason of who is served by law. */
export const callOrder = z.object({
  number: ticketNumber,
  date: localDate,
  serviceName: z.string(),
  arrivalAt: epochMs,
  /** Null while nobody has called it. */
  calledAt: epochMs.nullable(),
  reason: callReason.nullable(),
  /** Called while this one waited. */
  before: z.object({
    /** They had come earlier. */
    earlier: count,
    /** They had come later, and were called first for one of these reasons; those served by law are only counted. */
    later: z.array(
      z.object({
        kind: overtakeKind,
        n: count,
        calls: z.array(
          z.object({ number: ticketNumber, calledAt: epochMs, appointmentAt: epochMs.nullable() }),
        ),
      }),
    ),
    /** They had come later, to a desk that does not serve what this one waited for, or did not call it. */
    elsewhere: count,
  }),
});
export type CallOrder = z.infer<typeof callOrder>;

/** The row of the office in the regulator's yearly table (Minenergo order 186). */
export const yearlyReport = z.object({
  ...reportHead,
  address: z.string(),
  phone: z.string(),
  /** Visits that ended with a service. */
  visitors: count,
  issued: count,
  meanServiceMs: durationMs.nullable(),
  meanWaitMs: durationMs.nullable(),
  /** Longer than 30 minutes, the limit of the order. */
  over30Min: count,
  months: z.array(
    z.object({
      /** 1 for January. */
      month: z.number().int().min(1).max(12),
      visitors: count,
      issued: count,
      meanServiceMs: durationMs.nullable(),
      meanWaitMs: durationMs.nullable(),
      over30Min: count,
    }),
  ),
});
export type YearlyReport = z.infer<typeof yearlyReport>;

/** What the visits of some days can be told apart by. */
export const reportChoices = z.object({
  services: z.array(z.object({ id, name: z.string(), groupName: z.string() })),
  desks: z.array(z.object({ id, number: z.number().int() })),
  /** Specialists; of one whose record is gone the name is not known. */
  people: z.array(z.object({ id, name: z.string().nullable() })),
});
export type ReportChoices = z.infer<typeof reportChoices>;
