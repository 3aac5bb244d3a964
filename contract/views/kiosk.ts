/** What the kiosk sees. */
import { z } from 'zod';
import { infoPage, kioskSettings } from '../kiosk.ts';
import { officeLanguages } from '../languages.ts';
import { service, serviceGroup } from '../office.ts';
import { epochMs, id, waitRange } from '../primitives.ts';
import { printerState } from '../printing.ts';
import { remoteServices } from '../schedule.ts';
import { count, officeHead, dayState } from './shared.ts';

export const kioskView = z.object({
  office: officeHead,
  day: dayState,
  /** Why today's hours are not those of its weekday, as the office says it: «День народного единства»; empty where they are. */
  dayNote: z.string(),
  desksOpen: count,
  /** Somebody with a ticket waits or is being served, whatever the hours say: today's may have been changed meanwhile. */
  stillServed: z.boolean(),
  /** Expected wait of a visitor who takes a ticket now, over all services; null when no desk is open. */
  wait: waitRange.nullable(),
  groups: z.array(
    serviceGroup.pick({ id: true, name: true, hint: true, icon: true }).extend({
      wait: waitRange.nullable(),
      services: z.array(
        service.pick({ id: true, name: true, documents: true }).extend({
          wait: waitRange.nullable(),
          /** By the expected wait this visitor may not be served before closing: the kiosk warns (law 10). */
          mayNotBeServed: z.boolean(),
        }),
      ),
    }),
  ),
  /** The letters that tickets begin with here. */
  letters: z.array(serviceGroup.shape.letter),
  /** Whether anything can be booked at all; the times are asked for when somebody wants one. */
  books: z.boolean(),
  /** What can be done without a visit. */
  remote: remoteServices,
  /** Who is served out of turn, in the office's words. */
  outOfTurn: kioskSettings.shape.outOfTurn,
  /** What can be read here; the texts are asked for when somebody wants to. */
  info: z.array(infoPage.omit({ text: true })),
  /** What visitors may choose beside Russian, with the office’s words for what is shown here. */
  languages: officeLanguages,
  /** Of the glass: diagonal, and the height of its lower edge above the floor, mm. */
  glass: kioskSettings.pick({ screenInches: true, lowerEdgeMm: true }),
  /** Help that was called for at this kiosk last; null when there is none, or it is not needed any more. */
  helpCall: z
    .object({
      helpCallId: id,
      calledAt: epochMs,
      /** Somebody is on the way. */
      takenAt: epochMs.nullable(),
    })
    .nullable(),
  /** The kiosk's own printer; null prints nowhere. */
  printer: printerState.pick({ condition: true }).nullable(),
});
export type KioskView = z.infer<typeof kioskView>;
