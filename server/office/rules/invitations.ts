/**
 * A specialist asks a colleague to come to the desk (6.5.7): one who is named, or whoever is free to come. Apart from calls for
 * help, whose times to answer are reported (6.7.5).
 */
import type { CommandOf } from '../commands.ts';
import { accept, refuse, type Refused, type Ruling } from '../decision.ts';
import type { Invitation, OfficeState, Seat } from '../state.ts';
import { ownSeat } from './desks.ts';
import { served } from './services.ts';

const isSeated = (personId: string, { seats }: OfficeState): boolean =>
  [...seats.values()].some(({ operatorId }) => operatorId === personId);

/** Somebody may still answer: nobody has, and who was named has not left meanwhile. */
export const isOpen = ({ answer, invitedId }: Invitation, state: OfficeState): boolean =>
  answer === null && (invitedId === null || isSeated(invitedId, state));

/**
 * Who is asked by a desk: who is named, or whoever sits at another one. In service or on a break too, for they alone know
 * whether they can come.
 */
export function isAsked(personId: string, { operatorId, invitation }: Seat, state: OfficeState): boolean {
  if (invitation === null || personId === operatorId || !isSeated(personId, state)) return false;
  return invitation.invitedId === null || invitation.invitedId === personId;
}

/** Only while a visitor is served; one at a time. The same once more is the same. */
export function inviteColleague(command: CommandOf<'InviteColleague'>, state: OfficeState): Ruling {
  const here = served(command, state);
  if (!here.ok) return here;
  const { seat, ticket } = here;
  const { deskId, invitationId, invitedId } = command;
  if (seat.invitation !== null && isOpen(seat.invitation, state))
    return seat.invitation.invitedId === invitedId ? accept([]) : refuse('invitation-open');
  const { operatorId: personId } = seat;
  const nobody = whyNobody(invitedId, personId, state);
  if (nobody !== null) return nobody;
  const { ticketId } = ticket;
  return accept([{ type: 'ColleagueInvited', invitationId, ticketId, deskId, personId, invitedId }]);
}

/** Nobody would hear of it. */
function whyNobody(invitedId: string | null, personId: string, state: OfficeState): Refused | null {
  if (invitedId === null) return state.seats.size > 1 ? null : refuse('nobody-to-invite');
  if (invitedId === personId) return refuse('invitation-to-self');
  return isSeated(invitedId, state) ? null : refuse('colleague-away');
}

/** The first who says so goes, the others are told that somebody does. Who cannot says so only where nobody else was asked. */
export function answerInvitation(
  { invitationId, comes, actor }: CommandOf<'AnswerInvitation'>,
  state: OfficeState,
  now: number,
): Ruling {
  const seat = [...state.seats.values()].find((one) => one.invitation?.invitationId === invitationId);
  const invitation = seat?.invitation;
  if (seat === undefined || invitation == null) return refuse('invitation-unknown');
  const { id: personId } = actor;
  if (!isAsked(personId, seat, state)) return refuse('invitation-not-yours');
  const { answer, invitedId, invitedAt } = invitation;
  if (answer !== null) {
    if (answer.personId === personId && answer.comes === comes) return accept([]);
    return answer.comes ? someoneGoes(seat) : refuse('invitation-unknown');
  }
  if (!comes && invitedId === null) return refuse('invitation-to-all');
  const waitedMs = Math.max(0, now - invitedAt);
  return accept([{ type: 'InvitationAnswered', invitationId, personId, comes, waitedMs }]);
}

/** What is over already needs no withdrawing; who is on the way is not called back by it. */
export function withdrawInvitation(command: CommandOf<'WithdrawInvitation'>, state: OfficeState): Ruling {
  const own = ownSeat(command, state);
  if (!own.ok) return own;
  const { invitation } = own.seat;
  const { invitationId } = command;
  if (invitation?.invitationId !== invitationId) return accept([]);
  if (invitation.answer !== null) return invitation.answer.comes ? someoneGoes(own.seat) : accept([]);
  return accept([{ type: 'InvitationWithdrawn', invitationId }]);
}

const someoneGoes = ({ deskNumber }: Seat): Refused => refuse('invitation-answered', { deskNumber });
