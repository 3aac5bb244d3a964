/** How the invitation of a desk follows its events. */
import type { EventOf } from '../../../contract/events.ts';
import type { Invitation, OfficeState } from '../state.ts';
import { withSeat } from './seats.ts';

type InvitationEvent = EventOf<'ColleagueInvited' | 'InvitationAnswered' | 'InvitationWithdrawn'>;

export function evolveInvitation(state: OfficeState, at: number, body: InvitationEvent): OfficeState {
  const { invitationId } = body;
  switch (body.type) {
    case 'ColleagueInvited': {
      const seat = state.seats.get(body.deskId);
      if (seat === undefined) return state;
      const invitation = { invitationId, invitedId: body.invitedId, invitedAt: at, answer: null };
      return withSeat(state, { ...seat, invitation });
    }
    case 'InvitationAnswered': {
      const { personId, comes } = body;
      return changed(state, invitationId, (before) => ({ ...before, answer: { personId, comes, at } }));
    }
    case 'InvitationWithdrawn':
      return changed(state, invitationId, () => null);
  }
}

function changed(
  state: OfficeState,
  invitationId: string,
  change: (invitation: Invitation) => Invitation | null,
): OfficeState {
  for (const seat of state.seats.values()) {
    const { invitation } = seat;
    if (invitation?.invitationId === invitationId)
      return withSeat(state, { ...seat, invitation: change(invitation) });
  }
  return state;
}
