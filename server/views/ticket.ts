/** A visitor's own ticket on the phone. Law 7: nothing that shows why somebody is called before others. */
import { languagesOf } from '../../contract/languages.ts';
import type { TicketView } from '../../contract/views/ticket.ts';
import { comeBackUntil } from '../office/rules/tickets.ts';
import type { OfficeState, Ticket, TicketStatus } from '../office/state.ts';
import { officeHead, type Scene } from './shared.ts';

export function ticketView({ state, forecast }: Scene, ticket: Ticket): TicketView {
  const { status } = ticket;
  const waiting = status.kind === 'waiting' ? forecast.of(ticket.ticketId) : null;
  const service = state.config?.services.find((s) => s.id === ticket.serviceId);
  const shown = {
    office: officeHead(state),
    number: ticket.number,
    serviceName: ticket.serviceName,
    documents: service?.documents ?? [],
    status: status.kind,
    ahead: waiting?.ahead ?? null,
    aheadAtIssue: ticket.told?.ahead ?? null,
    wait: waiting?.wait ?? null,
    calls: status.kind === 'called' ? status.calls : 0,
    comeBack: comeBackOf(state, ticket),
    deskNumber: deskNumberOf(state, status),
    appointmentAt: ticket.appointmentAt,
    rated: ticket.rated,
    phone: state.config?.remote.phone ?? '',
    language: ticket.language,
  };
  return { ...shown, languages: languagesOf(state.config?.languages ?? [], shown) };
}

function comeBackOf(state: OfficeState, ticket: Ticket): TicketView['comeBack'] {
  if (ticket.status.kind !== 'missed') return null;
  const until = comeBackUntil(ticket, state);
  return until === 'once' ? null : { until };
}

/** Where to go: to the desk of the call; after a hold to the specialist, wherever that person sits now. */
function deskNumberOf({ config, seats }: OfficeState, status: TicketStatus): number | null {
  if (status.kind === 'held') {
    const seat = [...seats.values()].find(({ operatorId }) => operatorId === status.operatorId);
    return seat?.deskNumber ?? null;
  }
  if (status.kind !== 'called' && status.kind !== 'serving') return null;
  return config?.desks.find((desk) => desk.id === status.deskId)?.number ?? null;
}
