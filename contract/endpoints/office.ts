/** The office as a whole: its configuration, its day, its health. */
import { z } from 'zod';
import { clockReading } from '../live.ts';
import { epochMs, id } from '../primitives.ts';
import { voiceState } from '../voice.ts';
import { command, done, type Endpoint } from './endpoint.ts';

export const officeEndpoints = {
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
