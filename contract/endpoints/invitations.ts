/** A specialist asks a colleague to come to the desk (6.5.7). */
import { z } from 'zod';
import { id } from '../primitives.ts';
import { command, deskCommand, done, type Endpoint } from './endpoint.ts';

export const invitationEndpoints = {
  inviteColleague: {
    ...deskCommand('invite', 'Ask a colleague to come to the desk while a visitor is served there'),
    /** Null: whoever is free to come. */
    body: z.object({ ...command, personId: id.nullable() }),
  },
  withdrawInvitation: {
    ...deskCommand('withdraw-invitation', 'Nobody needs to come any more'),
    /** Which one, as the view names it. */
    body: z.object({ ...command, invitationId: id }),
  },
  answerInvitation: {
    method: 'post',
    path: '/invitations/{invitationId}/answer',
    summary: 'Go to the desk that asks, or say that one cannot; the first who goes is the one',
    access: ['operator', 'administrator'],
    params: z.object({ invitationId: id }),
    body: z.object({ ...command, comes: z.boolean() }),
    answer: done,
  },
} as const satisfies Record<string, Endpoint>;
