/**
 * A specialist asks a colleague to come to the desk where a visitor is being served (6.5.7). That the visitor left it ends an
 * invitation without an event of its own.
 */
import { z } from 'zod';
import { durationMs, id } from '../primitives.ts';

export const invitationEvents = [
  z.object({
    type: z.literal('ColleagueInvited'),
    invitationId: id,
    ticketId: id,
    deskId: id,
    /** Who asks. */
    personId: id,
    /** Null: whoever is free to come. */
    invitedId: id.nullable(),
  }),
  z.object({
    type: z.literal('InvitationAnswered'),
    invitationId: id,
    /** Who answers. */
    personId: id,
    comes: z.boolean(),
    waitedMs: durationMs,
  }),
  z.object({ type: z.literal('InvitationWithdrawn'), invitationId: id }),
] as const;
