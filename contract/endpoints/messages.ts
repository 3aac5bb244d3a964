/** Messages to visitors and what is kept of visitors: looking after both. */
import { z } from 'zod';
import { messageRow, messageState } from '../messages.ts';
import { epochMs } from '../primitives.ts';
import { type Endpoint } from './endpoint.ts';

const count = z.number().int().nonnegative();

export const messageEndpoints = {
  listMessages: {
    method: 'get',
    path: '/messages',
    summary: 'The newest messages to visitors and what came of them (10.2.2)',
    access: ['manager', 'administrator'],
    answer: z.object({
      /** False when no mail server is set: then nothing is sent. */
      configured: z.boolean(),
      counts: z.record(messageState, count),
      messages: z.array(messageRow).max(200),
    }),
  },
  getErasing: {
    method: 'get',
    path: '/privacy/erasing',
    summary: 'How names and phones of past appointments are erased: what is kept, and the last runs',
    access: ['manager', 'administrator'],
    answer: z.object({
      keptDays: count,
      kept: count,
      /** Past their time and still there; above zero only until the next run. */
      overdue: count,
      oldestAppointmentAt: epochMs.nullable(),
      /** The newest first. */
      runs: z.array(z.object({ at: epochMs, erased: count })).max(60),
    }),
  },
} as const satisfies Record<string, Endpoint>;
