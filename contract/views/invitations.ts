/** A colleague who is asked to come to a desk, as both of them see it. */
import { z } from 'zod';
import { epochMs, id, ticketNumber } from '../primitives.ts';

/** A desk that asks this person to come. */
export const invitationRow = z.object({
  invitationId: id,
  deskNumber: z.number().int(),
  /** Who asks; null when the record is gone. */
  personName: z.string().nullable(),
  /** Of the visitor there. */
  number: ticketNumber,
  invitedAt: epochMs,
  /** This person and nobody else is asked: to be declined, if need be. */
  byName: z.boolean(),
});

export type InvitationRow = z.infer<typeof invitationRow>;

/** Whom this desk has asked to come. */
export const ownInvitation = z.object({
  invitationId: id,
  invitedAt: epochMs,
  /** `away`: who was named sits at no desk any more. */
  state: z.enum(['waiting', 'comes', 'declined', 'away']),
  /** Who was named, or who comes; null as long as it is whoever is free. */
  colleague: z.object({ name: z.string().nullable(), deskNumber: z.number().int().nullable() }).nullable(),
  answeredAt: epochMs.nullable(),
});
export type OwnInvitation = z.infer<typeof ownInvitation>;
