/** Who is asked to come to another desk, and whom a desk has asked. */
import type { InvitationRow, OwnInvitation } from '../../contract/views/invitations.ts';
import { isAsked, isOpen } from '../office/rules/invitations.ts';
import type { OfficeState, Seat } from '../office/state.ts';

interface Names {
  personName(personId: string): string | null;
}

/** Those that nobody has answered, the longest first. */
export function invitationsTo(state: OfficeState, personId: string, names: Names): InvitationRow[] {
  const rows = [...state.seats.values()].flatMap((seat) => {
    const { invitation, deskNumber, operatorId, ticketId } = seat;
    const number = state.tickets.get(ticketId ?? '')?.number;
    if (invitation?.answer !== null || number === undefined || !isAsked(personId, seat, state)) return [];
    const { invitationId, invitedId, invitedAt } = invitation;
    const personName = names.personName(operatorId);
    return [{ invitationId, deskNumber, personName, number, invitedAt, byName: invitedId !== null }];
  });
  return rows.toSorted((a, b) => a.invitedAt - b.invitedAt);
}

export function ownInvitation(state: OfficeState, { invitation }: Seat, names: Names): OwnInvitation | null {
  if (invitation === null) return null;
  const { invitationId, invitedId, invitedAt, answer } = invitation;
  const personId = answer?.personId ?? invitedId;
  const there = [...state.seats.values()].find(({ operatorId }) => operatorId === personId);
  return {
    invitationId,
    invitedAt,
    state: stateOf(state, invitation),
    colleague:
      personId === null ? null : { name: names.personName(personId), deskNumber: there?.deskNumber ?? null },
    answeredAt: answer?.at ?? null,
  };
}

function stateOf(state: OfficeState, invitation: NonNullable<Seat['invitation']>): OwnInvitation['state'] {
  if (invitation.answer !== null) return invitation.answer.comes ? 'comes' : 'declined';
  return isOpen(invitation, state) ? 'waiting' : 'away';
}
