/**
 * Who did what in the office, and when. Every kind of entry once, with where it is kept: most of what staff do is an event of the
 * log already and is read from there; the rest is written down by itself. docs/audit.md is made of this list.
 */
import { z } from 'zod';
import type { EventType } from './events.ts';
import { actor, type Actor } from './people.ts';
import { epochMs, id, localDate } from './primitives.ts';

/** `audit`: written down by itself; else the event that says so, where a person of the staff is its actor. */
export const AUDIT_KINDS = {
  'signed-in': 'audit',
  /** With a name only where the login is somebody's: what else is typed there may be a password. */
  'sign-in-failed': 'audit',
  'signed-out': 'audit',
  /** One's own. */
  'password-changed': 'audit',
  /** A new one given by the administrator. */
  'password-given': 'audit',
  /** By the command on the server's computer. */
  'password-reset': 'audit',
  'person-added': 'audit',
  'person-changed': 'audit',
  'person-removed': 'audit',
  'device-accepted': 'audit',
  'device-changed': 'audit',
  'device-removed': 'audit',
  'help-button-added': 'audit',
  'api-key-issued': 'audit',
  'api-key-revoked': 'audit',
  'backup-made': 'audit',
  'backup-failed': 'audit',
  'backup-downloaded': 'audit',
  /** The office's data were put back from a copy, by the command on the server's computer. */
  restored: 'audit',
  'report-exported': 'audit',
  /** As a file, with the pictures and videos of the slides. */
  'config-exported': 'audit',
  'config-changed': 'OfficeConfigured',
  /** By hand, before its time. */
  'day-closed': 'DayClosed',
  /** Out of the order, with the reason. */
  'called-by-hand': 'TicketCalled',
  'step-taken-back': 'StepTakenBack',
  'appointment-booked': 'AppointmentBooked',
  'appointment-moved': 'AppointmentMoved',
  'appointment-cancelled': 'AppointmentCancelled',
  /** Though the schedule has no place for it any more. */
  'appointment-kept': 'AppointmentKept',
  'home-visit-recorded': 'HomeVisitRecorded',
  'word-considered': 'WordConsidered',
} as const satisfies Record<string, EventType | 'audit'>;
export type AuditKind = keyof typeof AUDIT_KINDS;
/** What is written down by itself. */
export type OwnAuditKind = {
  [K in AuditKind]: (typeof AUDIT_KINDS)[K] extends 'audit' ? K : never;
}[AuditKind];

export const auditKinds = Object.keys(AUDIT_KINDS) as [AuditKind, ...AuditKind[]];
export const auditKind = z.enum(auditKinds);

/** Texts and numbers that the kind's sentence is made of. */
export const auditDetails = z.record(z.string(), z.union([z.string(), z.number()]));
export type AuditDetails = z.infer<typeof auditDetails>;

/** One value that became another; null is nothing. */
export const auditChange = z.object({
  /** From the whole to the part: names where things have one. */
  path: z.array(z.string()),
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type AuditChange = z.infer<typeof auditChange>;

const auditEntry = z.object({
  /** Its place in the list, for asking on from there. */
  place: z.string(),
  at: epochMs,
  kind: auditKind,
  /** The name is that of today; null of whoever has none. */
  actor: actor.extend({ name: z.string().nullable() }),
  /** Whom or what it was done to, as it was called then. */
  subject: z.object({ id: z.string().nullable(), name: z.string() }).nullable(),
  details: auditDetails,
  changes: z.array(auditChange),
  /** Changes that are left out, because there were so many. */
  moreChanges: z.number().int().nonnegative(),
});
export type AuditEntry = z.infer<typeof auditEntry>;

const PLACE = /^\d{1,15}-[ae]-\d{1,15}$/;

export const auditQuery = z.object({
  /** The first and the last day, in the office's time zone. */
  from: localDate.optional(),
  to: localDate.optional(),
  /** Separated by commas; left out for all. */
  kinds: z
    .string()
    .max(1000)
    .regex(/^[a-z-]+(,[a-z-]+)*$/)
    .optional(),
  /** Who did it or whom it was done to. */
  personId: id.optional(),
  deviceId: id.optional(),
  /** Only what comes after this place in the list: what is older. */
  after: z.string().regex(PLACE).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const auditPage = z.object({
  /** The newest first. */
  entries: z.array(auditEntry).max(200),
  /** Where to go on; null at the end. */
  next: z.string().nullable(),
  /** So long it is kept. */
  keptDays: z.number().int(),
});
export type AuditPage = z.infer<typeof auditPage>;

/** Three years: the period of limitation (art. 196 of the Civil Code). */
export const AUDIT_KEPT_DAYS = 3 * 365;

/** Whoever sits at the server's computer. */
export const CONSOLE: Actor = { kind: 'system', id: 'console' };
/** The server by itself. */
export const ITSELF: Actor = { kind: 'system', id: 'server' };
