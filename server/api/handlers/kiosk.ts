/** What a kiosk offers beside tickets and bookings: information, help, a word about the visit. */
import { NO_REMOTE_SERVICES } from '../../../contract/schedule.ts';
import type { EventOf } from '../../../contract/events.ts';
import { languagesOf } from '../../../contract/languages.ts';
import { notToBeRated } from '../../office/rules/ratings.ts';
import type { OfficeState, Ticket } from '../../office/state.ts';
import type { CommandBody } from '../../office/commands.ts';
import { DONE, execute } from '../commanding.ts';
import type { House } from '../house.ts';
import { actorOf, type Principal } from '../principals.ts';
import type { Handlers } from '../handler.ts';
import { newId } from '../secrets.ts';

type KioskHandlers = Pick<
  Handlers,
  | 'getInformation'
  | 'callForHelp'
  | 'cancelHelpCall'
  | 'takeHelpCall'
  | 'findVisitToRate'
  | 'rateVisit'
  | 'rateOwnVisit'
>;

const NO_WEEK = [null, null, null, null, null, null, null];

export function kioskHandlers(house: House): KioskHandlers {
  const { runtime } = house;

  const rate = (
    name: 'rateVisit' | 'rateOwnVisit',
    request: { commandId: string; score: number; words: string | null },
    ticketId: string,
    from: EventOf<'VisitRated'>['from'],
    principal: Principal,
  ) => {
    const { words, ...asked } = request;
    return execute(runtime, {
      name,
      // Without the words: not even their fingerprint is kept longer than they are.
      request: asked,
      actor: principal.kind === 'device' ? actorOf(principal) : { kind: 'visitor', id: ticketId },
      command: () => ({ type: 'RateVisit', ticketId, score: request.score, from }),
      answer: () => DONE,
      ratingWords: (_, { lastAt }) => (words === null ? null : { ticketId, words, at: lastAt }),
    });
  };
  const onHelp = (
    name: 'cancelHelpCall' | 'takeHelpCall',
    request: { commandId: string; helpCallId: string },
    principal: Principal,
    command: CommandBody,
  ) =>
    execute(runtime, {
      name,
      request,
      actor: actorOf(principal),
      command: () => command,
      answer: () => DONE,
    });

  return {
    getInformation: () => {
      const { config } = runtime.state;
      const shown = {
        address: config?.address ?? '',
        schedule: config?.schedule ?? { week: NO_WEEK, exceptions: [] },
        remote: config?.remote ?? NO_REMOTE_SERVICES,
        pages: config?.kiosk.infoPages ?? [],
      };
      return { ok: true, answer: { ...shown, languages: languagesOf(config?.languages ?? [], shown) } };
    },

    callForHelp: (request, { principal }) => {
      const { id: deviceId } = actorOf(principal);
      const place = principal.kind === 'device' ? principal.device.name : '';
      return execute(runtime, {
        name: 'callForHelp',
        request,
        actor: actorOf(principal),
        command: () => ({ type: 'CallForHelp', helpCallId: newId(), deviceId, place, outside: false }),
        answer: (answer) => {
          if (answer.kind !== 'help-call')
            throw new Error(`no help call in the answer of kind ${answer.kind}`);
          const { helpCallId, calledAt } = answer;
          return { helpCallId, calledAt };
        },
      });
    },

    cancelHelpCall: (request, { principal }) =>
      onHelp('cancelHelpCall', request, principal, {
        type: 'CancelHelpCall',
        helpCallId: request.helpCallId,
        deviceId: actorOf(principal).id,
      }),

    takeHelpCall: (request, { principal }) => {
      const { id: personId } = actorOf(principal);
      const { helpCallId } = request;
      const isOurs = house.printerCalls.take(helpCallId, personId);
      if (isOurs !== null) {
        return isOurs ? { ok: true, answer: DONE } : { ok: false, refusal: { code: 'help-call-over' } };
      }
      return onHelp('takeHelpCall', request, principal, { type: 'TakeHelpCall', helpCallId, personId });
    },

    findVisitToRate: ({ number }) => {
      const ticket = ticketOfNumber(number, runtime.state);
      if (ticket === null) return { ok: false, refusal: { code: 'ticket-unknown' } };
      return notToBeRated(ticket) ?? { ok: true, answer: { number, serviceName: ticket.serviceName } };
    },

    rateVisit: (request, { principal }) => {
      const ticket = ticketOfNumber(request.number, runtime.state);
      if (ticket === null) return { ok: false, refusal: { code: 'ticket-unknown' } };
      return rate('rateVisit', request, ticket.ticketId, 'kiosk', principal);
    },

    rateOwnVisit: (request, { principal }) => {
      const ticketId = runtime.state.ticketsByCode.get(request.code);
      if (ticketId === undefined) return { ok: false, refusal: { code: 'ticket-unknown' } };
      return rate('rateOwnVisit', request, ticketId, 'phone', principal);
    },
  };
}

/** The ticket of today with this number. */
function ticketOfNumber(number: string, { tickets }: OfficeState): Ticket | null {
  for (const ticket of tickets.values()) if (ticket.number === number) return ticket;
  return null;
}
