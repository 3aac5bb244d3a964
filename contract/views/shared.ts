/** What several screens see alike. */
import { z } from 'zod';
import { epochMs, id, shortText } from '../primitives.ts';
import { printerTrouble } from '../printing.ts';

export const count = z.number().int().nonnegative();

export const officeHead = z.object({ name: shortText(80), address: z.string(), timezone: z.string() });
export type OfficeHead = z.infer<typeof officeHead>;

/** The day as every screen needs it. */
export const dayState = z.object({
  /** `before`: not yet opening time; `open`: tickets are given; `closing`: nobody new, those admitted are served. */
  phase: z.enum(['closed', 'before', 'open', 'closing']),
  opensAt: epochMs.nullable(),
  closesAt: epochMs.nullable(),
  /** When visitors are received again, once today is over; null while it is not, or when nobody knows. */
  nextOpensAt: epochMs.nullable(),
  /** The next day begins with the midnight that ends this one: it does not close, but whoever waits then needs a new ticket (law 10). */
  goesOn: z.boolean(),
  /** So does this one with its own: no hour of closing is told. */
  roundTheClock: z.boolean(),
  /** The pauses of today that are not over yet. */
  breaks: z.array(z.object({ from: epochMs, to: epochMs })),
});
export type DayState = z.infer<typeof dayState>;

export const helpCallRow = z.object({
  helpCallId: id,
  place: z.string(),
  calledAt: epochMs,
  /** Somebody is on the way there already, and it rings once more. */
  again: z.boolean(),
  /** What is wrong with the printer that the kiosk there prints on, which calls by itself; null when a visitor asks. */
  trouble: printerTrouble.nullable(),
  /** That printer; null when a visitor asks. */
  printerId: id.nullable(),
});

/** The office runs late for appointment holders: booked for, and by how many minutes it will start later. */
export const lateForAppointments = z.object({ appointmentAt: epochMs, minutes: count });

export const deskState = z.enum(['closed', 'free', 'called', 'serving', 'paused']);
export type DeskState = z.infer<typeof deskState>;
