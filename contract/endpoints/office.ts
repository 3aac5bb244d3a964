/** The office as a whole: its configuration, its day, its health. */
import { z } from 'zod';
import { clockReading } from '../live.ts';
import { officeConfig, wishedConfig } from '../office.ts';
import { epochMs, id } from '../primitives.ts';
import { voiceState } from '../voice.ts';
import { command, done, type Endpoint } from './endpoint.ts';

/** A booking that a new schedule has no place for, and what the visitor can be offered. */
const hitAppointment = z.object({
  appointmentId: id,
  appointmentAt: epochMs,
  serviceName: z.string(),
  why: z.enum(['closed', 'break', 'full']),
  /** To call the visitor; null when erased. */
  name: z.string().nullable(),
  phone: z.string().nullable(),
  /** The nearest times under the new schedule; moved to the first of its own, everybody has a place. */
  nearest: z.array(epochMs),
});
export type HitAppointment = z.infer<typeof hitAppointment>;

/** It stays as an exception, goes to another time, or is cancelled; the visitor is told of the last two. */
const hitDecision = z.discriminatedUnion('do', [
  z.object({ do: z.literal('keep'), appointmentId: id }),
  z.object({ do: z.literal('move'), appointmentId: id, appointmentAt: epochMs }),
  z.object({ do: z.literal('cancel'), appointmentId: id }),
]);
export type HitDecision = z.infer<typeof hitDecision>;

export const officeEndpoints = {
  getConfig: {
    method: 'get',
    path: '/config',
    summary: 'The configuration of the office',
    access: ['manager', 'administrator'],
    answer: officeConfig,
  },
  putConfig: {
    method: 'put',
    path: '/config',
    summary: 'Change the configuration of the office; the change is an event of the log',
    access: ['administrator'],
    body: z.object({
      ...command,
      config: wishedConfig,
      /** What the sender saw: with it, a change that somebody else made meanwhile is not undone without a word. */
      before: officeConfig.optional(),
      /** What becomes of the bookings that the change hits; each of them needs one. */
      decisions: z.array(hitDecision).max(2000).default([]),
    }),
    answer: done,
  },
  checkConfig: {
    method: 'post',
    path: '/config/check',
    summary: 'What a change of the configuration would do to the bookings that are there; changes nothing',
    access: ['administrator'],
    body: z.object({
      config: wishedConfig,
      /** Decided so far: what is offered to the others counts the places that these take and free. */
      decisions: z.array(hitDecision).max(2000).default([]),
    }),
    answer: z.object({ hits: z.array(hitAppointment) }),
  },
  closeDay: {
    method: 'post',
    path: '/day/close',
    summary: 'Close the day; whoever is left is recorded as not served',
    access: ['manager', 'administrator'],
    body: z.object({ ...command }),
    answer: done,
  },
  getHealth: {
    method: 'get',
    path: '/health',
    summary: 'Liveness and readiness',
    access: ['public'],
    answer: z.object({
      /** `clock-behind`: by the computer's clock the last event is still to come, so the office's time stands still. */
      status: z.enum(['ready', 'setup-needed', 'storage-failing', 'clock-behind']),
      clock: clockReading,
      officeId: id.nullable(),
      seq: z.number().int().nonnegative(),
      voice: voiceState,
    }),
  },
  setDemoClock: {
    method: 'post',
    path: '/demo/clock',
    summary: 'Demo only: move the clock forward',
    access: ['administrator'],
    body: z.object({ to: epochMs }),
    answer: clockReading,
  },
} as const satisfies Record<string, Endpoint>;
