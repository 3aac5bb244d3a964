/** The commands of a desk. */
import type { CalledTicket, RequestOf } from '../../../contract/api.ts';
import type { CommandBody } from '../../office/commands.ts';
import type { Answer } from '../../office/decision.ts';
import type { OfficeState } from '../../office/state.ts';
import { DONE, execute, ticketOf, type Order } from '../commanding.ts';
import type { House } from '../house.ts';
import { actorOf, type Principal } from '../principals.ts';
import type { Handlers } from '../handler.ts';
import { newAccessCode, newId } from '../secrets.ts';
import { officeDate, skillsOf } from '../skills.ts';

type DeskHandlers = Pick<
  Handlers,
  | 'openDesk'
  | 'pauseDesk'
  | 'resumeDesk'
  | 'closeDesk'
  | 'sayLastVisitor'
  | 'callNext'
  | 'callTicket'
  | 'serveAtOnce'
  | 'recall'
  | 'startService'
  | 'finishService'
  | 'finishAndCallNext'
  | 'anotherService'
  | 'didNotCome'
  | 'holdTicket'
  | 'resumeHeld'
  | 'takeBack'
  | 'transferTicket'
>;

export function deskHandlers({ runtime, directory, transferNotes, needs: needsBook }: House): DeskHandlers {
  /** A command that needs nothing but its request. */
  const commanding =
    <N extends keyof DeskHandlers>(
      name: N,
      body: (request: RequestOf<N>) => CommandBody,
      answer: Order<N>['answer'],
    ) =>
    (request: RequestOf<N>, { principal }: { principal: Principal }) =>
      execute<N>(runtime, {
        name,
        request,
        actor: actorOf(principal),
        command: () => body(request),
        answer,
      });

  return {
    openDesk: (request, { principal }) =>
      execute(runtime, {
        name: 'openDesk',
        request,
        actor: actorOf(principal),
        command: (state, now) => ({
          type: 'OpenDesk',
          deskId: request.deskId,
          takeOver: request.takeOver,
          skills: skillsOf(directory, actorOf(principal).id, officeDate(state, now)),
          serving: request.serviceIds ?? null,
        }),
        answer: () => DONE,
      }),
    pauseDesk: commanding('pauseDesk', ({ deskId, why }) => ({ type: 'PauseDesk', deskId, why }), done),
    resumeDesk: commanding('resumeDesk', ({ deskId }) => ({ type: 'ResumeDesk', deskId }), done),
    closeDesk: commanding('closeDesk', ({ deskId }) => ({ type: 'CloseDesk', deskId }), done),
    sayLastVisitor: commanding(
      'sayLastVisitor',
      ({ deskId, then }) => ({ type: 'SayLastVisitor', deskId, then }),
      done,
    ),
    startService: commanding('startService', ({ deskId }) => ({ type: 'StartService', deskId }), done),
    didNotCome: commanding('didNotCome', ({ deskId }) => ({ type: 'MarkDidNotCome', deskId }), done),
    finishService: commanding(
      'finishService',
      ({ deskId, outcome }) => ({ type: 'FinishService', deskId, outcome }),
      done,
    ),
    anotherService: commanding(
      'anotherService',
      ({ deskId, serviceId, outcome }) => ({ type: 'BeginAnotherService', deskId, serviceId, outcome }),
      done,
    ),
    holdTicket: commanding('holdTicket', ({ deskId, why }) => ({ type: 'HoldTicket', deskId, why }), done),
    resumeHeld: commanding(
      'resumeHeld',
      ({ deskId, ticketId }) => ({ type: 'ResumeHeld', deskId, ticketId }),
      done,
    ),
    takeBack: (request, { principal }) =>
      execute(runtime, {
        name: 'takeBack',
        request,
        actor: actorOf(principal),
        command: () => ({ type: 'TakeBackStep', deskId: request.deskId, stepSeq: request.stepSeq }),
        answer: () => DONE,
        transferNote: transferNotes.takenBack(),
      }),
    callNext: commanding('callNext', ({ deskId }) => ({ type: 'CallNext', deskId }), called),
    callTicket: commanding(
      'callTicket',
      ({ deskId, ticketId, why }) => ({ type: 'CallTicket', deskId, ticketId, why }),
      called,
    ),
    serveAtOnce: ({ needs, ...request }, { principal }) =>
      execute(runtime, {
        name: 'serveAtOnce',
        request,
        actor: actorOf(principal),
        command: () => {
          const { deskId, serviceId, outOfTurn, language, from } = request;
          const fresh = { ticketId: newId(), code: newAccessCode() };
          return { type: 'ServeAtOnce', deskId, serviceId, outOfTurn, language, from, ...fresh };
        },
        answer: (answer, state) => {
          const { ticketId, number } = ticketOf(answer, state);
          return { ticketId, number };
        },
        needs: needsBook.record(needs),
      }),
    recall: commanding(
      'recall',
      ({ deskId }) => ({ type: 'Recall', deskId }),
      (answer, state) => ({ ...called(answer, state), times: calls(answer, state) }),
    ),
    transferTicket: (request, { principal }) => {
      const actor = actorOf(principal);
      // Not even the fingerprint of the words is kept longer than the day.
      const { note, ...asked } = request;
      return execute(runtime, {
        name: 'transferTicket',
        request: asked,
        actor,
        command: () => ({ type: 'TransferTicket', deskId: request.deskId, to: request.to }),
        answer: () => DONE,
        transferNote: transferNotes.record(note, actor.id),
      });
    },
    finishAndCallNext: commanding(
      'finishAndCallNext',
      ({ deskId }) => ({ type: 'FinishAndCallNext', deskId }),
      (answer, state) => ({ called: answer.kind === 'ticket' ? called(answer, state) : null }),
    ),
  };
}

const done = (): typeof DONE => DONE;

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
