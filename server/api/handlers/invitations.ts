/** Asking a colleague to come to the desk, and what the colleague says. */
import type { CommandBody } from '../../office/commands.ts';
import { DONE, execute } from '../commanding.ts';
import type { House } from '../house.ts';
import { actorOf, type Principal } from '../principals.ts';
import type { Handlers } from '../handler.ts';
import { newId } from '../secrets.ts';

type InvitationName = 'inviteColleague' | 'withdrawInvitation' | 'answerInvitation';

export function invitationHandlers({ runtime }: House): Pick<Handlers, InvitationName> {
  const plain = (
    name: InvitationName,
    request: { commandId: string },
    principal: Principal,
    command: () => CommandBody,
  ) => execute(runtime, { name, request, actor: actorOf(principal), command, answer: () => DONE });

  return {
    inviteColleague: (request, { principal }) => {
      const { deskId, personId: invitedId } = request;
      return plain('inviteColleague', request, principal, () => ({
        type: 'InviteColleague',
        deskId,
        invitationId: newId(),
        invitedId,
      }));
    },
    withdrawInvitation: (request, { principal }) => {
      const { deskId, invitationId } = request;
      return plain('withdrawInvitation', request, principal, () => ({
        type: 'WithdrawInvitation',
        deskId,
        invitationId,
      }));
    },
    answerInvitation: (request, { principal }) => {
      const { invitationId, comes } = request;
      return plain('answerInvitation', request, principal, () => ({
        type: 'AnswerInvitation',
        invitationId,
        comes,
      }));
    },
  };
}
