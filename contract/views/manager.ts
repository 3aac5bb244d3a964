/** What the manager sees of the office now. */
import { z } from 'zod';
import { pauseWhy } from '../events.ts';
import { shellState } from '../endpoints/shells.ts';
import { screenKind } from '../people.ts';
import { epochMs, id, ticketNumber, waitRange } from '../primitives.ts';
import { printerState } from '../printing.ts';
import { displaySound, voiceState } from '../voice.ts';
import { count, officeHead, dayState, helpCallRow, deskState } from './shared.ts';

const serverTroubles = z.object({ red: count, yellow: count });
export type ServerTroubles = z.infer<typeof serverTroubles>;

export const managerView = z.object({
  office: officeHead,
  day: dayState,
  /** The computer's clock says less than the log: the office's time stands still here; null when all is well. */
  standsStillAt: epochMs.nullable(),
  waitNormMinutes: z.number().int(),
  waiting: count,
  /** Arrival of whoever waits longest now; null when nobody waits. */
  longestSince: epochMs.nullable(),
  /** Waiting longer than the norm now (law 12). */
  overNorm: count,
  groups: z.array(
    z.object({
      id,
      name: z.string(),
      waiting: count,
      longestSince: epochMs.nullable(),
      wait: waitRange.nullable(),
    }),
  ),
  desks: z.array(
    z.object({
      id,
      number: z.number().int(),
      state: deskState,
      since: epochMs.nullable(),
      /** Why it pauses; null otherwise, or where nobody said. */
      pausedWhy: pauseWhy.nullable(),
      operatorName: z.string().nullable(),
      ticketNumber: ticketNumber.nullable(),
      serviceName: z.string().nullable(),
      normMinutes: z.number().int().nullable(),
    }),
  ),
  today: z.object({ issued: count, served: count, didNotCome: count, left: count, notServed: count }),
  appointments: z.object({ expected: count, arrived: count, missed: count }),
  /** Calls for help that nobody has answered yet, the longest first. */
  helpCalls: z.array(helpCallRow),
  printers: z.array(printerState),
  devices: z.array(
    z.object({
      id,
      kind: screenKind,
      name: z.string(),
      connected: z.boolean(),
      /** Of a kiosk whose page runs in our shell; null for one in a browser, and until the shell has told. */
      shell: shellState.nullable(),
      /** Of a display; null until it has told. */
      sound: displaySound.nullable(),
    }),
  ),
  /** Buttons that call for help: most speak only when they are pressed, so whether one is there nobody knows. */
  helpButtons: z.array(
    z.object({
      id,
      name: z.string(),
      /** The last call of today; null when there was none. */
      calledAt: epochMs.nullable(),
    }),
  ),
  /** Who speaks where the office is to be heard. */
  voice: voiceState,
  /** How much is wrong with the server and its backups: what it is stands on its page. */
  serverTroubles,
  /** Grows with every event that changes a report: the page asks for its report again. */
  reportVersion: count,
});
export type ManagerView = z.infer<typeof managerView>;
