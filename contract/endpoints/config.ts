/** The configuration of the office: read, changed, taken back, carried from one office to another. */
import { z } from 'zod';
import { auditChange } from '../audit.ts';
import { configOrigin } from '../events/day.ts';
import { officeConfig, officeConfigShape, wishedConfig } from '../office.ts';
import { actor } from '../people.ts';
import { epochMs, id, ticketNumber } from '../primitives.ts';
import { command, streamAnswer, type Endpoint } from './endpoint.ts';

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

/** A visitor whose service nobody would do any more; nothing says why somebody is served out of turn. */
const strandedTicket = z.object({
  ticketId: id,
  number: ticketNumber,
  serviceName: z.string(),
  stage: z.enum(['waiting', 'called', 'held']),
});
export type StrandedTicket = z.infer<typeof strandedTicket>;

/** The number of the event that brought a configuration. */
const configSeq = z.number().int().positive();

const decided = {
  config: wishedConfig,
  /** What becomes of the bookings that the change hits; each of them needs one. */
  decisions: z.array(hitDecision).max(2000).default([]),
};

/** A configuration that the office had, and what of the one before it changed. */
const configChange = z.object({
  seq: configSeq,
  at: epochMs,
  /** The name is that of today; null of whoever has none. */
  actor: actor.extend({ name: z.string().nullable() }),
  origin: configOrigin,
  /** When the change that is taken back was made. */
  takenBackAt: epochMs.nullable(),
  /** How many visitors it left without anybody who does their service. */
  stranded: z.number().int().nonnegative(),
  /** The office's first configuration: there is nothing to go back to. */
  isFirst: z.boolean(),
  changes: z.array(auditChange),
  /** Changes that are left out, because there were so many. */
  moreChanges: z.number().int().nonnegative(),
});
export type ConfigChange = z.infer<typeof configChange>;

/** What would be saved, and what that would change. Whether it may be is said when it is saved. */
const proposal = {
  config: officeConfigShape,
  changes: z.array(auditChange),
  moreChanges: z.number().int().nonnegative(),
};

export const configEndpoints = {
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
      ...decided,
      /** What the sender saw: with it, a change that somebody else made meanwhile is not undone without a word. */
      before: officeConfig.optional(),
      /** The visitors who are known to be left without anybody who does their service; one more is asked about again. */
      accepted: z.array(id).max(10_000).default([]),
      origin: configOrigin.default({ kind: 'edited' }),
    }),
    answer: z.object({ done: z.literal(true), seq: configSeq }),
  },
  checkConfig: {
    method: 'post',
    path: '/config/check',
    summary:
      'What a change of the configuration would do to bookings and visitors that are there; changes nothing',
    access: ['administrator'],
    /** Decided so far: what is offered to the others counts the places that these take and free. */
    body: z.object(decided),
    answer: z.object({ hits: z.array(hitAppointment), stranded: z.array(strandedTicket) }),
  },
  listConfigChanges: {
    method: 'get',
    path: '/config/changes',
    summary:
      'The configurations that the office had, the newest first, page by page: who, when, what changed',
    access: ['administrator'],
    query: z.object({
      /** Only those before this one. */
      before: z.coerce.number().int().positive().optional(),
      limit: z.coerce.number().int().min(1).max(50).default(20),
    }),
    answer: z.object({
      changes: z.array(configChange),
      /** Where to go on; null at the end. */
      next: configSeq.nullable(),
    }),
  },
  proposeTakeBack: {
    method: 'get',
    path: '/config/changes/{seq}/taken-back',
    summary:
      'The configuration of now without one change; later changes of other things stay. Changes nothing: it is saved with `PUT /config`',
    access: ['administrator'],
    params: z.object({ seq: z.coerce.number().int().positive() }),
    answer: z.object({
      ...proposal,
      /** What was changed again since, and stays as it is now. */
      kept: z.array(z.object({ path: z.array(z.string()) })),
    }),
  },
  getConfigFile: {
    method: 'get',
    path: '/config/file',
    summary:
      'The whole configuration as one file (ZIP), with the pictures and videos of the slides; the audit log tells who took it',
    access: ['administrator'],
    streamed: 'application/zip',
    answer: streamAnswer,
  },
  readConfigFile: {
    method: 'post',
    path: '/config/file',
    summary:
      'What a file of a configuration would change here; changes nothing but that its pictures and videos are kept for a day: it is saved with `PUT /config`',
    access: ['administrator'],
    takesFile: true,
    answer: z.object({
      ...proposal,
      officeName: z.string(),
      savedAt: epochMs,
      /** Given out by this very office; another one's printers are left out. */
      isOwn: z.boolean(),
    }),
  },
} as const satisfies Record<string, Endpoint>;
