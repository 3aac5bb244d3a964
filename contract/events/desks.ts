/** Desks at which somebody sits. */
import { z } from 'zod';
import { durationMs, id } from '../primitives.ts';

export const deskEvents = [
  z.object({
    type: z.literal('DeskOpened'),
    deskId: id,
    deskNumber: z.number().int(),
    operatorId: id,
    serviceIds: z.array(id),
  }),
  z.object({ type: z.literal('DeskPaused'), deskId: id, operatorId: id }),
  z.object({ type: z.literal('DeskResumed'), deskId: id, operatorId: id, pausedMs: durationMs }),
  z.object({
    type: z.literal('DeskClosed'),
    deskId: id,
    operatorId: id,
    by: z.enum(['person', 'taken-over', 'day-end', 'configuration']),
  }),
] as const;
