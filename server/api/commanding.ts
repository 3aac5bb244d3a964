/** From a request of the API to a command of the office and back. */
import type { AnswerOf, EndpointName, IssuedTicket } from '../../contract/api.ts';
import type { Actor } from '../../contract/people.ts';
import type { CommandBody } from '../office/commands.ts';
import type { Answer } from '../office/decision.ts';
import type { OfficeState, Ticket } from '../office/state.ts';
import type { Beside } from '../log/batch.ts';
import { jobIdOf } from '../log/print-job.ts';
import type { OfficeRuntime } from '../runtime/runtime.ts';
import type { Handled } from './handler.ts';
import { fingerprintOf } from './secrets.ts';

interface Asked {
  readonly commandId: string;
}

export interface Order<N extends EndpointName> {
  readonly name: N;
  readonly request: Asked;
  readonly actor: Actor;
  /** Made when its turn comes, from the state it is decided on. */
  readonly command: (state: OfficeState, now: number) => CommandBody;
  readonly answer: (answer: Answer, state: OfficeState) => AnswerOf<N>;
  /** Personal data that belong to it. */
  readonly contact?: (answer: Answer, state: OfficeState) => Beside['contact'];
  readonly needs?: (answer: Answer, state: OfficeState) => Beside['needs'];
  readonly ratingWords?: (answer: Answer, state: OfficeState) => Beside['ratingWords'];
  readonly transferNote?: (answer: Answer, state: OfficeState) => Beside['transferNote'];
  readonly askedWords?: (answer: Answer, state: OfficeState) => Beside['askedWords'];
}

export const DONE = { done: true } as const;

/** Whose command ids these are. */
export const senderOf = ({ kind, id }: Actor): string => `${kind}:${id}`;

/** For what is asked for without a command of the heart: two people may choose the same id. */
export const requestIdOf = (actor: Actor, commandId: string): string => `${senderOf(actor)} ${commandId}`;

/** Carries out a command once for the id that its sender chose. */
export function execute<N extends EndpointName>(
  runtime: OfficeRuntime,
  order: Order<N>,
): Promise<Handled<AnswerOf<N>>> {
  const { actor, request, name, command, answer, contact, needs, ratingWords, transferNote, askedWords } =
    order;
  const { commandId, ...asked } = request;
  return runtime.execute<AnswerOf<N>>({
    sender: senderOf(actor),
    commandId,
    fingerprint: fingerprintOf([name, asked]),
    command: (state, now) => ({ ...command(state, now), actor }),
    answer,
    beside: (given, state) => ({
      contact: contact?.(given, state) ?? null,
      needs: needs?.(given, state) ?? null,
      ratingWords: ratingWords?.(given, state) ?? null,
      transferNote: transferNote?.(given, state) ?? null,
      askedWords: askedWords?.(given, state) ?? null,
    }),
  });
}

/** The ticket that an answer names; it was made by this very command, so it is there. */
export function ticketOf(answer: Answer, state: OfficeState): Ticket {
  const ticket = answer.kind === 'ticket' ? state.tickets.get(answer.ticketId) : undefined;
  if (ticket === undefined) throw new Error(`no ticket in the answer of kind ${answer.kind}`);
  return ticket;
}

/** What the visitor is told and given. */
export function issuedTicket(
  ticket: Ticket,
  at: number,
  followUrl: string,
  printerId: string | null,
): IssuedTicket {
  return {
    ticketId: ticket.ticketId,
    code: ticket.code,
    number: ticket.number,
    serviceName: ticket.serviceName,
    issuedAt: at,
    appointmentAt: ticket.appointmentAt,
    ahead: ticket.told?.ahead ?? null,
    wait: ticket.told?.wait ?? null,
    followUrl,
    printJobId: printerId === null ? null : jobIdOf({ kind: 'ticket', ticketId: ticket.ticketId }, 0),
  };
}
