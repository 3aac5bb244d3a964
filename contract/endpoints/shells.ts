/** How a kiosk's shell is: the program around the page, which tells of itself because nobody stands beside it. */
import { z } from 'zod';
import { durationMs, epochMs, id, shortText } from '../primitives.ts';
import { kioskPort } from '../printers.ts';
import { done, type Endpoint } from './endpoint.ts';

/**
 * What a shell had to mend by itself. `crashed`: the page's process died; `hung`: it did not answer; `blank`: it was loaded and
 * showed nothing; `ended`: the shell or the whole computer went down without a word.
 */
const TROUBLES = ['crashed', 'hung', 'blank', 'ended'] as const;

export const trouble = z.object({
  kind: z.enum(TROUBLES),
  /** The system's own word for it: `oom`, `killed`. */
  detail: shortText(60).nullable(),
});
export type Trouble = z.infer<typeof trouble>;

/**
 * Whether the kiosk will start with its computer. `off`: it is set so; `failed`: the system would not have it; `not-installed`: it runs
 * from its sources.
 */
const autoStart = z.enum(['on', 'off', 'failed', 'not-installed']);
export type AutoStart = z.infer<typeof autoStart>;

const shellReport = z.object({
  version: shortText(30),
  /** How long the shell has been running. */
  uptimeMs: durationMs,
  /** Troubles of the last 24 hours. */
  troubles: z.number().int().nonnegative().max(10_000),
  /** The newest of them. */
  lastTrouble: trouble.nullable(),
  /** Null from a shell that does not tell it: it comes from an installer, and may be older than the server. */
  autoStart: autoStart.nullable().default(null),
});
export type ShellReport = z.infer<typeof shellReport>;

/** What the manager sees of it. */
export const shellState = shellReport.omit({ uptimeMs: true }).extend({
  /** Told nothing lately, though it was there since the server started. */
  silent: z.boolean(),
  /** When it started and when it told last, by the office's clock. */
  startedAt: epochMs,
  heardAt: epochMs,
});
export type ShellState = z.infer<typeof shellState>;

export const shellEndpoints = {
  reportKiosk: {
    method: 'post',
    path: '/kiosk/report',
    summary: 'The shell of a kiosk tells how it is',
    access: ['kiosk'],
    body: shellReport,
    answer: done,
  },
  getKioskPort: {
    method: 'get',
    path: '/kiosk/ports/{printerId}',
    summary: 'Where on its own computer a kiosk finds this printer; told to that kiosk alone',
    access: ['kiosk'],
    params: z.object({ printerId: id }),
    answer: kioskPort,
  },
} as const satisfies Record<string, Endpoint>;
