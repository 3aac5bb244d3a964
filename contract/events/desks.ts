/** Desks at which somebody sits. */
import { z } from 'zod';
import { durationMs, id } from '../primitives.ts';

/** Why a desk pauses; null where no reason was asked for yet. */
export const pauseWhy = z.enum(['lunch', 'technical', 'documents']);
export type PauseWhy = z.infer<typeof pauseWhy>;

/** What a desk does when the visitor who is there has gone: nobody is called after that one. */
export const afterLast = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pause'), why: pauseWhy }),
  z.object({ kind: z.literal('close') }),
]);
export type AfterLast = z.infer<typeof afterLast>;

export const deskEvents = [
  z.object({
    type: z.literal('DeskOpened'),
    deskId: id,
    deskNumber: z.number().int(),
    operatorId: id,
    serviceIds: z.array(id),
    /** What both the desk and the person do besides, left out for this sitting. */
    leftOut: z.array(id),
  }),
  /** The same person goes on at the desk: with another number, or with other services, because settings, skills or the choice changed. */
  z.object({
    type: z.literal('DeskChanged'),
    deskId: id,
    deskNumber: z.number().int(),
    operatorId: id,
    serviceIds: z.array(id),
    leftOut: z.array(id),
  }),
  z.object({ type: z.literal('DeskPaused'), deskId: id, operatorId: id, why: pauseWhy.nullable() }),
  z.object({ type: z.literal('DeskResumed'), deskId: id, operatorId: id, pausedMs: durationMs }),
  /** «The last visitor»: what comes after the one who is at the desk; null when it goes on as before after all. */
  z.object({ type: z.literal('LastVisitorSaid'), deskId: id, operatorId: id, then: afterLast.nullable() }),
  z.object({
    type: z.literal('DeskClosed'),
    deskId: id,
    operatorId: id,
    /** By `configuration` only in the past, and opened anew at once: today such a desk changes. */
    by: z.enum(['person', 'taken-over', 'day-end', 'configuration']),
  }),
] as const;
