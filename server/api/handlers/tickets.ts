/** Taking a ticket, following it, coming back. */
import type { Channel } from '../../../contract/primitives.ts';
import type { OfficeState, Ticket } from '../../office/state.ts';
import { ticketView } from '../../views/ticket.ts';
import { DONE, execute, issuedTicket, ticketOf } from '../commanding.ts';
import type { House } from '../house.ts';
import { actorOf, type Principal } from '../principals.ts';
import type { Handlers } from '../handler.ts';
import { newAccessCode, newId } from '../secrets.ts';

type TicketHandlers = Pick<
  Handlers,
  'issueTicket' | 'findTickets' | 'getTicket' | 'leaveQueue' | 'returnTicket' | 'closeDay'
>;

/** Where a principal's tickets come out by themselves: at the kiosk's own printer; for staff nowhere, they choose one. */
export function printerFor(principal: Principal, state: OfficeState): string | null {
  if (principal.kind !== 'device') return null;
  const { printerId } = principal.device;
  return state.config?.printers.some(({ id }) => id === printerId) ? printerId : null;
}

export const channelOf = (principal: Principal): Channel =>
  principal.kind === 'device' ? 'kiosk' : 'reception';

export function ticketHandlers(house: House): TicketHandlers {
  const { runtime } = house;
  const byCode = (code: string): Ticket | null => {
    const ticketId = runtime.state.ticketsByCode.get(code);
    return (ticketId === undefined ? undefined : runtime.state.tickets.get(ticketId)) ?? null;
  };

  return {
    issueTicket: (request, { principal }) => {
      const printerId = printerFor(principal, runtime.state);
      // Not even the fingerprint of what help somebody asked for is kept longer than the day; in another language it is the same wish.
      const { needs, language, ...asked } = request;
      const { serviceId, outOfTurn } = request;
      return execute(runtime, {
        name: 'issueTicket',
        request: asked,
        actor: actorOf(principal),
        command: () => ({
          type: 'IssueTicket',
          ticketId: newId(),
          code: newAccessCode(),
          channel: channelOf(principal),
          told: runtime
            .forecast()
            .newcomer({ serviceId, visitorClass: outOfTurn ? 'out-of-turn' : 'general' }),
          printerId,
          language,
          serviceId,
          outOfTurn,
          afterAppointmentId: request.afterAppointmentId ?? null,
        }),
        answer: (answer, state) => {
          const ticket = ticketOf(answer, state);
          return issuedTicket(ticket, state.lastAt, house.followUrl(ticket.code), printerId);
        },
        needs: house.needs.record(needs),
      });
    },

    findTickets: ({ number }) => ({
      ok: true,
      answer: { tickets: ticketsOf(number, runtime.state).map(foundTicket) },
    }),

    getTicket: ({ code }) => {
      const ticket = byCode(code);
      if (ticket === null) return { ok: false, refusal: { code: 'ticket-unknown' } };
      return { ok: true, answer: ticketView(house.scene(), ticket) };
    },

    leaveQueue: (request) => {
      const ticket = byCode(request.code);
      if (ticket === null) return { ok: false, refusal: { code: 'ticket-unknown' } };
      const { ticketId } = ticket;
      return execute(runtime, {
        name: 'leaveQueue',
        request,
        actor: { kind: 'visitor', id: ticketId },
        command: () => ({ type: 'LeaveQueue', ticketId }),
        answer: () => DONE,
      });
    },

    returnTicket: (request, { principal }) =>
      execute(runtime, {
        name: 'returnTicket',
        request,
        actor: actorOf(principal),
        command: () => ({ type: 'ReturnTicket', ticketId: request.ticketId }),
        answer: () => DONE,
      }),

    closeDay: (request, { principal }) =>
      execute(runtime, {
        name: 'closeDay',
        request,
        actor: actorOf(principal),
        command: () => ({ type: 'CloseDay' }),
        answer: () => DONE,
      }),
  };
}

/** Of each letter's tickets the one with this number; the letter may be left out. */
function ticketsOf(typed: string, { tickets }: OfficeState): Ticket[] {
  const letter = /^[А-ЯЁ]/.exec(typed)?.[0];
  const ordinal = Number(/\d+$/.exec(typed)?.[0]);
  return [...tickets.values()].filter(
    ({ number }) =>
      Number(number.slice(1)) === ordinal && (letter === undefined || number.startsWith(letter)),
  );
}

const foundTicket = ({ ticketId, number, serviceName }: Ticket) => ({ ticketId, number, serviceName });
