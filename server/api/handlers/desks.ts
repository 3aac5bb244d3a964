/** The commands of a desk. */
import type { CalledTicket, RequestOf } from '../../../contract/api.ts';
import type { CommandBody } from '../../office/commands.ts';
import type { Answer } from '../../office/decision.ts';
import type { OfficeState } from '../../office/state.ts';
import { DONE, execute, ticketOf } from '../commanding.ts';
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

/** Those of them that are answered with nothing but that it was done. */
type PlainName = Exclude<
  keyof DeskHandlers,
  | 'openDesk'
  | 'callNext'
  | 'callTicket'
  | 'serveAtOnce'
  | 'recall'
  | 'finishAndCallNext'
  | 'takeBack'
  | 'transferTicket'
>;

export function deskHandlers({ runtime, directory, transferNotes, needs: needsBook }: House): DeskHandlers {
  const plain =
    <N extends PlainName>(name: N, body: (request: RequestOf<N>) => CommandBody) =>
    (request: RequestOf<N>, { principal }: { principal: Principal }) =>
      execute<PlainName>(runtime, {
        name,
        request,
        actor: actorOf(principal),
        command: () => body(request),
        answer: () => DONE,
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
    pauseDesk: plain('pauseDesk', ({ deskId, why }) => ({ type: 'PauseDesk', deskId, why })),
    resumeDesk: plain('resumeDesk', ({ deskId }) => ({ type: 'ResumeDesk', deskId })),
    closeDesk: plain('closeDesk', ({ deskId }) => ({ type: 'CloseDesk', deskId })),
    sayLastVisitor: plain('sayLastVisitor', ({ deskId, then }) => ({ type: 'SayLastVisitor', deskId, then })),
    startService: plain('startService', ({ deskId }) => ({ type: 'StartService', deskId })),
    didNotCome: plain('didNotCome', ({ deskId }) => ({ type: 'MarkDidNotCome', deskId })),
    finishService: plain('finishService', ({ deskId, outcome }) => ({
      type: 'FinishService',
      deskId,
      outcome,
    })),
    anotherService: plain('anotherService', ({ deskId, serviceId, outcome }) => ({
      type: 'BeginAnotherService',
      deskId,
      serviceId,
      outcome,
    })),
    holdTicket: plain('holdTicket', ({ deskId, why }) => ({ type: 'HoldTicket', deskId, why })),
    resumeHeld: plain('resumeHeld', ({ deskId, ticketId }) => ({ type: 'ResumeHeld', deskId, ticketId })),
    takeBack: (request, { principal }) =>
      execute(runtime, {
        name: 'takeBack',
        request,
        actor: actorOf(principal),
        command: () => ({ type: 'TakeBackStep', deskId: request.deskId, stepSeq: request.stepSeq }),
        answer: () => DONE,
        transferNote: transferNotes.takenBack(),
      }),
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
    recall: (request, { principal }) =>
      execute(runtime, {
        name: 'recall',
        request,
        actor: actorOf(principal),
        command: () => ({ type: 'Recall', deskId: request.deskId }),
        answer: (answer, state) => ({ ...called(answer, state), times: calls(answer, state) }),
      }),
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
    finishAndCallNext: (request, { principal }) =>
      execute(runtime, {
        name: 'finishAndCallNext',
        request,
        actor: actorOf(principal),
        command: () => ({ type: 'FinishAndCallNext', deskId: request.deskId }),
        answer: (answer, state) => ({ called: answer.kind === 'ticket' ? called(answer, state) : null }),
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
