/** Appointments and what became of them. */
import { z } from 'zod';
import { languageCode } from '../languages.ts';
import { accessCode, channel, durationMs, epochMs, id, shortCode } from '../primitives.ts';
import { quota } from '../schedule.ts';
import { serviceThen } from './service-then.ts';

/** In the office, or at the home of somebody who cannot come (6.2.4). */
export const appointmentKind = z.enum(['office', 'home-visit']);
export type AppointmentKind = z.infer<typeof appointmentKind>;

/** Who changed a booking: the booker, the office's staff, or a manager who changed the schedule under it. */
const changedBy = z.enum(['visitor', 'staff', 'schedule']);
export type ChangedBy = z.infer<typeof changedBy>;

export const homeVisitOutcome = z.enum(['made', 'not-made']);
export type HomeVisitOutcome = z.infer<typeof homeVisitOutcome>;

export const appointmentEvents = [
  z.object({
    type: z.literal('AppointmentBooked'),
    appointmentId: id,
    code: accessCode,
    shortCode,
    kind: appointmentKind,
    appointmentAt: epochMs,
    /** How long it holds its place. */
    lengthMs: durationMs,
    channel,
    quota,
    /** In which it was booked: of the slip and the letters. */
    language: languageCode,
    ...serviceThen,
    /** In place of one that was missed. */
    afterAppointmentId: id.nullable(),
  }),
  z.object({
    type: z.literal('AppointmentMoved'),
    appointmentId: id,
    /** The time it was for until now. */
    movedFrom: epochMs,
    appointmentAt: epochMs,
    lengthMs: durationMs,
    channel,
    quota,
    by: changedBy,
    /** 1 for the first move of the appointment. */
    times: z.number().int().positive(),
  }),
  /** The schedule was changed under it, and the manager lets it stay: it is no more asked about. */
  z.object({ type: z.literal('AppointmentKept'), appointmentId: id, appointmentAt: epochMs }),
  z.object({
    type: z.literal('VisitorCheckedIn'),
    appointmentId: id,
    ticketId: id,
    appointmentAt: epochMs,
    /** Before the appointed time. */
    earlyMs: durationMs,
    /** After the appointed time, below the cutoff. */
    lateMs: durationMs,
  }),
  z.object({
    type: z.literal('AppointmentMissed'),
    appointmentId: id,
    appointmentAt: epochMs,
    /**
     * `no-show`: nobody checked in by the cutoff; `late`: the visitor came at or after it; `not-recorded`: a visit at home of
     * which nobody said by the next day whether it was made.
     */
    by: z.enum(['no-show', 'late', 'not-recorded']),
  }),
  /** A visitor who came late or after the appointment was missed: the three offers were shown (8.6.5). */
  z.object({
    type: z.literal('LateVisitorCame'),
    appointmentId: id,
    appointmentAt: epochMs,
    lateMs: durationMs,
  }),
  z.object({
    type: z.literal('AppointmentCancelled'),
    appointmentId: id,
    appointmentAt: epochMs,
    by: changedBy,
  }),
  /** What became of a visit at home (6.2.4). */
  z.object({
    type: z.literal('HomeVisitRecorded'),
    appointmentId: id,
    appointmentAt: epochMs,
    outcome: homeVisitOutcome,
  }),
] as const;
