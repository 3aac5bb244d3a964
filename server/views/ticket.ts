/** A visitor's own ticket on the phone. Law 7: nothing that shows why somebody is called before others. */
import type { TicketView } from '../../contract/views.ts';
import type { Ticket, TicketStatus } from '../office/state.ts';
import { officeHead, type Scene } from './shared.ts';

export function ticketView({ state, forecast }: Scene, ticket: Ticket): TicketView {
  const { status } = ticket;
  const waiting = status.kind === 'waiting' ? forecast.of(ticket.ticketId) : null;
  const service = state.config?.services.find((s) => s.id === ticket.serviceId);
  return {
    office: officeHead(state),
    number: ticket.number,
    serviceName: ticket.serviceName,
    documents: service?.documents ?? [],
    status: status.kind,
    ahead: waiting?.ahead ?? null,
    aheadAtIssue: ticket.told?.ahead ?? null,
    wait: waiting?.wait ?? null,
    deskNumber: deskNumberOf(state.config?.desks ?? [], status),
    appointmentAt: ticket.appointmentAt,
  };
}

function deskNumberOf(desks: readonly { id: string; number: number }[], status: TicketStatus): number | null {
  if (status.kind !== 'called' && status.kind !== 'serving' && status.kind !== 'held') return null;
  return desks.find((desk) => desk.id === status.deskId)?.number ?? null;
}
