/** The office as a whole: its configuration, its day, its health. */
import { z } from 'zod';
import { clockReading } from '../live.ts';
import { officeConfig } from '../office.ts';
import { epochMs, id } from '../primitives.ts';
import { command, done, type Endpoint } from './endpoint.ts';

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
      config: officeConfig,
      /** What the sender saw: with it, a change that somebody else made meanwhile is not undone without a word. */
      before: officeConfig.optional(),
    }),
    answer: done,
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
