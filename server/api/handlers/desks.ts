/** The commands of a desk. */
import type { CalledTicket, EndpointName } from '../../../contract/api.ts';
import type { CommandBody } from '../../office/commands.ts';
import type { Answer } from '../../office/decision.ts';
import type { OfficeState } from '../../office/state.ts';
import { DONE, execute, ticketOf } from '../commanding.ts';
import type { House } from '../house.ts';
import { actorOf, type Principal } from '../principals.ts';
import type { Handlers } from '../handler.ts';

type DeskHandlers = Pick<
  Handlers,
  | 'openDesk'
  | 'pauseDesk'
  | 'resumeDesk'
  | 'closeDesk'
  | 'callNext'
  | 'callTicket'
  | 'recall'
  | 'startService'
  | 'finishService'
  | 'didNotCome'
  | 'holdTicket'
  | 'transferTicket'
>;

type PlainName = Extract<
  EndpointName,
  'pauseDesk' | 'resumeDesk' | 'closeDesk' | 'startService' | 'didNotCome' | 'holdTicket'
>;
type PlainType = 'PauseDesk' | 'ResumeDesk' | 'CloseDesk' | 'StartService' | 'MarkDidNotCome' | 'HoldTicket';

export function deskHandlers({ runtime }: House): DeskHandlers {
  /** A command that says nothing but which desk. */
  const plain =
    (name: PlainName, type: PlainType) =>
    (request: { deskId: string; commandId: string }, { principal }: { principal: Principal }) => {
      const actor = actorOf(principal);
      const command = (): CommandBody => ({ type, deskId: request.deskId });
      return execute(runtime, { name, request, actor, command, answer: () => DONE });
    };

  return {
    openDesk: (request, { principal }) =>
      execute(runtime, {
        name: 'openDesk',
        request,
        actor: actorOf(principal),
        command: () => ({
          type: 'OpenDesk',
          deskId: request.deskId,
          takeOver: request.takeOver,
          skills: principal.kind === 'person' ? principal.person.serviceIds : null,
        }),
        answer: () => DONE,
      }),
    pauseDesk: plain('pauseDesk', 'PauseDesk'),
    resumeDesk: plain('resumeDesk', 'ResumeDesk'),
    closeDesk: plain('closeDesk', 'CloseDesk'),
    startService: plain('startService', 'StartService'),
    didNotCome: plain('didNotCome', 'MarkDidNotCome'),
    holdTicket: plain('holdTicket', 'HoldTicket'),
    callNext: (request, { principal }) =>
      execute(runtime, {
        name: 'callNext',
        request,
        actor: actorOf(principal),
        command: () => ({ type: 'CallNext', deskId: request.deskId }),
        answer: called,
      }),
    callTicket: (request, { principal }) =>
      execute(runtime, {
        name: 'callTicket',
        request,
        actor: actorOf(principal),
        command: () => ({
          type: 'CallTicket',
          deskId: request.deskId,
          ticketId: request.ticketId,
          why: request.why,
        }),
        answer: called,
      }),
    recall: (request, { principal }) =>
      execute(runtime, {
        name: 'recall',
        request,
        actor: actorOf(principal),
        command: () => ({ type: 'Recall', deskId: request.deskId }),
        answer: (answer, state) => ({ ...called(answer, state), times: calls(answer, state) }),
      }),
    finishService: (request, { principal }) =>
      execute(runtime, {
        name: 'finishService',
        request,
        actor: actorOf(principal),
        command: () => ({ type: 'FinishService', deskId: request.deskId, outcome: request.outcome }),
        answer: () => DONE,
      }),
    transferTicket: (request, { principal }) =>
      execute(runtime, {
        name: 'transferTicket',
        request,
        actor: actorOf(principal),
        command: () => ({ type: 'TransferTicket', deskId: request.deskId, to: request.to }),
        answer: () => DONE,
      }),
  };
}

function called(answer: Answer, state: OfficeState): CalledTicket {
  const ticket = ticketOf(answer, state);
  const { status } = ticket;
  if (status.kind !== 'called') throw new Error(`ticket ${ticket.number} was not called`);
  return {
    ticketId: ticket.ticketId,
    number: ticket.number,
    deskNumber: state.seats.get(status.deskId)?.deskNumber ?? 0,
    reason: status.reason,
    calledAt: status.calledAt,
  };
}

function calls(answer: Answer, state: OfficeState): number {
  const { status } = ticketOf(answer, state);
  return status.kind === 'called' ? status.calls : 1;
}
